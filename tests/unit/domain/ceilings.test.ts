import { describe, expect, it } from 'vitest';
import { ceilingAt, ceilingHistory, ceilingsOf, limits, penalLaws } from '../../../src/domain/ceilings.ts';
import type { Ceiling, Law } from '../../../src/model/catalogue.ts';
import { law, library, outcome, text } from '../builders.ts';
import { below, seeded } from '../seeded.ts';

const ceiling = (fineYen: number): Ceiling => ({ offence: text('offence'), imprisonmentMonths: 12, fineYen, sources: ['release'] });
const version = (from: string, fineYen?: number): Law['versions'][number] => ({
  from,
  number: text('number'),
  note: text('note'),
  sources: ['release'],
  ...(fineYen === undefined ? {} : { ceiling: ceiling(fineYen) }),
});
const act = { versions: [version('2006', 10), version('2016-01-01', 20), version('2024-04-01')] };
const at = (date: string) => ceilingAt(act, date).map((then) => [then.version.from, then.ceiling?.fineYen]);

describe('ceilingAt', () => {
  it.each([
    ['before the law', '2005-12', []],
    ['one version', '2014-06', [['2006', 10]]],
    ['the last day of the old text', '2015-12-31', [['2006', 10]]],
    ['the first day of the new text', '2016-01-01', [['2016-01-01', 20]]],
    [
      'acts that run over a change',
      '2013-07~/2023-02~',
      [
        ['2006', 10],
        ['2016-01-01', 20],
      ],
    ],
    [
      'a year in which the law changed',
      '2024',
      [
        ['2016-01-01', 20],
        ['2024-04-01', undefined],
      ],
    ],
    ['a text without a source for its ceiling', '2025-01-01', [['2024-04-01', undefined]]],
    [
      'acts without an end',
      '2020/..',
      [
        ['2016-01-01', 20],
        ['2024-04-01', undefined],
      ],
    ],
    // Nobody knows on which day of 2006 the text began.
    ['the year of a change known to the year only', '2006-05', [['2006', 10]]],
  ])('%s', (_, date, expected) => expect(at(date)).toEqual(expected));

  it('tells both texts where the day of the change is known to the year only', () => {
    const coarse = { versions: [version('2005', 5), version('2006', 10)] };
    expect(ceilingAt(coarse, '2006-05').map((then) => then.ceiling?.fineYen)).toEqual([5, 10]);
  });

  it('tells for any day exactly one text of a law whose changes are known to the day, and more for a longer act', () => {
    const next = seeded(7);
    const day = (n: number) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10);
    for (let round = 0; round < 200; round += 1) {
      const changes = [...new Set(Array.from({ length: 1 + below(next, 5) }, () => below(next, 3000)))].sort((a, b) => a - b);
      const versions = changes.map((n, index) => version(day(n), index + 1));
      const [from, to] = [below(next, 3500), below(next, 3500)].sort((a, b) => a - b) as [number, number];
      const inForce = (n: number) => changes.filter((change) => change <= n).length;
      expect(ceilingAt({ versions }, day(from)).map((then) => then.ceiling?.fineYen)).toEqual(inForce(from) ? [inForce(from)] : []);
      const expected = Array.from(
        { length: inForce(to) - Math.max(1, inForce(from)) + 1 },
        (_, index) => Math.max(1, inForce(from)) + index,
      );
      expect(ceilingAt({ versions }, `${day(from)}/${day(to)}`).map((then) => then.ceiling?.fineYen)).toEqual(
        inForce(to) === 0 ? [] : expected,
      );
    }
  });
});

describe('ceilingHistory', () => {
  it('keeps every text once and in order; neighbours without a known ceiling stand together', () => {
    const versions = [version('2000'), version('2001'), version('2002', 1), version('2003', 1), version('2004')];
    const spells = ceilingHistory({ versions });
    expect(spells.map((spell) => [spell.versions.map(({ from }) => from).join(' '), spell.ceiling?.fineYen])).toEqual([
      ['2000 2001', undefined],
      ['2002', 1],
      ['2003', 1],
      ['2004', undefined],
    ]);
  });
});

describe('ceilings beside an outcome', () => {
  const LIBRARY = library({ laws: [law('secrecy', act), law('definition'), law('now', { ceiling: ceiling(5) })] });
  const applied = outcome('sentence', { provisions: [{ law: 'secrecy' }, { law: 'definition' }, { law: 'secrecy' }] });

  it('are those of the provisions that set a penalty, each once', () => {
    const found = ceilingsOf(LIBRARY, applied, '2013/2020');
    expect(found.map((one) => one.law.slug)).toEqual(['secrecy']);
    expect(limits(found, 'fineYen')).toEqual([10, 20]);
    expect(limits(found, 'imprisonmentMonths')).toEqual([12]);
    expect(limits(found, 'corporateFineYen')).toEqual([]);
  });
  it('are none where the date of the acts is not known', () => expect(ceilingsOf(LIBRARY, applied, undefined)).toEqual([]));
  it('lists the laws that set a penalty', () => expect(penalLaws(LIBRARY).map(({ slug }) => slug)).toEqual(['secrecy', 'now']));
});
