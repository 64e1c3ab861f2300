/** Copies of the fixture library with something changed. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadLibrary, type Loaded } from '../../../src/library/load.ts';
import type { Place } from '../../../src/library/problem.ts';
import { unmark } from './mark.ts';

const FIXTURE = join(import.meta.dirname, '../../fixtures/library');

export const ALPHA = 'content/cases/alpha/case.yaml';
export const JA = 'content/cases/alpha/ja.mdx';
export const EN = 'content/cases/alpha/en.mdx';

/** A change to one file of the library; ▸ in the new text marks where a problem is expected. */
export interface Edit {
  file: string;
  change: (text: string) => string;
}

/** Replaces `find`, which must stand in the file exactly once. */
export const put = (file: string, find: string, replacement: string): Edit => ({
  file,
  change: (text) => {
    if (text.split(find).length !== 2)
      throw new Error(`"${find}" stands ${text.split(find).length - 1} times in ${file}; a test edits one place`);
    return text.replace(find, () => replacement);
  },
});

/** Writes a file anew. */
export const write = (file: string, text: string): Edit => ({ file, change: () => text });

/** A copy of the fixture in a folder of its own, removed after the test. */
export function copyOfFixture(): string {
  const root = mkdtempSync(join(tmpdir(), 'leakpath-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(FIXTURE, root, { recursive: true });
  return root;
}

/** Applies edits in the folder. Returns the marked places in the order in which problems are reported. */
export function applyEdits(root: string, edits: readonly Edit[]): Place[] {
  const places = edits.flatMap(({ file, change }) => {
    const path = join(root, file);
    const { text, marks } = unmark(change(existsSync(path) ? readFileSync(path, 'utf8') : ''));
    writeFileSync(path, text);
    return marks.map((mark) => ({ file, ...mark }));
  });
  return places.sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column);
}

/** Loads an edited copy of the fixture. */
export function loadEdited(...edits: Edit[]): Loaded & { places: Place[] } {
  const root = copyOfFixture();
  const places = applyEdits(root, edits);
  return { ...loadLibrary(root, { drafts: true }), places };
}
