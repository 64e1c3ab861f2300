import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedCases } from '../../../src/domain/backlinks.ts';
import { loadLibrary } from '../../../src/library/load.ts';
import { compare } from '../../../src/views/compare.ts';
import { controlChoices } from '../../../src/views/control-choices.ts';
import { controlGrid, outcomeGrid, techniqueGrid } from '../../../src/views/grid.ts';
import { smallestView } from '../../../src/views/smallest.ts';
import { stepRange } from '../../../src/views/step-range.ts';
import { whatIfCss } from '../../../src/views/what-if-css.ts';
import { whatIfView } from '../../../src/views/what-if.ts';

const { library } = loadLibrary(join(import.meta.dirname, '../../fixtures/library'));
const alpha = library.cases.get('alpha');
if (!alpha) throw new Error('the fixture has a case alpha');

describe('steps in words', () => {
  it.each([
    [[1], '1', '1'],
    [[4, 2, 2], '2、4', '2, 4'],
    [[3, 4], '3、4', '3, 4'],
    [[1, 3, 4, 5, 9], '1、3～5、9', '1, 3–5, 9'],
    [[], '', ''],
  ])('%j', (numbers, ja, en) => {
    expect([stepRange(numbers, 'ja'), stepRange(numbers, 'en')]).toEqual([ja, en]);
  });
});

describe('what a page prints of the choice', () => {
  const view = whatIfView(library, alpha, 'en');
  it('names every expected control once, those that stop a step first', () => {
    const expected = new Set(alpha.data.path.steps.flatMap(({ controls }) => controls.map(({ control }) => control)));
    expect(view.controls.map(({ slug }) => slug).sort()).toEqual([...expected].sort());
    const stops = view.controls.map(({ stops }) => stops);
    expect(stops).toEqual(stops.toSorted((a, b) => Number(b) - Number(a)));
  });
  it('offers over all cases each control once', () => {
    const { stopping, others } = controlChoices(library, [view], 'en');
    expect([...stopping, ...others].map(({ slug }) => slug).sort()).toEqual(view.controls.map(({ slug }) => slug).sort());
  });
});

describe('the rules of a choice', () => {
  const step = (n: number, from: string, to: string, control?: string) => ({
    n,
    from,
    to,
    accessOnly: false,
    out: n === 3,
    controls: control ? [{ control, state: 'absent' as const, effect: 'stops' as const }] : [],
  });
  const path = { stores: new Set<string>(), steps: [step(1, 'a', 'c', 'x'), step(2, 'b', 'c', 'y'), step(3, 'c', 'd')] };
  it('ask for both controls where two branches meet', () => {
    const css = whatIfCss(path, { root: '#path', inside: '' });
    expect(css).toContain('#path:has(#with-x:checked) :is([data-step="1"]){--wi-gone');
    expect(css).toContain('#path:has(#with-x:checked):has(#with-y:checked) :is([data-step="3"]){--wi-gone');
    expect(css).toContain('#path:has(#with-x:checked):has(#with-y:checked){--wi-broken');
    expect(css).not.toMatch(/#path:has\(#with-x:checked\) :is\([^)]*"3"/);
  });
  it('stay within one path where several stand on a page', () => {
    const css = whatIfCss(path, { root: '#all', inside: '[data-path="p"] ' });
    for (const rule of css.split('\n')) expect(rule).toMatch(/^#all(:has\(#with-\w+:checked\))+ \[data-path="p"\]/);
  });
});

describe('over the fixture library', () => {
  it('the grids hold a mark for every use and no empty row', () => {
    const published = publishedCases(library);
    const steps = published.flatMap(({ data }) => data.path.steps);
    const marks = (grid: ReturnType<typeof techniqueGrid>) => grid.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flat()));
    expect(marks(techniqueGrid(library, 'ja'))).toHaveLength(steps.flatMap(({ techniques }) => techniques).length);
    expect(marks(controlGrid(library, 'ja'))).toHaveLength(steps.flatMap(({ controls }) => controls).length);
    const outcomes = published.flatMap(({ data }) => Object.values(data.outcomes).flatMap(({ entries }) => entries));
    expect(marks(outcomeGrid(library, 'ja'))).toHaveLength(outcomes.length);
    for (const { groups } of [techniqueGrid(library, 'en'), controlGrid(library, 'en'), outcomeGrid(library, 'en')])
      for (const { rows } of groups) for (const { cells } of rows) expect(cells.flat().length).toBeGreaterThan(0);
  });
  it('every row of the comparison has a cell for each case', () => {
    const { cases, groups } = compare(library, 'ja');
    expect(groups.length).toBeGreaterThan(5);
    for (const { rows } of groups) for (const { cells } of rows) expect(cells).toHaveLength(cases.length);
  });
  it('cases that nothing breaks are named and left out of the sum', () => {
    const { cases, never } = smallestView(library);
    expect(cases.filter(({ cuts }) => cuts.length === 0).map(({ leakCase }) => leakCase.slug)).toEqual(never.map(({ slug }) => slug));
  });
});
