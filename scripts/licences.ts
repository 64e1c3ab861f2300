/** Writes docs/licences.md, the licence of every package the project is built with: `npm run licences`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../src/exports/cache.ts';
import { licencesPage } from '../src/supply-chain/licences.ts';
import { lockedPackages } from '../src/supply-chain/lock.ts';

const root = process.cwd();
writeWhole(join(root, 'docs/licences.md'), licencesPage(lockedPackages(readFileSync(join(root, 'package-lock.json'), 'utf8'))));
