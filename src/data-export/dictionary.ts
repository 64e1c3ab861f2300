/** The field dictionary: every field of the exported JSON with its type and what belongs there, read from the schemas. */
import { toJsonSchema } from '../model/schemas.ts';
import { libraryFile } from './model.ts';

interface Schema {
  type?: string;
  description?: string;
  enum?: readonly string[];
  const?: unknown;
  pattern?: string;
  format?: string;
  properties?: Record<string, Schema>;
  required?: readonly string[];
  items?: Schema;
  anyOf?: readonly Schema[];
}

export interface Field {
  /** `figures[].what` */
  path: string;
  /** Words of a programmer: string, integer, list of string, text in ja and en, EDTF date … */
  type: string;
  required: boolean;
  description: string;
  /** Allowed values, where they are a closed list. */
  values: readonly string[];
}

const isBilingual = ({ properties }: Schema) =>
  Object.keys(properties ?? {})
    .sort()
    .join() === 'en,ja';

function typeOf(schema: Schema): string {
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  if (isBilingual(schema)) return '{ ja, en }';
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.pattern?.includes('[~?]')) return 'EDTF date';
  if (schema.format === 'date') return 'date';
  if (schema.format === 'uri') return 'URL';
  return schema.type ?? 'any';
}

/** Fields beside each other that are built alike, as the four tracks are, told once: `{criminal,civil}`. */
function alike(properties: Record<string, Schema>): [string, Schema, string][] {
  const shape = (field: Schema) => JSON.stringify({ ...field, description: undefined });
  const groups = new Map<string, [string, Schema][]>();
  for (const [name, field] of Object.entries(properties)) {
    const key = field.properties && !isBilingual(field) ? shape(field) : name;
    groups.set(key, [...(groups.get(key) ?? []), [name, field]]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const names = group.map(([name]) => name);
    const said = group.map(([, { description = '' }]) => description);
    return [[names.length > 1 ? `{${names.join(',')}}` : first[0], first[1], [...new Set(said)].join(' | ')]] satisfies [
      string,
      Schema,
      string,
    ][];
  });
}

/** Fields below a schema, in the order in which they are defined. */
function fieldsBelow(schema: Schema, path = ''): Field[] {
  return alike(schema.properties ?? {}).flatMap(([name, field, description]) => {
    const here = `${path}${name}`;
    const inner = field.items ?? field;
    return [
      {
        path: here,
        type: typeOf(field),
        required: schema.required?.includes(name.replace(/^\{([^,]+).*$/, '$1')) ?? false,
        description,
        values: inner.enum ?? [],
      },
      ...(isBilingual(inner) ? [] : fieldsBelow(inner, `${here}${field.items ? '[]' : ''}.`)),
    ];
  });
}

/** Lists of the library file whose entries are described. */
export const DICTIONARY = ['cases', 'techniques', 'outcomes', 'controls', 'laws', 'terms', 'sources'] as const;
export type DictionaryPart = (typeof DICTIONARY)[number];

/** Fields of the entries of each list of library.json. */
export function dictionary(): Record<DictionaryPart, Field[]> {
  const { properties = {} } = toJsonSchema(libraryFile, 'output') as Schema;
  return Object.fromEntries(DICTIONARY.map((part) => [part, fieldsBelow(properties[part]?.items ?? {})])) as Record<
    DictionaryPart,
    Field[]
  >;
}
