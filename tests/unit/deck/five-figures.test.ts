import { expect, test } from 'vitest';
import { fiveFigures } from '../../../src/deck/five-figures.ts';
import { event, figure, leakCase, library, outcome, outcomeType, step, text, tracks } from '../builders.ts';

const lib = library({ outcomes: [outcomeType('prison-sentence')] });
const figures = (given: Parameters<typeof leakCase>[1]) => fiveFigures(lib, leakCase('x', given).data, 'en');

test('the headline comes first, with who counted it and when', () => {
  const [first] = figures({ figures: [figure(1), figure(2, { headline: true, value: 9_280_000, qualifier: 'about' })] });
  expect(first).toMatchObject({
    value: 'about 9.28 million records',
    by: expect.stringContaining('company (en)') as string,
    standing: 'stated',
  });
});
test('never more than five', () => {
  expect(figures({ figures: [1, 2, 3, 4, 5, 6, 7].map((n) => figure(n)) })).toHaveLength(5);
});
test('a figure that was replaced is left out', () => {
  const values = figures({ figures: [figure(1, { value: 1 }), figure(2, { value: 2, replaces: 1 })] }).map(({ value }) => value);
  expect(values).toEqual(['2 records']);
});
test('spans are called derived and cite both ends', () => {
  const timeline = [
    event('2020-01-01', { clock: ['first-act'], sources: ['first'] }),
    event('2020-01-11', { clock: ['last-act'], sources: ['last'] }),
  ];
  const span = figures({ timeline }).find(({ value }) => value === '10 days');
  expect(span).toMatchObject({ standing: 'derived', sources: ['first', 'last'] });
});
test('the sentence is the last one for whoever got the heaviest: an appeal replaces it', () => {
  const engineer = text('engineer');
  const outcomes = tracks({
    criminal: [
      outcome('prison-sentence', { id: 'first', date: '2016', addressee: engineer, sanction: { imprisonmentMonths: 42 } }),
      outcome('prison-sentence', { id: 'appeal', date: '2017', addressee: engineer, sanction: { imprisonmentMonths: 30 } }),
      outcome('prison-sentence', { id: 'other', date: '2018', addressee: text('broker'), sanction: { imprisonmentMonths: 12 } }),
    ],
  });
  const values = figures({ outcomes }).map(({ value }) => value);
  expect(values).toContain('imprisonment for 2 years 6 months');
  expect(values).not.toContain('imprisonment for 3 years 6 months');
});
test('controls of unknown state are not counted as failures', () => {
  const steps = [
    step(1, {
      controls: [
        { control: 'a', state: 'absent' },
        { control: 'b', state: 'unknown' },
      ],
    }),
  ];
  expect(figures({ steps }).map(({ value }) => value)).toContain('1 of 2');
});
