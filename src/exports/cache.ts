/** What is costly to make, kept on disk by a hash of everything it is made from: an unchanged case costs nothing. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Key of a thing made from these texts. */
export function hashOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  // The length keeps ("ab", "c") and ("a", "bc") apart.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}\n`).update(part);
  return hash.digest('hex').slice(0, 40);
}

/** Writes a file with its folders; a reader never sees half of it. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(aside, content);
  renameSync(aside, path);
}

/**
 * The bytes kept under a key, or else made and kept.
 * @param folder `.cache/exports/<name>` of the project
 */
export async function cached(folder: string, key: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const path = join(folder, key);
  try {
    return readFileSync(path);
  } catch {
    const made = await make();
    writeWhole(path, made);
    return made;
  }
}
