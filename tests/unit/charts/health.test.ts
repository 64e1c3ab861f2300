/** The chart of the health of the sources: each state that occurs has a bar, each source a line in the table. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { chartCsv } from '../../../src/charts/files.ts';
import { healthChart } from '../../../src/charts/health.ts';
import { chartPlace } from '../../../src/charts/registry.ts';
import type { LinkResult } from '../../../src/links/result.ts';
import { LANGS } from '../../../src/model/text.ts';
import { library, source } from '../builders.ts';

const sources = ['a', 'b', 'c', 'd'].map((id) => source(id, { URL: `https://${id}.example/` }));
const small = library({ sources });
const result = (id: string, given: Partial<LinkResult>): [string, LinkResult] => [
  `https://${id}.example/`,
  { address: `https://${id}.example/`, checked: '2024-05-01', state: 'ok', ...given },
];
const results = new Map([
  result('a', { status: 200 }),
  result('b', { state: 'moved', status: 200, final: 'https://new.example/b', to: 'https://new.example/b' }),
  result('c', { state: 'unreachable', error: 'dns', lastOk: '2024-04-01' }),
]);

describe.each(LANGS)('in %s', (lang) => {
  const chart = healthChart(results)(small, lang);
  it('draws what was found filled, what was not hatched, what is not known grey', () => {
    const $ = load(chart.drawing, { xml: true });
    expect($('rect.dg-fill-ink')).toHaveLength(2);
    expect($('rect.dg-fill-paper')).toHaveLength(1);
    expect($('rect.dg-fill-muted')).toHaveLength(1);
    for (const bar of $('rect').toArray()) expect(Number(bar.attribs['x']) + Number(bar.attribs['width'])).toBeLessThanOrEqual(360);
  });
  it('has a line for every source, with what is known of it', () => {
    const lines = chartCsv(chart).trim().split('\r\n');
    expect(lines).toHaveLength(sources.length + 1);
    const line = (id: string) => lines.find((one) => one.startsWith(`${id},`)) ?? '';
    expect(line('a')).toContain(`/${lang}/sources/#source-a`);
    expect(line('b')).toContain('200,,https://new.example/b,https://new.example/b');
    expect(line('c')).toMatch(/2024-05-01,,(名前が引けない|name not found),,,2024-04-01,$/);
    expect(line('d')).toMatch(/(未確認|Not checked yet),,,,,,,$/);
  });
  it('says in its sentence how many there are of each', () => {
    expect(chart.reading.match(/\d+/g)).toEqual(['4', '2', '1', '1']);
    expect(healthChart(new Map())(small, lang).reading.match(/\d+/g)).toEqual(['4']);
  });
});

it('stands on the page below the sources', () => {
  expect(chartPlace('source-health', 'en')).toBe('/en/sources/health/#chart-source-health');
});
