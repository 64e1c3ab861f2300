/**
 * Writes the JSON Schemas of the content to schemas/, for editors' completion and hover texts: `npm run schemas`.
 * With --check it only says whether they are up to date.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchema } from '../src/editor/field-notes.ts';
import { CONTENT_SCHEMAS } from '../src/model/schemas.ts';

const FOLDER = join(process.cwd(), 'schemas');

const stale: string[] = [];
mkdirSync(FOLDER, { recursive: true });
for (const [name, schema] of Object.entries(CONTENT_SCHEMAS)) {
  const file = join(FOLDER, `${name}.schema.json`);
  const text = `${JSON.stringify(editorSchema(schema), null, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (text !== readFileSync(file, 'utf8')) stale.push(`schemas/${name}.schema.json`);
}
if (stale.length > 0) {
  console.error(`out of date: ${stale.join(', ')}; run "npm run schemas"`);
  process.exitCode = 1;
}
