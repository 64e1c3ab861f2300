/** Outcomes compared and chains compared, over the built site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { awards } from '../../src/domain/awards.ts';
import { publishedCases } from '../../src/domain/backlinks.ts';
import { sentences } from '../../src/domain/sentences.ts';
import { exportAddress } from '../../src/exports/addresses.ts';
import { LANGS } from '../../src/model/text.ts';
import { DIST, pages } from './dist.ts';
import { library } from '../real-library.ts';

const known = new Map(pages().map((page) => [page.path, page]));
const parsed = new Map<string, CheerioAPI>();
/** A built page, parsed once. */
function at(path: string): CheerioAPI {
  const page = parsed.get(path) ?? known.get(path)?.$;
  if (!page) throw new Error(`${path} was not built`);
  parsed.set(path, page);
  return page;
}

describe.each(LANGS)('in %s', (lang) => {
  it('every sentence and award leads to its place in the case and shows its evidence', () => {
    const $ = at(`/${lang}/sanctions/`);
    for (const { leakCase, entry } of [...sentences(library), ...awards(library)]) {
      const row = $(`.compared th a[href="/${lang}/cases/${leakCase.slug}/#outcome-${entry.id}"]`).first().closest('tr');
      expect(row.find('.ev[data-standing]').length, entry.id).toBeGreaterThan(0);
      expect(at(`/${lang}/cases/${leakCase.slug}/`)(`#outcome-${entry.id}`)).toHaveLength(1);
    }
  });
  it('every link of every chain has a row with its evidence', () => {
    const $ = at(`/${lang}/chain/`);
    for (const { slug, data } of publishedCases(library)) {
      expect($(`#${slug} tbody tr .ev[data-standing]`)).toHaveLength(data.entrustment.length);
    }
  });
  it('each case page draws its chain and offers it as files', () => {
    for (const { slug } of publishedCases(library)) {
      expect(at(`/${lang}/cases/${slug}/`)('#chain svg[role="group"] title')).toHaveLength(1);
      for (const ending of ['svg', 'csv'] as const) {
        const file = join(DIST, exportAddress.chart(slug, lang, 'chain', ending));
        expect(existsSync(file), file).toBe(true);
        expect(readFileSync(file, 'utf8').length).toBeGreaterThan(200);
      }
    }
  });
});
