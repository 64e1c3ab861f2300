/** Builds that are killed, and builds that run at the same time. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastBuild } from '../../../scripts/stages/build-folder.ts';
import { seeded } from '../seeded.ts';
import { buildIn } from './whole.ts';

const FAKE = join(import.meta.dirname, 'fake-build.ts');
const SEED = Number(process.env['LEAKPATH_SEED'] ?? 20_261_124);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'leakpath-fake-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const start = (...args: string[]): ChildProcess => spawn(process.execPath, [FAKE, root, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });

/** What it said, when it has ended. */
async function end(child: ChildProcess): Promise<{ said: string; code: number | null; signal: NodeJS.Signals | null }> {
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) =>
    child.on('close', (code, signal) => {
      resolve({ said, code, signal });
    }),
  );
}

const build = (...args: string[]) => spawnSync(process.execPath, [FAKE, root, ...args], { encoding: 'utf8' });
const beside = () => readdirSync(root).filter((name) => name !== '.astro');

/** After a build that was killed: there is a whole one, and the next build leaves nothing but itself. */
async function expectWhole(allowed: readonly string[], next: string): Promise<void> {
  expect(allowed).toContain(buildIn(await lastBuild(root)));
  const { status, stderr } = build(next);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(buildIn(join(root, 'dist'))).toBe(next);
  expect(beside()).toEqual(['dist']);
}

test('killed at 20 random moments', async () => {
  console.log(`kills with LEAKPATH_SEED=${SEED}`);
  const random = seeded(SEED);
  // The first one reads what the later ones find in memory.
  build('0');
  const began = performance.now();
  expect(build('0').status).toBe(0);
  // From before the first line of the program to a little after its end.
  const span = (performance.now() - began) * 1.1;
  let killed = 0;
  for (let round = 1; round <= 20; round += 1) {
    const child = start(`${round}`);
    const ended = end(child);
    await sleep(random() * span);
    child.kill(random() < 0.5 ? 'SIGKILL' : 'SIGTERM');
    if ((await ended).signal !== null) killed += 1;
    await expectWhole([round === 1 ? '0' : `after ${round - 1}`, `${round}`], `after ${round}`);
  }
  expect(killed).toBeGreaterThan(5);
}, 300_000);

test('killed before each single rename and removal', async () => {
  build('0');
  const calls = Number(/^calls (\d+)$/m.exec(build('1').stdout)?.[1]);
  expect(calls).toBeGreaterThan(4);
  let last = '1';
  const left = new Set<string>();
  for (let call = 1; call <= calls; call += 1) {
    expect(build(`killed ${call}`, String(call)).signal).toBe('SIGKILL');
    left.add(beside().sort().join());
    await expectWhole([last, `killed ${call}`], `after ${call}`);
    last = `after ${call}`;
  }
  // The moment without dist/ was among them.
  expect([...left].some((names) => /dist\.old,dist\.part-\d+$/.test(names) && !names.startsWith('dist,'))).toBe(true);
}, 300_000);

test('what a killed build left aside is put back by whoever reads it', async () => {
  build('0');
  renameSync(join(root, 'dist'), join(root, 'dist.old'));
  expect(buildIn(await lastBuild(root))).toBe('0');
  expect(beside()).toEqual(['dist']);
});

test('a folder with a name of its own is left alone', () => {
  mkdirSync(join(root, 'distant'));
  writeFileSync(join(root, 'dist.txt'), 'a note');
  build('0');
  expect(beside().sort()).toEqual(['dist', 'dist.txt', 'distant']);
});

test('two at once: the second says that it waits, and each is whole', async () => {
  const children = ['a', 'b', 'c'].map((name) => start(name));
  const said = (await Promise.all(children.map(end))).map(({ said, code }) => {
    expect(code).toBe(0);
    return said;
  });
  expect(said.filter((text) => text.includes('another build is running here')).length).toBeGreaterThan(0);
  expect(['a', 'b', 'c']).toContain(buildIn(join(root, 'dist')));
  expect(beside()).toEqual(['dist']);
});

test('whoever waits for one that is killed goes on at once', async () => {
  build('0');
  const first = start('first');
  const firstEnded = end(first);
  await new Promise((resolve) => first.stdout?.once('data', resolve));
  const second = start('second');
  const secondEnded = end(second);
  first.kill('SIGSTOP');
  await new Promise<void>((resolve) => second.stdout?.on('data', (chunk: Buffer) => chunk.includes('another build') && resolve()));
  expect(buildIn(join(root, 'dist'))).toBe('0');
  first.kill('SIGKILL');
  expect((await firstEnded).signal).toBe('SIGKILL');
  const { said, code } = await secondEnded;
  expect(code).toBe(0);
  expect(said).toContain(`(process ${first.pid})`);
  expect(buildIn(join(root, 'dist'))).toBe('second');
});
