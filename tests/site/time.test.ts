/** Clocks, timeline and what was public by a day, as they were built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishedCases } from '../../src/domain/backlinks.ts';
import { chronicle } from '../../src/domain/chronicle.ts';
import { clockRows, SPAN_NAMES } from '../../src/domain/clocks.ts';
import { LANGS } from '../../src/model/text.ts';
import { foreseeableYears } from '../../src/views/foreseeable.ts';
import { DIST, pages } from './dist.ts';
import { library } from '../real-library.ts';

const byPath = new Map(pages().map((page) => [page.path, page]));
const find = (path: string) => {
  const page = byPath.get(path);
  if (!page) throw new Error(`no page at ${path}`);
  return page.$;
};

describe.each(LANGS)('clocks in %s', (lang) => {
  const $ = find(`/${lang}/clocks/`);
  test('have a row for each case and a cell for each span; what is not known says so and why', () => {
    expect($('table[data-sortable] tbody tr')).toHaveLength(publishedCases(library).length);
    const cells = clockRows(library).flatMap((row) => row.cells);
    expect($('table[data-sortable] tbody td')).toHaveLength(cells.length);
    expect($('table[data-sortable] tbody td .state')).toHaveLength(cells.filter(({ span }) => !span).length);
    expect($('table[data-sortable] tbody td:not([data-value])').length).toBe(cells.filter(({ span }) => !span).length);
  });
  test('show where every span comes from', () => {
    for (const { leakCase, cells } of clockRows(library)) {
      for (const { span } of cells) {
        if (!span) continue;
        for (const { id } of [span.from, span.to]) {
          expect($(`table[data-sortable] a[href="/${lang}/cases/${leakCase.slug}/#event-${id}"]`).length, id).toBeGreaterThan(0);
        }
      }
    }
  });
  test('have a chart for each span', () => {
    expect($('.clock figure svg')).toHaveLength(SPAN_NAMES.length);
  });
});

describe.each(LANGS)('the timeline in %s', (lang) => {
  const $ = find(`/${lang}/timeline/`);
  const events = chronicle(library);
  test('lists every event once, with its evidence, and draws it once', () => {
    expect($('.year li')).toHaveLength(events.length);
    expect($('.year li .ev')).toHaveLength(events.length);
    expect($('#chart-chronicle a[data-kind]')).toHaveLength(events.length);
  });
  test('has a choice for each kind and case, and a rule for each choice', () => {
    const css = readFileSync(join(DIST, 'css/timeline.css'), 'utf8');
    expect($('link[href="/css/timeline.css"]')).toHaveLength(1);
    for (const name of ['kind', 'case']) {
      const values = new Set(
        $(`.year li`)
          .map((_, item) => item.attribs[`data-${name}`])
          .get(),
      );
      const radios = $(`.chronicle-filter input[name="${name}"]`)
        .map((_, radio) => radio.attribs['value'] ?? '')
        .get()
        .filter(Boolean);
      expect(new Set(radios)).toEqual(values);
      for (const value of radios) expect(css).toContain(`[name="${name}"][value="${value}"]:checked`);
    }
  });
});

describe.each(LANGS)('what was public in %s', (lang) => {
  const years = foreseeableYears(library);
  const states = (path: string) =>
    new Map(
      find(path)('[data-vector]')
        .toArray()
        .map((vector) => [
          vector.attribs['data-vector'] ?? '',
          find(path)(vector).find('h3 [data-is]:not([hidden])').attr('data-is') ?? 'nothing',
        ]),
    );
  test('each year has a page that leads to every other and to the newest', () => {
    for (const year of years) {
      const links = find(`/${lang}/foreseeable/${year}/`)('.years a')
        .map((_, link) => link.attribs['href'])
        .get();
      expect(links).toEqual(expect.arrayContaining([`/${lang}/foreseeable/`, ...years.map((other) => `/${lang}/foreseeable/${other}/`)]));
    }
  });
  test('a vector that was public stays so, year after year', () => {
    const rank = ['unknown', 'possible', 'known'];
    const runs = years.map((year) => states(`/${lang}/foreseeable/${year}/`));
    runs.slice(1).forEach((now, index) => {
      for (const [vector, state] of runs[index] ?? []) {
        expect(rank.indexOf(now.get(vector) ?? ''), vector).toBeGreaterThanOrEqual(rank.indexOf(state));
      }
    });
    expect(runs.at(-1)).toEqual(states(`/${lang}/foreseeable/`));
    expect(new Set(runs.flatMap((run) => [...run.values()]))).toEqual(new Set(rank));
  });
  test('only the newest state is searched, so that the years do not repeat it', () => {
    const hidden = (path: string) => find(path)('meta[name="robots"][content*="noindex"]').length;
    expect(years.map((year) => hidden(`/${lang}/foreseeable/${year}/`))).toEqual(years.map(() => 1));
    expect(hidden(`/${lang}/foreseeable/`)).toBe(0);
  });
});
