/** The judged queries: what a reader types, and the pages of which one has to come first. Data in judged.{ja,en}.tsv. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { otherLang } from '../../../src/i18n/url.ts';
import type { Lang } from '../../../src/model/text.ts';
import type { SearchEngine } from '../../../src/search/engine/types.ts';
import { mayBeInOther } from '../../../src/search/query/other-language.ts';

export interface Judged {
  query: string;
  /** Addresses of which one must come first. */
  right: string[];
  /** Addresses that answer the query too, if less well: at the top they are no error, but not right either. */
  fair: string[];
}

export function judgedQueries(lang: Lang): Judged[] {
  const text = readFileSync(join(import.meta.dirname, `judged.${lang}.tsv`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [query = '', right = '', fair = ''] = line.split('\t');
      const addresses = (pages: string) =>
        pages
          .split(' ')
          .filter(Boolean)
          .map((page) => (page === 'home' ? `/${lang}/` : `/${lang}/${page}/`));
      return { query, right: addresses(right), fair: addresses(fair) };
    });
}

/** The addresses a reader sees, in their order: of the own language, then of the other one under their own address. */
export async function shownFor(query: string, lang: Lang, engines: Record<Lang, SearchEngine>): Promise<string[]> {
  const own = await engines[lang].search(query, {}, { size: 3, brief: true });
  const plain = own.fields?.rest ?? query;
  const urls = own.hits.map(({ url }) => url);
  if (!mayBeInOther(plain, lang, own.total)) return urls;
  const other = await engines[otherLang(lang)].search(query, {}, { size: 3, brief: true });
  return [...urls, ...other.hits.map(({ url }) => url.replace(/^\/\w\w/, `/${lang}`))];
}
