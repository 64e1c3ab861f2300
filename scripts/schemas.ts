/**
 * Writes the JSON Schemas of the content to schemas/, for editors' completion and hover texts: `npm run schemas`.
 * With --check it only says whether they are up to date.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { leakCase } from '../src/model/case.ts';
import { control, law, outcomeType, technique, term } from '../src/model/catalogue.ts';
import { source } from '../src/model/source.ts';

const FOLDER = join(process.cwd(), 'schemas');
const SCHEMAS = { case: leakCase, technique, outcome: outcomeType, control, law, term, sources: z.array(source) };

/** The schema of what an editor writes (before defaults are filled in), JSON Schema 2020-12. */
const render = (schema: z.ZodType) => `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`;

const stale: string[] = [];
mkdirSync(FOLDER, { recursive: true });
for (const [name, schema] of Object.entries(SCHEMAS)) {
  const file = join(FOLDER, `${name}.schema.json`);
  const text = render(schema);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (text !== readFileSync(file, 'utf8')) stale.push(`schemas/${name}.schema.json`);
}
if (stale.length > 0) {
  console.error(`out of date: ${stale.join(', ')}; run "npm run schemas"`);
  process.exitCode = 1;
}
