/** Faults made from the schemas: every field of every kind of file missing, of a wrong type, outside its vocabulary, or unknown. */
import { globSync } from 'node:fs';
import { parse } from 'yaml';
import { CONTENT_SCHEMAS, toJsonSchema } from '../../src/model/schemas.ts';
import { add, drop, set } from './edits.ts';
import { original, ROOT, type Fault } from './fault.ts';

interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: unknown[];
  const?: unknown;
}

export type Kind = keyof typeof CONTENT_SCHEMAS;

/** Where the files of each kind stand. */
const FILES: Record<Kind, string> = {
  case: 'content/cases/*/case.yaml',
  technique: 'content/techniques/*.yaml',
  outcome: 'content/outcomes/*.yaml',
  control: 'content/controls/*.yaml',
  law: 'content/laws/*.yaml',
  term: 'content/terms/*.yaml',
  sources: 'content/sources/*.yaml',
};

/** A value of the schema as it stands somewhere in the content. */
interface Sample {
  /** Path without numbers: `timeline[].date` */
  form: string;
  file: string;
  path: string;
  schema: Schema;
  /** Whether it may not be left out, and whether it stands beside others. */
  required: boolean;
  alone: boolean;
}

/** Every value below `data` that the schema knows, the whole file first. */
function values(schema: Schema, data: unknown, at: Omit<Sample, 'schema'>): Sample[] {
  const own: Sample = { ...at, schema };
  const below = (part: string | number) => (at.path === '' ? String(part) : `${at.path}.${part}`);
  if (Array.isArray(data)) {
    const items = schema.items ?? {};
    return [
      own,
      ...data.flatMap((item, index) =>
        values(items, item, { ...at, form: `${at.form}[]`, path: below(index), required: false, alone: true }),
      ),
    ];
  }
  if (typeof data !== 'object' || data === null) return [own];
  const alone = Object.keys(data).length < 2;
  return [
    own,
    ...Object.entries(data).flatMap(([name, value]) =>
      values(schema.properties?.[name] ?? {}, value, {
        ...at,
        form: at.form === '' ? name : `${at.form}.${name}`,
        path: below(name),
        required: schema.required?.includes(name) ?? false,
        alone,
      }),
    ),
  ];
}

/** One sample of every field that the content holds, from as few files as it takes. */
function samplesOf(kind: Kind): Sample[] {
  const schema = toJsonSchema(CONTENT_SCHEMAS[kind], 'input') as Schema;
  const found = new Map<string, Sample>();
  for (const file of globSync(FILES[kind], { cwd: ROOT }).sort()) {
    for (const sample of values(schema, parse(original(file)), { form: '', file, path: '', required: false, alone: true })) {
      if (!found.has(sample.form)) found.set(sample.form, sample);
    }
  }
  return [...found.values()];
}

/** A value of another type than the schema wants, as YAML. */
const wrongFor = ({ type, enum: choices, const: only }: Schema): string => {
  if (type === 'array') return 'wrong-type';
  if (type === 'object') return '12';
  if (type === 'number' || type === 'integer') return 'many';
  return choices || only !== undefined ? '[wrong]' : '{ wrong: type }';
};

const named = (form: string) => form || 'the whole file';

/** The faults of one kind of file. */
export function schemaFaults(kind: Kind): Fault[] {
  return samplesOf(kind).flatMap(({ form, file, path, schema, required, alone }): Fault[] => {
    const fault = (group: string, name: string, change: Fault['change'], ja: string, en: string): Fault => ({
      group,
      name: `${named(form)}: ${name}`,
      file,
      change,
      says: { ja, en },
    });
    const field = path.replaceAll(/\.(\d+)/g, '[$1]').replace(/^(\d+)/, '[$1]');
    const faults: Fault[] = [];
    if (required && !alone)
      faults.push(fault('missing', 'missing', drop(file, path), `${field}：…がありません`, `${field}: Invalid …missing`));
    // One mark may stand without its list, so a wrong one in a list is told at the field.
    if (path !== '' && !/\.clock\.\d+$/.test(path))
      faults.push(fault('wrong type', 'wrong type', set(file, path, wrongFor(schema)), `${field}：…は`, `${field}: Invalid `));
    if (schema.enum)
      faults.push(
        fault(
          'outside the vocabulary',
          'outside the vocabulary',
          set(file, path, 'no-such-word'),
          '「no-such-word」は使えません',
          '"no-such-word" is none of these',
        ),
      );
    if (schema.properties) {
      const field2 = field === '' ? 'no-such-field' : `${field}.no-such-field`;
      faults.push(
        fault(
          'unknown field',
          'a field nobody knows',
          add(file, path, 'no-such-field: 1'),
          `${field2}：この項目はここでは使えません`,
          `${field2}: this field is not known here`,
        ),
      );
    }
    return faults;
  });
}
