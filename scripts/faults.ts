/** Writes the catalogue of faults as a document, docs/faults.md: `npm run faults`. A test says when it is out of date. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apart, CATALOGUE } from '../tests/faults/catalogue.ts';
import { document } from '../tests/faults/document.ts';
import { run } from '../tests/faults/run.ts';

writeFileSync(join(process.cwd(), 'docs/faults.md'), document(run(CATALOGUE, apart)));
