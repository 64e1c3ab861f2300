/** What the library holds: sound, complete and cited. */
import { describe, expect, it, test } from 'vitest';
import { citedBy } from '../../src/domain/cited-by.ts';
import { publishedCases, techniqueUses, vectorsOf } from '../../src/domain/backlinks.ts';
import { formatProblem } from '../../src/library/problem.ts';
import { STAGE, TRACK } from '../../src/model/vocabulary.ts';
import { library, problems } from './library.ts';

it('has no problems', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

describe('cases', () => {
  it('publishes the six it promises', () => {
    const slugs = publishedCases(library).map(({ slug }) => slug);
    expect(slugs).toEqual(expect.arrayContaining(['ntt-west', 'ntt-docomo', 'benesse', 'kappa-sushi', 'rakuten-mobile', 'ibm-china']));
  });

  test.each(publishedCases(library))('$slug names at least one leak vector', (leakCase) => {
    expect(vectorsOf(library, leakCase)).not.toEqual([]);
  });
});

describe('catalogues', () => {
  test.each([
    ['techniques', 14],
    ['outcomes', 16],
    ['controls', 24],
    ['laws', 14],
    ['terms', 60],
  ] as const)('%s: at least %i', (name, least) => {
    expect(library[name].size).toBeGreaterThanOrEqual(least);
  });

  it('has techniques for every stage', () => {
    const stages = new Set([...library.techniques.values()].map(({ data }) => data.stage));
    expect(Object.keys(STAGE).filter((stage) => !stages.has(stage as keyof typeof STAGE))).toEqual([]);
  });

  it('has outcome types on every track', () => {
    const tracks = new Set([...library.outcomes.values()].map(({ data }) => data.track));
    expect(Object.keys(TRACK).filter((track) => !tracks.has(track as keyof typeof TRACK))).toEqual([]);
  });

  it('has a control against every technique that a case used', () => {
    const broken = new Set([...library.controls.values()].flatMap(({ data }) => data.breaks.map(({ technique }) => technique)));
    expect([...techniqueUses(library).keys()].filter((slug) => !broken.has(slug))).toEqual([]);
  });
});

describe('sources', () => {
  test.each(['asami-2023-10-25', 'asami-2023-07-24', 'optima-2024-01-26', 'bci-2023-10-26', 'crossidea-2023'])('cites the founding source %s', (id) => {
    expect(citedBy(library).get(id)?.some(({ kind }) => kind === 'case')).toBe(true);
  });

  it('was read no earlier than it was published', () => {
    const early = [...library.sources.values()].filter(({ data: { issued, accessed } }) => issued !== undefined && issued.slice(0, 10) > accessed);
    expect(early.map(({ slug }) => slug)).toEqual([]);
  });
});
