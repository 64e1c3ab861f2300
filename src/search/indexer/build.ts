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
import { wordCounter } from './word-list.ts';

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
    const asked = purposes(library, lang);
    const pages = listPages(dist, lang, idsByUrl(library, lang), reader).map(({ entry, blocks }) => {
      const purpose = asked.get(entry.url);
      return { entry: { ...entry, ...keys.get(entry.url), ...(purpose && { purpose }) }, blocks };
    });
    const put = (name: string, content: Uint8Array | string) => {
      writeWhole(join(out, lang, name), content);
      report.bytes[lang] += Buffer.byteLength(content);
    };
    const counter = wordCounter();
    await bundle(pages, lang, put, lang === 'en' ? counter.add : () => undefined);
    put('pages.json', JSON.stringify(pages.map(({ entry }) => entry)));
    put('terms.json', JSON.stringify(termList(library, lang)));
    put('fields.json', JSON.stringify(fieldWords(library)));
    if (lang === 'en') {
      const words = counter.list();
      put('words.json', JSON.stringify(words));
      put('real-words.json', JSON.stringify(realWords(words)));
    }
    report.pages[lang] = pages.length;
  }

  try {
    // One after the other: Pagefind holds all of a language in memory.
    for (const lang of LANGS) await write(lang);
  } finally {
    await close();
  }
  return report;
}

interface IndexedPage {
  entry: PageEntry;
  blocks: Block[];
}

/** A page whose text is read when it is its turn, and not kept: a large library would not fit into memory. */
interface ListedPage {
  entry: PageEntry;
  blocks: () => Block[];
}

/** The pages of a language that are to be searched, in browsing order. */
function listPages(dist: string, lang: Lang, ids: ReadonlyMap<string, string>, read: ReadPage): ListedPage[] {
  const files = globSync(`${lang}/**/*.html`, { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
  return files
    .flatMap((file): ListedPage[] => {
      const open = () => read(readFileSync(join(dist, file), 'utf8'), lang);
      const page = open();
      if (!page) return [];
      const url = `/${file.replace(/index\.html$/, '')}`;
      const id = ids.get(url);
      const entry = { url, title: page.title, ...(id !== undefined && { id }), facets: page.facets };
      return [{ entry, blocks: () => open()?.blocks ?? [] }];
    })
    .sort((a, b) => inBrowsingOrder(a.entry, b.entry));
}

/** The pages of a language that are to be searched, with their texts. */
export const readPages = (dist: string, lang: Lang): IndexedPage[] =>
  listPages(dist, lang, new Map(), readPage).map(({ entry, blocks }) => ({ entry, blocks: blocks() }));

/**
 * Has Pagefind index pages; instead of its fragments, their texts are written.
 * @param put writes a file
 * @param told hears every text
 */
async function bundle(
  pages: readonly ListedPage[],
  lang: Lang,
  put: (name: string, content: Uint8Array | string) => void,
  told: (text: string) => void,
): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const add = async (url: string, content: string): Promise<void> => {
    const added = await index.addHTMLFile({ url, content });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
  };
  // While Pagefind, a process of its own, works on one page, the next is read; their order stays.
  let underWay = Promise.resolve();
  for (const [order, { entry, blocks }] of pages.entries()) {
    const read = blocks();
    for (const { text } of read) told(text);
    const content = indexHtml(read, lang, order);
    await underWay;
    underWay = add(entry.url, content);
  }
  await underWay;
  const { files, errors: failed } = await index.getFiles();
  if (failed.length > 0) throw new Error(`Pagefind wrote no index: ${failed.join('; ')}`);
  await index.deleteIndex();
  for (const { path, content } of files.filter(({ path }) => !UNUSED.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const [, id] = FRAGMENT.exec(path) ?? [];
    if (id === undefined) {
      put(path, content);
      continue;
    }
    const { page, more } = pageText(content);
    put(`texts/${id}.json`, JSON.stringify(page));
    for (const [chunk, text] of more.entries()) put(`texts/${id}.${chunk + 1}.json`, JSON.stringify(text));
  }
}
