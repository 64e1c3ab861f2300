/** The published JSON Schemas, made from the schemas the content is checked with. */
import { toJsonSchema } from '../model/schemas.ts';
import { EXPORT_SCHEMAS, type ExportSchema } from './model.ts';
import { json } from './provenance.ts';
import { absolute } from '../site.ts';

const TITLES: Record<ExportSchema, string> = {
  library: 'The whole library',
  case: 'One case with its sources',
  crosswalk: 'Crosswalk to outside vocabularies',
  index: 'List of the files',
};

export const schemaAddress = (name: ExportSchema): string => `/data/schemas/${name}.schema.json`;
export const schemaId = (name: ExportSchema): string => absolute(schemaAddress(name));

/** One schema as a file; its $id is its address. */
export function schemaFile(name: ExportSchema): string {
  const { $schema, ...rest } = toJsonSchema(EXPORT_SCHEMAS[name], 'output');
  return json({ $schema, $id: schemaId(name), title: `Leakpath: ${TITLES[name]}`, ...rest });
}
