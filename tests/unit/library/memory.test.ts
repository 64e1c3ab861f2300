import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadLibrary } from '../../../src/library/load.ts';
import { diskMemory, processMemory } from '../../../src/library/memory.ts';

const ROOT = join(import.meta.dirname, '../../..');
let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'leakpath-memory-'));
  for (const part of ['content', 'src/model', 'src/library', 'package-lock.json'])
    cpSync(join(ROOT, part), join(root, part), { recursive: true });
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Loads as a command does; how many files had to be read is what it tells beside. */
function load() {
  const memory = diskMemory(root);
  let read = 0;
  const loaded = loadLibrary(root, {
    editorial: false,
    memory: {
      recall: (file, bytes, interpret) =>
        memory.recall(file, bytes, () => {
          read += 1;
          return interpret();
        }),
    },
  });
  const atOnce = read;
  memory.save();
  return { ...loaded, read: atOnce, readLater: () => read - atOnce };
}

const plain = ({ library }: ReturnType<typeof load>) =>
  JSON.stringify(Object.values(library).map((part) => [...(part as Iterable<unknown>)]));

test('files that have not changed are not read again, and say the same', () => {
  const first = load();
  const second = load();
  expect(first.problems).toEqual([]);
  expect(first.read).toBeGreaterThan(100);
  expect(second.read).toBe(0);
  expect(plain(second)).toBe(plain(first));
  expect(plain(second)).toBe(plain({ ...first, ...loadLibrary(root, { editorial: false }) }));
  // Where something stands is found by reading that one file.
  const place = (from: typeof first) => from.library.cases.get('benesse')?.locate(['timeline', 2, 'text', 'ja']);
  expect(place(second)).toEqual(place(first));
  expect(second.readLater()).toBe(1);
});

test('a changed file is read, and a fault is told each time', () => {
  load();
  const file = join(root, 'content/techniques/usb-memory.yaml');
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, sound.replace(/^stage: .*$/m, 'stage: nowhere'));
  const [faulty, again] = [load(), load()];
  expect([faulty.read, again.read]).toEqual([1, 1]);
  expect(faulty.problems.map((problem) => problem.file)).toContain('content/techniques/usb-memory.yaml');
  expect(again.problems).toEqual(faulty.problems);
  writeFileSync(file, sound);
  expect(load().problems).toEqual([]);
});

test('other code, or a file that is no memory, makes everything new', () => {
  load();
  const schema = join(root, 'src/model/claim.ts');
  writeFileSync(schema, `${readFileSync(schema, 'utf8')}\n// changed\n`);
  expect(load().read).toBeGreaterThan(100);
  expect(load().read).toBe(0);
  writeFileSync(join(root, '.cache/library/readings.bin'), 'half a file');
  expect(load().read).toBeGreaterThan(100);
});

test('a fork of a memory knows what it knew and teaches it nothing', () => {
  const memory = processMemory();
  const bytes = (text: string) => Buffer.from(text);
  const read = (text: string) => memory.recall('a', bytes(text), () => text.toUpperCase());
  expect(read('x')).toBe('X');
  const fork = memory.fork();
  expect(fork.recall('a', bytes('x'), () => 'read again')).toBe('X');
  expect(fork.recall('a', bytes('y'), () => 'Y')).toBe('Y');
  expect(memory.recall('a', bytes('x'), () => 'read again')).toBe('X');
});
