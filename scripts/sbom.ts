/**
 * Writes sbom.cdx.json, the software bill of materials in CycloneDX: `npm run sbom`. npm makes it from the lock file, so
 * that it holds the packages of every system; the same lock file gives the same bytes.
 */
import { join } from 'node:path';
import { writeWhole } from '../src/exports/cache.ts';
import { bomOf } from './stages/bom.ts';

const root = process.cwd();
const { text, components } = bomOf(root);
writeWhole(join(root, 'sbom.cdx.json'), text);
console.log(`sbom.cdx.json: ${components} packages`);
