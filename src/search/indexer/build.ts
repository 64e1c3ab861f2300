/** Builds the search index of both languages from the built pages. */
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { writeWhole } from '../../exports/cache.ts';
import type { Library } from '../../library/library.ts';
import { LANGS, type Lang } from '../../model/text.ts';
import type { PageEntry } from '../data.ts';
import { indexHtml } from './index-html.ts';
import { fieldWords } from './field-words.ts';
import { purposes } from './purposes.ts';
import { idsByUrl, inBrowsingOrder, caseKeys } from './page-list.ts';
import { pageText } from './page-texts.ts';
import { keepingReader, type ReadPage } from './kept-pages.ts';
import { readPage, type Block } from './read-page.ts';
import { realWords } from './real-words.ts';
import { termList } from './term-list.ts';
import { wordList } from './word-list.ts';

export interface IndexOptions {
  /** Folder of the built pages. */
  dist: string;
  /** Folder to write to, emptied first: one folder per language. Pages load it from /search/{lang}/. */
  out: string;
  library: Library;
}

export interface IndexReport {
  /** Pages in the index. */
  pages: Record<Lang, number>;
  bytes: Record<Lang, number>;
}

/** What Pagefind writes for pages that use its own interface; ours loads the rest. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b/;
/** What it would show of a page; the number is the id by which it names the page in its answers. */
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/**
 * Writes dist/search/{ja,en}: Pagefind's bundle, texts/, pages.json, terms.json, fields.json and, for English, words.json and
 * real-words.json.
 * The same pages give the same bytes.
 * @throws an error that names the page Pagefind refused
 */
export async function buildSearchIndex({ dist, out, library }: IndexOptions): Promise<IndexReport> {
  rmSync(out, { recursive: true, force: true });
  const reader = keepingReader();
  const report: IndexReport = { pages: { ja: 0, en: 0 }, bytes: { ja: 0, en: 0 } };

  async function write(lang: Lang): Promise<void> {
    const keys = caseKeys(library, lang);
    const read = readPages(dist, lang, idsByUrl(library, lang), reader);
    const asked = purposes(library, lang);
    const pages = read.map(({ entry, blocks }) => {
      const purpose = asked.get(entry.url);
      return { entry: { ...entry, ...keys.get(entry.url), ...(purpose && { purpose }) }, blocks };
    });
    const files = new Map<string, Uint8Array | string>([
      ...(await bundle(pages, lang)),
      ['pages.json', JSON.stringify(pages.map(({ entry }) => entry))],
      ['terms.json', JSON.stringify(termList(library, lang))],
      ['fields.json', JSON.stringify(fieldWords(library))],
    ]);
    if (lang === 'en') {
      const words = wordList(pages.flatMap(({ blocks }) => blocks.map(({ text }) => text)));
      files.set('words.json', JSON.stringify(words));
      files.set('real-words.json', JSON.stringify(realWords(words)));
    }
    for (const [name, content] of files) {
      writeWhole(join(out, lang, name), content);
      report.bytes[lang] += Buffer.byteLength(content);
    }
    report.pages[lang] = pages.length;
  }

  // While Pagefind, a process of its own, works on one language, the other is read.
  const written = await Promise.allSettled(LANGS.map(write));
  await close();
  for (const result of written) if (result.status === 'rejected') throw result.reason;
  return report;
}

interface IndexedPage {
  entry: PageEntry;
  blocks: Block[];
}

/**
 * The pages of a language that are to be searched, in browsing order.
 * @param read how a page is read; a build takes what it has kept
 */
export function readPages(
  dist: string,
  lang: Lang,
  ids: ReadonlyMap<string, string> = new Map(),
  read: ReadPage = readPage,
): IndexedPage[] {
  const files = globSync(`${lang}/**/*.html`, { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
  return files
    .flatMap((file): IndexedPage[] => {
      const page = read(readFileSync(join(dist, file), 'utf8'), lang);
      if (!page) return [];
      const url = `/${file.replace(/index\.html$/, '')}`;
      const id = ids.get(url);
      return [{ entry: { url, title: page.title, ...(id !== undefined && { id }), facets: page.facets }, blocks: page.blocks }];
    })
    .sort((a, b) => inBrowsingOrder(a.entry, b.entry));
}

/** Pagefind's files for pages, by name; instead of its fragments, the texts. */
async function bundle(pages: readonly IndexedPage[], lang: Lang): Promise<Map<string, Uint8Array | string>> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const [order, { entry, blocks }] of pages.entries()) {
    const added = await index.addHTMLFile({ url: entry.url, content: indexHtml(blocks, lang, order) });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${entry.url}: ${added.errors.join('; ')}`);
  }
  const { files, errors: failed } = await index.getFiles();
  if (failed.length > 0) throw new Error(`Pagefind wrote no index: ${failed.join('; ')}`);
  await index.deleteIndex();
  const needed = files.filter(({ path }) => !UNUSED.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(
    needed.flatMap(({ path, content }): [string, Uint8Array | string][] => {
      const [, id] = FRAGMENT.exec(path) ?? [];
      if (id === undefined) return [[path, content]];
      const { page, more } = pageText(content);
      return [
        [`texts/${id}.json`, JSON.stringify(page)],
        ...more.map((text, index): [string, string] => [`texts/${id}.${index + 1}.json`, JSON.stringify(text)]),
      ];
    }),
  );
}
