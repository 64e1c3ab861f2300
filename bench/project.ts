/** A copy of the project whose library is filled up with synthetic cases; nothing of the checkout is touched. */
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkPackages, MADE } from '../tests/rebuild/source-copy.ts';
import { writeCases } from './synthetic/write.ts';

/**
 * @param root the checkout
 * @param folder where the copy goes; what stands there is removed
 * @param cases how many the library shall hold, the real ones among them; they are never left out
 */
export function benchProject(root: string, folder: string, cases: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(root).filter((name) => !MADE.test(name)))
    cpSync(join(root, name), join(folder, name), { recursive: true });
  linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'));
  const real = globSync('content/cases/[!_]*/case.yaml', { cwd: root }).length;
  writeCases(join(folder, 'content'), { from: real + 1, to: cases });
}

/** Takes the sources of the checkout into the copy again, the content apart: to measure the same library after a change of code. */
export function refreshSources(root: string, folder: string): void {
  for (const name of readdirSync(root).filter((name) => !MADE.test(name) && name !== 'content')) {
    rmSync(join(folder, name), { recursive: true, force: true });
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
}

/** Changes one word in a file, once. Throws where it does not stand there. */
function edit(file: string, pattern: RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!pattern.test(text)) throw new Error(`${file} holds nothing like ${String(pattern)}`);
  writeFileSync(file, text.replace(pattern, to));
}

/** What an editor does between two builds. */
export const EDITS = {
  nothing: () => undefined,
  /** A sentence of one case becomes longer: the last one of the library. */
  case: (folder: string) => {
    const last =
      globSync('content/cases/[!_]*/case.yaml', { cwd: folder })
        .sort((a, b) => idOf(folder, a) - idOf(folder, b))
        .at(-1) ?? '';
    edit(join(folder, last), /^( +ja: .*)。$/m, '$1。これは後に確かめられた。');
  },
  /** A technique used everywhere gets another name. */
  technique: (folder: string) => {
    edit(join(folder, 'content/techniques/usb-memory.yaml'), /^( +en: )(.+)$/m, '$1$2 (renamed)');
  },
} as const;

export type Edit = keyof typeof EDITS;

const idOf = (folder: string, file: string): number => Number(/^id: LP-C(\d+)/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1]);
