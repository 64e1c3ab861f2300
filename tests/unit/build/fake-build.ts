/**
 * A build of a few files by the very code that puts real builds in place.
 * usage: node fake-build.ts <root> <name of the build> [<call of the file system before which it is killed>]
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FILES } from './whole.ts';

const [root = '', name = '', killAt = '0'] = process.argv.slice(2);

// Moments that a clock hits once in a thousand runs: dies before the n-th rename or removal.
let calls = 0;
for (const call of ['renameSync', 'rmSync'] as const) {
  const real = fs[call] as (...given: unknown[]) => void;
  const counted = (...given: unknown[]) => {
    calls += 1;
    if (calls === Number(killAt)) process.kill(process.pid, 'SIGKILL');
    real(...given);
  };
  Object.assign(fs, { [call]: counted });
}
syncBuiltinESMExports();

const { buildInto } = await import('../../../scripts/stages/build-folder.ts');
await buildInto(root, async (part) => {
  console.log('begins');
  for (let file = 0; file < FILES; file += 1) {
    fs.mkdirSync(join(part, String(file % 4)), { recursive: true });
    fs.writeFileSync(join(part, String(file % 4), `${file}.txt`), name);
    if (file % 8 === 0) await sleep(1);
  }
  console.log('ends');
});
console.log(`calls ${calls}`);
