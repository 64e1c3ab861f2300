import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { DUTY_LAWS, dutyLaws, lawSince, type Question } from '../../../src/domain/duty-law.ts';
import { loadLibrary } from '../../../src/library/load.ts';

const { library } = loadLibrary(join(import.meta.dirname, '../../..'));

describe('since when a law could be read', () => {
  test.each([
    ['companies-act-362', '2006-05-01'],
    ['jst-2009', '2009-07-09'],
    ['riso-2018', '2018-03-29'],
    ['benesse-derivative-2019', '2019-10-18'],
    ['benesse-tokyo-high-2020', '2020-03-25'],
  ])('%s: %s', (slug, day) => {
    const law = library.laws.get(slug);
    expect(law && lawSince(law.data)).toBe(day);
  });
  it('is known of every precedent', () => {
    const precedents = [...library.laws.values()].filter(({ data }) => data.kind === 'precedent');
    expect(precedents.length).toBeGreaterThan(4);
    expect(precedents.filter(({ data }) => !/^\d{4}-\d{2}-\d{2}$/.test(lawSince(data) ?? ''))).toEqual([]);
  });
});

it('every law of the two questions is there, oldest first', () => {
  for (const question of Object.keys(DUTY_LAWS) as Question[]) {
    const laws = dutyLaws(library, question);
    expect(laws.map(({ law: { slug } }) => slug).sort()).toEqual([...DUTY_LAWS[question]].sort());
    expect(laws.map(({ since }) => since)).toEqual(laws.map(({ since }) => since).sort());
  }
});
