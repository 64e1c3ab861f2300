/** The built site, read once for the tests over it. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

export const DIST = process.env['LEAKPATH_DIST'] ?? join(import.meta.dirname, '../../dist');

export interface Page {
  /** Address on the site: `/ja/cases/benesse/`. */
  path: string;
  html: string;
  $: CheerioAPI;
}

/** `ja/index.html` → `/ja/`; `404.html` → `/404.html`. */
const address = (file: string) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;

const read = new Map<string, readonly Page[]>();

/** All pages of a built site, parsed once for all files of tests. Throws if there is no build. */
export function pages(dist = DIST): readonly Page[] {
  const before = read.get(dist);
  if (before) return before;
  const all = parse(dist);
  read.set(dist, all);
  return all;
}

function parse(dist: string): Page[] {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('dist/ is empty: run "npm run build" first');
  return globSync('**/*.html', { cwd: dist })
    .sort()
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { path: address(file), html, $: load(html) };
    });
}

/** Pages of one language, without the door, the 404 page, and addresses that only lead on. */
export const localised = (all: readonly Page[]): Page[] =>
  all.filter(({ path, $ }) => /^\/(ja|en)\//.test(path) && $('meta[http-equiv="refresh"]').length === 0);
