/**
 * Kills real builds at random moments and looks whether dist/ is whole after each: `npm run kill:builds -- --kills 20`.
 * Takes as many builds as kills and one more, so it is no part of `npm test`, which kills small ones by the same code.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { lastBuild } from './stages/build-folder.ts';
import { filesBelow } from './stages/files-below.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    /** Seconds within which to kill; without it, those of a whole build. */
    within: { type: 'string' },
  },
});
const root = process.cwd();

/** One hash for a whole folder, over names and bytes. */
function hashOfFolder(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

/** The n-th number of a seed, from 0 up to 1. */
const chance = (n: number): number => createHash('sha256').update(`${values.seed} ${n}`).digest().readUInt32BE() / 2 ** 32;

const start = () => spawn(process.execPath, [join(root, 'scripts/build.ts')], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const ended = (child: ReturnType<typeof start>) =>
  new Promise<string>((resolve) => child.on('exit', (code, signal) => resolve(signal ?? `exit ${code ?? ''}`)));

async function whole(): Promise<number> {
  const began = performance.now();
  const how = await ended(start());
  if (how !== 'exit 0') throw new Error(`a build that nobody killed ended with ${how}`);
  return (performance.now() - began) / 1000;
}

console.log(`kills with --seed ${values.seed}`);
const seconds = await whole();
const span = values.within === undefined ? seconds : Number(values.within);
const right = hashOfFolder(await lastBuild(root));
console.log(`a whole build takes ${seconds.toFixed(0)} s and gives ${right}`);
let broken = 0;
for (let kill = 1; kill <= Number(values.kills); kill += 1) {
  const child = start();
  const end = ended(child);
  const moment = chance(2 * kill) * span;
  await Promise.race([sleep(moment * 1000, undefined, { ref: false }), end]);
  child.kill(chance(2 * kill + 1) < 0.5 ? 'SIGKILL' : 'SIGTERM');
  const how = await end;
  // The same sources give the same bytes, so the old build and the new one have one hash.
  const found = hashOfFolder(await lastBuild(root));
  if (found !== right) broken += 1;
  console.log(`${kill}: ${how} after ${moment.toFixed(1)} s, dist/ ${found === right ? 'whole' : `is ${found}`}`);
}
await whole();
const last = hashOfFolder(await lastBuild(root));
const left = globSync('dist.*', { cwd: root });
console.log(`then a build that nobody kills: ${last === right ? 'whole' : last}; left over: ${left.join(', ') || 'nothing'}`);
console.log(`${broken} of ${values.kills} kills left a dist/ that is not whole`);
process.exitCode = broken === 0 && last === right && left.length === 0 ? 0 : 1;
