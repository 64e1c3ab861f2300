/** Writes data as YAML in which every field is explained by its JSON Schema, in both languages, where it first occurs. */
import { FIELD_NOTES_JA } from '../field-notes.ts';

/** The parts of a JSON Schema that are read here. */
export interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: string[];
}

/** A value that only holds a place: printed with `# TODO` behind it. */
export class Open {
  readonly value: Value;
  constructor(value: Value) {
    this.value = value;
  }
}
interface Fields {
  readonly [field: string]: Value;
}
export type Value = string | number | Open | readonly Value[] | Fields;

const isMap = (value: Value): value is Fields => typeof value === 'object' && !Array.isArray(value) && !(value instanceof Open);

/** A text as YAML: plain where nothing in it could be read otherwise. */
const scalar = (value: string | number): string =>
  typeof value === 'number' || /^[\p{L}\p{N}](?:[\p{L}\p{N} （）().,、。/-]*[\p{L}\p{N}）).。])?$/u.test(value)
    ? String(value)
    : JSON.stringify(value);

/** A list of plain values on one line, with what stands behind it. */
const flow = (items: readonly Value[]) => `[${items.map((item) => scalar(item as string)).join(', ')}]`;

/** Describes the fields of one file; each description is printed once. */
class Notes {
  readonly #told = new Set<string>();

  /** The description in both languages, with the values to choose from. */
  of(schema: Schema | undefined, before = ''): string[] {
    const en = schema?.description;
    if (en === undefined || this.#told.has(en)) return [];
    this.#told.add(en);
    const ja = FIELD_NOTES_JA[en];
    const choices = schema?.enum ?? schema?.items?.enum;
    return [
      ...(ja === undefined ? [`# ${before}${en}`] : [`# ${before}${ja}`, `# ${en}`]),
      ...(choices ? [`# 選べる値 / choose from: ${choices.join(', ')}`] : []),
    ];
  }
}

function linesOf(value: Value, schema: Schema | undefined, notes: Notes): string[] {
  if (value instanceof Open) return linesOf(value.value, schema, notes).map((line, index) => (index === 0 ? `${line} # TODO` : line));
  if (Array.isArray(value)) {
    const items = value as readonly Value[];
    if (items.every((item) => typeof item !== 'object')) return [flow(items)];
    return items.flatMap((item) => {
      const lines = linesOf(item, schema?.items, notes);
      const first = lines.findIndex((line) => !line.startsWith('#'));
      return lines.map((line, index) => (index < first ? line : index === first ? `- ${line}` : `  ${line}`));
    });
  }
  if (!isMap(value)) return [scalar(value as string | number)];
  const fields = Object.entries(value).flatMap(([name, inner]) => {
    const own = schema?.properties?.[name];
    // The two languages of every text need no word each.
    const told = name === 'ja' || name === 'en' ? [] : notes.of(own);
    const lines = linesOf(inner, own, notes);
    const oneLine = lines.length === 1 && !(isMap(inner) || (Array.isArray(inner) && lines[0]?.startsWith('- ')));
    return [...told, ...(oneLine ? [`${name}: ${lines[0]}`] : [`${name}:`, ...lines.map((line) => `  ${line}`)])];
  });
  const left = Object.entries(schema?.properties ?? {}).filter(([name]) => !(name in value) && !schema?.required?.includes(name));
  return [...fields, ...left.flatMap(([name, own]) => notes.of(own, `${name}（任意 / optional）：`))];
}

/**
 * Data as YAML with its fields explained.
 * @param schema JSON Schema of the data, as an editor writes it
 */
export const commentedYaml = (value: Value, schema: Schema): string => `${linesOf(value, schema, new Notes()).join('\n')}\n`;
