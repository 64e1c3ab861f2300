/** Takes the reference pictures of the built site anew: `npm run build && npm run pictures`. Look at them before they are committed. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedChromiumRuns } from '../src/toolchain/chromium.ts';
import { visit } from '../tests/browser/browser.ts';
import {
  difference,
  kept,
  makers,
  pictureBrowser,
  PICTURES,
  pictureStand,
  SHOTS,
  small,
  take,
  TAKEN_WITH,
} from '../tests/browser/sight/pictures.ts';

if (!packedChromiumRuns()) throw new Error('The reference pictures are taken by the Chromium from npm, which runs on Linux x64 only.');
const site = await visit(await pictureBrowser());
const stand = await pictureStand(site);
const taken = new Map<string, Buffer>();
for (const shot of SHOTS) {
  const fresh = await take(stand, shot);
  const same = await Promise.resolve()
    .then(() => difference(shot.name, kept(shot.name), fresh))
    .then((told) => told === undefined)
    .catch(() => false);
  // What looks the same keeps its bytes, so that a commit shows only what changed.
  taken.set(shot.name, same ? kept(shot.name) : await small(fresh));
}
rmSync(PICTURES, { recursive: true, force: true });
mkdirSync(PICTURES, { recursive: true });
for (const [name, picture] of taken) writeFileSync(join(PICTURES, `${name}.png`), picture);
writeFileSync(TAKEN_WITH, `${JSON.stringify(makers(site), null, 2)}\n`);
await site.close();
const bytes = [...taken.values()].reduce((sum, { length }) => sum + length, 0);
console.log(`${taken.size} pictures, ${(bytes / 1e6).toFixed(2)} MB, in ${PICTURES}`);
