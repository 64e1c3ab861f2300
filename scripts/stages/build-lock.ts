/**
 * One build at a time in a checkout: builds share Astro's own folder, and each puts its result in the same place.
 *
 * The lock is one of the operating system on a file (by way of SQLite, which knows how on every system): it ends with
 * the process that holds it, however that ends, so there is no such thing as a lock left behind by the dead.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { editorLanguage } from '../../src/library/editor-language.ts';
import { otherBuild } from '../../src/library/messages/summary.ts';

/** How often one who waits looks again, in milliseconds. */
const PAUSE = 200;

const BUSY = 5; // SQLITE_BUSY

/** The lock, or nothing where another process has it. */
function take(file: string): DatabaseSync | undefined {
  const lock = new DatabaseSync(file);
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode === BUSY) return undefined;
    throw error;
  }
}

/** For people only: which process to look for. It means nothing to the lock itself. */
function holder(note: string): string | undefined {
  try {
    return readFileSync(note, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/**
 * Does something while no other build runs in this checkout; says so once if it has to wait.
 * @param root folder of the project
 */
export async function withBuildLock<T>(root: string, work: () => Promise<T>): Promise<T> {
  const folder = join(root, '.astro');
  mkdirSync(folder, { recursive: true });
  const [file, note] = [join(folder, 'build.lock'), join(folder, 'build.pid')];
  let lock = take(file);
  if (!lock) console.log(otherBuild(holder(note))[editorLanguage()]);
  while (!lock) {
    await sleep(PAUSE);
    lock = take(file);
  }
  writeFileSync(note, `${process.pid}\n`);
  try {
    return await work();
  } finally {
    rmSync(note, { force: true });
    lock.close();
  }
}
