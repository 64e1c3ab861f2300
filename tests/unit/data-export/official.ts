/**
 * The official schemas of STIX 2.1, Attack Flow 2.0.0 and VERIS 1.4.0, where they lie beside the project (../shared).
 * Elsewhere the tests that need them are skipped and say how many checks were not run.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const FOLDER = join(process.cwd(), '../shared/schemas');
/** A schema without the name of its dialect, which these schemas write in ways a reader does not know. */
function read(path: string): Record<string, unknown> {
  const schema = JSON.parse(readFileSync(join(FOLDER, path), 'utf8')) as Record<string, unknown>;
  delete schema['$schema'];
  return schema;
}

export const here = existsSync(FOLDER);

/** What a test is called where the schemas may be missing. */
export const named = (name: string, checks: number): string =>
  here ? name : `${name}: ../shared/schemas not present, ${checks} checks not run`;

const BASE = 'http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas';

/** Where the schema of a type of object stands; the types that Attack Flow adds have one schema together. */
const PLACES: Record<string, string> = {
  relationship: 'sros',
  'language-content': 'common',
  'marking-definition': 'common',
  'extension-definition': 'common',
};

/** Faults of a STIX object by the schema of its type. */
export function stixFaults(): (object: { type: string }) => string[] {
  // Some patterns escape what Unicode mode does not let them escape.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, unicodeRegExp: false });
  const files = globSync('**/*.json', { cwd: join(FOLDER, 'stix/oasis-open') });
  for (const file of files) {
    const schema = read(join('stix/oasis-open', file));
    ajv.addSchema(schema);
    // Attack Flow refers to one of them at its older address.
    if (file.endsWith('timestamp.json')) {
      ajv.addSchema({
        ...schema,
        $id: 'https://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/master/schemas/common/timestamp.json',
      });
    }
  }
  const flow = ajv.compile(read('stix/attack-flow-schema-2.0.0.json'));
  const forType = (type: string): ValidateFunction | undefined =>
    type.startsWith('attack-') && type !== 'attack-pattern' ? flow : ajv.getSchema(`${BASE}/${PLACES[type] ?? 'sdos'}/${type}.json`);
  return (object) => {
    const check = forType(object.type);
    if (!check) return [`no schema for ${object.type}`];
    return check(object) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${object.type} ${instancePath} ${message ?? ''}`);
  };
}

/** The example that the Attack Flow project gives of its own format. */
export const attackFlowExample = () => read('stix/attack-flow-example.json') as { objects: { type: string }[] };

/** Keywords whose meaning changed after draft-04; with none of them in it, a newer reader reads a draft-04 schema as it was meant. */
function changedKeywords(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(changedKeywords);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(['exclusiveMinimum', 'exclusiveMaximum', 'dependencies', '$ref', 'id'].includes(key) || (key === 'items' && Array.isArray(value))
      ? [key]
      : []),
    ...changedKeywords(value),
  ]);
}

/** Faults of an incident by the schema of VERIS, which is written in draft-04. */
export function verisFaults(): { keywords: string[]; faults: (incident: unknown) => string[] } {
  const schema = read('veris/verisc-merged.json');
  const check = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
  return {
    keywords: changedKeywords(schema),
    faults: (incident) =>
      check(incident) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`),
  };
}
