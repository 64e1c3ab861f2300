import { describe, expect, it } from 'vitest';
import { chronicleFilter } from '../../../src/views/chronicle-filter.ts';
import { foreseeableView, foreseeableYearPaths, foreseeableYears } from '../../../src/views/foreseeable.ts';
import { event, leakCase, library } from '../builders.ts';
import { library as real } from '../../real-library.ts';

describe('the style sheet of the timeline', () => {
  const css = chronicleFilter(
    library({
      cases: [
        leakCase('a', { timeline: [event('2014', { kind: 'civil' })] }),
        leakCase('b', { timeline: [event('2015', { kind: 'act' }), event('2016', { kind: 'civil' })] }),
      ],
    }),
  );
  it('has a rule for each kind and case that occur, and for no other', () => {
    const values = [...css.matchAll(/\[data-(?:kind|case)\]:not\(\[data-(\w+)="([\w-]+)"\]\)/g)].map(
      ([, name, value]) => `${name ?? ''} ${value ?? ''}`,
    );
    expect(values).toEqual(['kind civil', 'kind act', 'case a', 'case b']);
  });
  it('hides a year for every choice of both, also for one that no event has', () => {
    const years = [...css.matchAll(/\.year:not\(:has\(\[data-kind="(\w+)"\]\[data-case="(\w+)"\]\)\)/g)];
    expect(years.map(([, kind, slug]) => `${kind ?? ''} ${slug ?? ''}`)).toEqual(['civil a', 'civil b', 'act a', 'act b']);
  });
  it('tells of an empty list exactly where kind and case never meet', () => {
    const shown = [
      ...css.matchAll(
        /#chronicle:has\(\[name="kind"\]\[value="(\w+)"\]:checked\):has\(\[name="case"\]\[value="(\w+)"\]:checked\) \.chronicle-empty/g,
      ),
    ];
    expect(shown.map(([, kind, slug]) => [kind, slug])).toEqual([['act', 'a']]);
  });
});

describe('the pages of what was public', () => {
  const years = foreseeableYears(real);
  it('has one for each year in both languages, from the first publication on', () => {
    expect(years[0]).toBe(2014);
    expect(foreseeableYearPaths(real)).toHaveLength(2 * years.length);
  });
  it('has titles and descriptions of its own for every year and language', () => {
    const views = (['ja', 'en'] as const).flatMap((lang) => [undefined, ...years].map((year) => foreseeableView(real, lang, year)));
    expect(new Set(views.map(({ title }) => title)).size).toBe(views.length);
    expect(new Set(views.map(({ description }) => description)).size).toBe(views.length);
  });
  it('cites nothing about the cases that came after the day', () => {
    const { vectors, bibliography } = foreseeableView(real, 'ja', 2014);
    const told = vectors.flatMap(({ cases }) => cases.flatMap(({ tellings }) => tellings.flatMap(({ sources }) => sources)));
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ possibly }) => possibly > '2014-12-31')).toEqual([]);
    for (const { source } of told) expect(bibliography.has(source.id)).toBe(true);
  });
  it('tells of the smartphone in 2014, when the press did, and not with the judgment of 2017', () => {
    const smartphone = (year: number) =>
      foreseeableView(real, 'ja', year).vectors.find(({ vector }) => vector.slug === 'smartphone-over-usb');
    const steps = (year: number) => smartphone(year)?.cases.flatMap(({ tellings }) => tellings.map(({ step }) => step.n));
    expect(smartphone(2014)?.state).toBe('known');
    expect(steps(2014)).toEqual([3]);
    expect(steps(2017)).toEqual([3]);
  });
});
