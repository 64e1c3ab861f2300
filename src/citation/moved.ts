/** Pages whose slug has moved: content/moved.yaml, read strictly, so that a wrong entry fails the build. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { CITED_SECTIONS, ownPages, type CitedSection } from './own-page.ts';
import type { Library } from '../library/library.ts';

const place = z.string().regex(new RegExp(`^(${CITED_SECTIONS.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`), 'is written like cases/old-name');
const schema = z.array(z.strictObject({ from: place, to: place }));
export type Moved = z.infer<typeof schema>;

/**
 * The moves, each checked: `to` is a page, `from` is one no longer, and no two moves start from the same place.
 * @param text YAML: a list of { from: cases/old, to: cases/new }
 * @throws Error naming the entry at fault
 */
export function readMoved(text: string, library: Library): Moved {
  const moved = schema.parse(parse(text) ?? []);
  const pages = new Set(ownPages(library).map(({ section, slug }) => `${section}/${slug}`));
  const seen = new Set<string>();
  for (const { from, to } of moved) {
    if (pages.has(from)) throw new Error(`content/moved.yaml: ${from} is still a page`);
    if (!pages.has(to))
      throw new Error(`content/moved.yaml: ${from} moved to ${to}, which is no page; after a second move write where it stands now`);
    if (seen.has(from)) throw new Error(`content/moved.yaml: ${from} stands there twice`);
    seen.add(from);
  }
  return moved;
}

/** The moves of this library; none, where the file is missing. */
export function moved(library: Library, root = process.cwd()): Moved {
  const file = join(root, 'content/moved.yaml');
  return existsSync(file) ? readMoved(readFileSync(file, 'utf8'), library) : [];
}

/** The pages below an entry, '' being its own. */
const BELOW: Partial<Record<CitedSection, readonly string[]>> = { cases: ['', 'teach'] };

/** Every address that leads on, after the language: cases/old, cases/old/teach. */
export const movedPages = (moves: Moved): { from: string; to: string }[] =>
  moves.flatMap(({ from, to }) =>
    (BELOW[from.split('/')[0] as CitedSection] ?? ['']).map((below) => ({
      from: [from, below].filter(Boolean).join('/'),
      to: [to, below].filter(Boolean).join('/'),
    })),
  );

/**
 * Puts the files of a moved entry at their old addresses too: a file cannot lead on, and those who cited it want it where
 * it was.
 * @param dist folder of the built site, its files complete
 */
export function keepMovedFiles(dist: string, moves: Moved): void {
  const name = (place: string) => place.split('/')[1] ?? '';
  for (const { from, to } of moves) {
    const source = join(dist, 'data', to);
    for (const file of existsSync(source) ? readdirSync(source, { withFileTypes: true }) : []) {
      if (!file.isFile()) continue;
      const target = join(dist, 'data', from, file.name.replace(`leakpath-${name(to)}.`, `leakpath-${name(from)}.`));
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(join(source, file.name), target);
    }
  }
}
