import { describe, expect, it, test } from 'vitest';
import { clockColumn, clockRows, compareSpans, SPAN_NAMES } from '../../../src/domain/clocks.ts';
import { event, leakCase, library } from '../builders.ts';

const acts = (from: string, to: string) => [event(from, { clock: ['first-act'] }), event(to, { clock: ['last-act'] })];
const all = library({
  cases: [
    leakCase('short', { id: 'LP-C001', timeline: acts('2020-01-01', '2020-01-05') }),
    leakCase('silent', { id: 'LP-C002', timeline: [event('2021-05', { clock: ['first-act'] })] }),
    leakCase('long', { id: 'LP-C003', timeline: [...acts('2010', '2015'), event('2016', { clock: ['judgment'] })] }),
    leakCase('draft', { id: 'LP-C004', status: 'draft', timeline: acts('1990', '2020') }),
  ],
});

describe('a column of clocks', () => {
  it('has every published case, the longest first and what is not known last', () => {
    expect(clockColumn(all, 'dwell').map(({ leakCase: { slug } }) => slug)).toEqual(['long', 'short', 'silent']);
  });
  it('names the marks that are missing instead of a span', () => {
    const [, , silent] = clockColumn(all, 'dwell');
    expect(silent).toMatchObject({ name: 'dwell', missing: ['last-act'] });
    expect(silent).not.toHaveProperty('span');
    expect(clockColumn(all, 'confirmationToNotice').map(({ missing }) => missing)).toEqual(
      Array.from({ length: 3 }, () => ['confirmation', 'first-notice']),
    );
  });
  it('has either a span or a missing mark, never both or neither', () => {
    const cells = SPAN_NAMES.flatMap((name) => clockColumn(all, name));
    expect(cells.filter(({ span, missing }) => (span === undefined) !== missing.length > 0)).toEqual([]);
  });
});

it('rows have one cell for each span, in the order of the spans', () => {
  const rows = clockRows(all);
  expect(rows.map(({ leakCase: { slug } }) => slug)).toEqual(['long', 'short', 'silent']);
  for (const { cells } of rows) expect(cells.map(({ name }) => name)).toEqual(SPAN_NAMES);
  expect(rows[0]?.cells.at(-1)?.span).toMatchObject({ minDays: 1, maxDays: 730 });
});

test.each([
  [{ minDays: 0, maxDays: 9 }, { minDays: 5, maxDays: 5 }, -1],
  [{ minDays: 0, maxDays: 9 }, { minDays: 5, maxDays: 9 }, 1],
  [{ minDays: 5, maxDays: 9 }, { minDays: 5, maxDays: 9 }, 0],
  [{ minDays: 5, maxDays: Infinity }, { minDays: 5, maxDays: 9 }, -1],
  [{ minDays: 5, maxDays: Infinity }, { minDays: 5, maxDays: Infinity }, 0],
  [undefined, { minDays: 0, maxDays: 0 }, 1],
  [{ minDays: 0, maxDays: 0 }, undefined, -1],
  [undefined, undefined, 0],
])('%j stands against %j as %i', (a, b, sign) => {
  expect(Math.sign(compareSpans(a, b))).toBe(sign);
});
