import { describe, expect, it, test } from 'vitest';
import { crosswalkRows } from '../../../src/data-export/crosswalk.ts';
import { crosswalkView, clausesOf } from '../../../src/views/crosswalk-view.ts';
import { library } from './library.ts';

const rows = crosswalkRows(library);

describe('the crosswalk', () => {
  it('has every row that was mapped by hand, with its reason', () => {
    const given = [...library.techniques.values()].flatMap(({ slug, data }) =>
      data.crosswalk.map(({ scheme, id, fit, reason }) => [slug, scheme, id ?? null, fit, reason.ja].join('|')),
    );
    const shown = rows
      .filter(({ scheme }) => scheme !== 'iso27002')
      .map(({ slug, scheme, id, fit, reason }) => [slug, scheme, id, fit, reason.ja].join('|'));
    expect(shown.sort()).toEqual(given.sort());
  });
  it('says of every technique and vocabulary something, if only that there is no entry', () => {
    for (const slug of library.techniques.keys()) {
      const schemes = new Set(rows.filter((row) => row.slug === slug).map(({ scheme }) => scheme));
      expect([slug, ...[...schemes].sort()]).toEqual([slug, 'attack', 'iso27002', 'itm', 'veris']);
    }
  });
  it('reaches ISO/IEC 27002 through controls that break the technique and are mapped to the clause', () => {
    for (const { slug, id, control, fit } of rows.filter(({ scheme, id: clause }) => scheme === 'iso27002' && clause !== null)) {
      const found = library.controls.get(control ?? '')?.data;
      expect(found?.breaks.map(({ technique }) => technique)).toContain(slug);
      expect(found?.iso.map(({ clause }) => clause)).toContain(id);
      expect(fit).toBe(null);
    }
  });
  it('puts leak vectors first', () => {
    const marks = rows.map(({ leakVector }) => leakVector);
    expect(marks.indexOf(false)).toBe(marks.lastIndexOf(true) + 1);
  });
});

test('the page has every technique once and each clause once, in the order of their numbers', () => {
  const { vectors, others } = crosswalkView(library);
  expect([...vectors, ...others].map(({ slug }) => slug).sort()).toEqual([...library.techniques.keys()].sort());
  expect(vectors.every(({ data }) => data.stage === 'exfiltration')).toBe(true);
  for (const technique of vectors) {
    const clauses = clausesOf(technique);
    expect(new Set(clauses).size).toBe(clauses.length);
    const numbers = clauses.map((clause) => clause.split('.').map(Number)).map(([part = 0, n = 0]) => part * 100 + n);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  }
});
