/** Adds what the library newly publishes to content/promises.yaml: `node scripts/promises.ts`. Never removes anything. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { addPromises, promises, publishedNow } from '../src/citation/promises.ts';
import { readSnapshots } from '../src/citation/revisions/keep.ts';
import { checkedLibrary } from './stages/check.ts';

const FILE = 'content/promises.yaml';
const HEAD = `# Everything that has been published and may be cited; a test proves that all of it still leads somewhere.
# Written by scripts/promises.ts, which only adds. What moves is told in content/moved.yaml.
`;

const now = publishedNow(checkedLibrary(process.cwd()), readSnapshots(process.cwd()).keys());
const old = existsSync(FILE) ? promises.parse(parse(readFileSync(FILE, 'utf8'))) : undefined;
writeFileSync(FILE, HEAD + stringify(old ? addPromises(old, now) : now, { lineWidth: 0 }));
