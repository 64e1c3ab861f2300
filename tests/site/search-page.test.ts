/** What the search page says before its script runs. */
import { describe, expect, test } from 'vitest';
import { localised, pages } from './dist.ts';

const all = localised(pages());
const searched = all.filter(({ $ }) => $('meta[name="robots"][content*="noindex"]').length === 0);

describe.each(['ja', 'en'])('the search page in %s', (lang) => {
  const { $ } = all.find(({ path }) => path === `/${lang}/search/`) ?? {};
  test('prints beside each value of a facet how many pages have it', () => {
    const boxes = $?.('input[type="checkbox"]').toArray() ?? [];
    expect(boxes.length).toBeGreaterThan(100);
    for (const { attribs } of boxes) {
      const { name = '', value = '' } = attribs;
      const having = searched.filter(
        (page) => page.path.startsWith(`/${lang}/`) && page.$(`meta[name="leakpath:${name}"][content="${value}"]`).length > 0,
      );
      const box = $?.(`input[name="${name}"][value="${value}"]`).closest('label');
      expect(`${name}:${value} ${box?.find('[data-count]').text().trim() ?? ''}`).toBe(`${name}:${value} ${having.length}`);
    }
  });
  test('has every value that a page has', () => {
    const values = new Set(
      $?.('input[type="checkbox"]')
        .toArray()
        .map(({ attribs }) => `${attribs['name'] ?? ''}:${attribs['value'] ?? ''}`),
    );
    const metas = searched.flatMap(({ $: inPage }) => inPage('meta[name^="leakpath:"]').toArray());
    const missing = metas
      .map(({ attribs }) => `${attribs['name']?.slice(9) ?? ''}:${attribs['content'] ?? ''}`)
      .filter((one) => !values.has(one));
    expect([...new Set(missing)]).toEqual([]);
  });
  test('opens the leak vectors', () => {
    expect($?.('[data-facet="vector"] details').attr('open')).toBeDefined();
  });
});
