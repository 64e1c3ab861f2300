/** The page of the health of the sources, as it was built from content/links.yaml. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linkResults } from '../../src/links/result.ts';
import { LANGS } from '../../src/model/text.ts';
import { sourceHealthView } from '../../src/views/source-health.ts';
import { DIST, pages } from './dist.ts';
import { library } from '../real-library.ts';

const byPath = new Map(pages().map((page) => [page.path, page]));
const find = (path: string) => {
  const page = byPath.get(path);
  if (!page) throw new Error(`no page at ${path}`);
  return page.$;
};
const view = sourceHealthView(library, linkResults());

describe.each(LANGS)('in %s', (lang) => {
  const $ = find(`/${lang}/sources/health/`);
  test('every source is counted once, by answer and by publisher', () => {
    const sum = (selector: string) =>
      $(selector)
        .toArray()
        .reduce((total, cell) => total + Number($(cell).text()), 0);
    expect(sum('#health-states td.num')).toBe(library.sources.size);
    expect(sum('section[aria-labelledby="publishers"] tbody td.num:nth-child(2)')).toBe(library.sources.size);
  });
  test('what was not reached is listed; where nothing was checked, the page does not say that all is well', () => {
    expect($('section[aria-labelledby="unreached"] tbody tr')).toHaveLength(view.lost.length);
    expect($('section[aria-labelledby="unreached"] .not-found')).toHaveLength(view.lost.length === 0 ? 1 : 0);
    if (!view.between) expect($('.facts').text()).toContain(lang === 'ja' ? '不明' : 'not known');
  });
  test('archived copies are shown, and every source named leads to its place', () => {
    expect($('section[aria-labelledby="archived"] li')).toHaveLength(view.archived.length);
    for (const element of $('main .health a[href*="#source-"], main .rows a[href*="#source-"]').toArray()) {
      const id = element.attribs['href']?.split('#source-')[1] ?? '';
      expect(library.sources.has(id), id).toBe(true);
    }
  });
  test('the list of sources leads to it', () => {
    expect(find(`/${lang}/sources/`)(`main a[href="/${lang}/sources/health/"]`)).toHaveLength(1);
  });
  test('the table holds every source', () => {
    const csv = readFileSync(join(DIST, `data/charts/source-health.${lang}.csv`), 'utf8');
    for (const { data } of library.sources.values()) expect(csv).toContain(`${data.id},`);
  });
});
