/** Bibliography, back-links of the sources, and a source in one line. */
import { describe, expect, it, test } from 'vitest';
import { bibliography, compareSources, sourceIds } from '../../../src/domain/bibliography.ts';
import { citedBy } from '../../../src/domain/cited-by.ts';
import { authorNames, sourceLine, venue } from '../../../src/domain/source-line.ts';
import { event, leakCase, library, narrative, outcome, source, technique, term, tracks } from '../builders.ts';

describe('sourceIds', () => {
  it('finds every field called sources, however deep, in the order of the data', () => {
    expect(sourceIds({ a: [{ sources: ['x', 'y'] }], b: { c: { sources: ['x'] } }, text: 'sources', none: null })).toEqual(['x', 'y', 'x']);
  });
});

describe('bibliography', () => {
  const sources = [
    source('b-undated', { grade: 'press' }),
    source('a-undated', { grade: 'press' }),
    source('comment', { grade: 'commentary', issued: '2010' }),
    source('late', { grade: 'press', issued: '2024-02-01' }),
    source('early', { grade: 'press', issued: '2024-01~' }),
    source('company', { grade: 'company', issued: '2025' }),
    source('regulator', { grade: 'regulator', issued: '2025' }),
    source('court', { grade: 'court' }),
    source('same-b', { grade: 'press', issued: '2024-03' }),
    source('same-a', { grade: 'press', issued: '2024-03-01' }),
  ];
  const ORDER = ['court', 'regulator', 'company', 'early', 'late', 'same-a', 'same-b', 'a-undated', 'b-undated', 'comment'];

  it('stands by grade, then from old to new, undated last, then by id', () => {
    expect([...sources].sort(compareSources).map(({ id }) => id)).toEqual(ORDER);
    expect(
      [...sources]
        .reverse()
        .sort(compareSources)
        .map(({ id }) => id),
    ).toEqual(ORDER);
  });

  it('numbers what a page cites, each once, from 1', () => {
    const numbered = bibliography(library({ sources }), ['late', 'court', 'late', 'comment']);
    expect([...numbered.values()].map(({ n, source: { id } }) => [n, id])).toEqual([
      [1, 'court'],
      [2, 'late'],
      [3, 'comment'],
    ]);
    expect(numbered.get('comment')?.n).toBe(3);
  });

  it('leaves out what the check reports as unknown', () => {
    expect([...bibliography(library({ sources }), ['nope', 'court']).keys()]).toEqual(['court']);
  });
});

describe('citedBy', () => {
  it('names each citing page once, cases first, the text of the case included', () => {
    const found = citedBy(
      library({
        cases: [leakCase('alpha', { timeline: [event('2024', { sources: ['x'] }), event('2024', { sources: ['x', 'y'] })] })],
        techniques: [technique('usb', { sources: ['x'] })],
        terms: [term('list', { sources: ['x'] })],
        narratives: { alpha: { ja: narrative('x', 'z'), en: narrative('z') } },
      }),
    );
    expect(found.get('x')).toEqual([
      { kind: 'case', slug: 'alpha' },
      { kind: 'technique', slug: 'usb' },
      { kind: 'term', slug: 'list' },
    ]);
    expect(found.get('y')).toEqual([{ kind: 'case', slug: 'alpha' }]);
    expect(found.get('z')).toEqual([{ kind: 'case', slug: 'alpha' }]);
    expect(found.get('nope')).toBeUndefined();
  });

  it('looks into the outcomes', () => {
    const cases = [leakCase('alpha', { outcomes: tracks({ civil: [outcome('award', { sources: ['judgment'] })] }) })];
    expect(citedBy(library({ cases })).get('judgment')).toEqual([{ kind: 'case', slug: 'alpha' }]);
  });
});

describe('authorNames', () => {
  const author = [{ family: '浅見', given: '太郎' }, { literal: '編集部' }];
  test.each([
    [source('x', { author }), '浅見太郎、編集部'],
    [source('x', { language: 'zh', author }), '浅見太郎, 編集部'],
    [source('x', { language: 'en', author: [{ family: 'Doe', given: 'Jane' }, { family: 'Roe' }] }), 'Jane Doe, Roe'],
    [source('x'), ''],
  ])('%# gives %s', (given, names) => {
    expect(authorNames(given)).toBe(names);
  });
});

describe('venue', () => {
  test.each([
    ['乙新聞', undefined, '乙新聞'],
    [undefined, '甲社', '甲社'],
    ['甲社ニュース', '乙出版', '甲社ニュース、乙出版'],
    ['甲社', '甲社', '甲社'],
    ['甲社', '株式会社甲社', '株式会社甲社'],
    ['よくある質問（委員会）', '委員会', 'よくある質問（委員会）'],
    [undefined, undefined, ''],
  ])('%s, published by %s, is %s', (container, publisher, words) => {
    expect(venue(source('x', { ...(container && { 'container-title': container }), ...(publisher && { publisher }) }))).toBe(words);
  });
});

describe('sourceLine', () => {
  test.each([
    [
      source('x', { publisher: '甲社', issued: '2024-02-20', grade: 'company' }),
      '甲社、2024年2月20日、当事者',
      '甲社, 20 February 2024, party concerned',
    ],
    [
      source('x', { authority: '東京地方裁判所', publisher: '裁判所', issued: '2024', grade: 'court' }),
      '東京地方裁判所、2024年、裁判所',
      '東京地方裁判所, 2024, court',
    ],
    [source('x', { author: [{ literal: '甲' }], title: '題' }), '甲、報道', '甲, press'],
    [source('x', { title: '題' }), '題、報道', '題, press'],
  ])('%# is %s', (given, ja, en) => {
    expect(sourceLine(given, 'ja')).toBe(ja);
    expect(sourceLine(given, 'en')).toBe(en);
  });
});
