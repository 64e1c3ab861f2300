/** What was read of a page, kept by its bytes: of a library in which one case has changed, nearly all is as it was. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, writeWhole } from '../../exports/cache.ts';
import type { Lang } from '../../model/text.ts';
import { buildCache } from '../../toolchain/cache-folder.ts';
import { installedPackage, PROJECT_ROOT } from '../../toolchain/project.ts';
import { readPage, type PageText } from './read-page.ts';

export type ReadPage = (html: string, lang: Lang) => PageText | undefined;

/** Files whose change makes everything kept stale, as a change of the parser does. */
const CODE = ['indexer/read-page.ts', 'indexer/dom.ts', 'indexer/anchor-label.ts', 'engine/passages.ts', 'facets.ts'];

/** Reads pages through the cache. */
export function keepingReader(): ReadPage {
  const folder = buildCache(PROJECT_ROOT, 'search');
  const code = CODE.map((file) => readFileSync(join(PROJECT_ROOT, 'src/search', file), 'utf8'));
  const recipe = hashOf(...code, installedPackage('cheerio').version);
  return (html, lang) => {
    const path = join(folder, `${hashOf(recipe, lang, html)}.json`);
    try {
      return (JSON.parse(readFileSync(path, 'utf8')) as { page?: PageText }).page;
    } catch {
      const page = readPage(html, lang);
      writeWhole(path, JSON.stringify({ page }));
      return page;
    }
  };
}
