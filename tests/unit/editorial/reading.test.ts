/** What the editorial rules read out of a text. */
import { describe, expect, it, test } from 'vitest';
import { z } from 'astro/zod';
import { numbersIn, rounds } from '../../../src/editorial/numbers.ts';
import { findNames } from '../../../src/editorial/personal-names.ts';
import { NOT_NAMES } from '../../../src/editorial/not-names.ts';
import { sentenceAt } from '../../../src/editorial/sentence.ts';
import { joinRuns } from '../../../src/editorial/texts.ts';
import { readNarrative } from '../../../src/library/narrative.ts';
import { readYaml } from '../../../src/library/yaml.ts';
import { library } from '../../content/library.ts';
import { textsOf } from '../../../src/editorial/texts.ts';

describe('numbersIn', () => {
  test.each([
    ['約928万件を', [9280000]],
    ['3億4,000万円と1万2,345人', [340000000, 12345]],
    ['529万件か596万件か', [5290000, 5960000]],
    ['1,500万～2,000万人', [15000000, 20000000]],
    ['2023年10月、第1234条、500円、72人', []],
    ['16317件', [16317]],
  ])('Japanese: %s', (text, values) => {
    expect(numbersIn(text, 'ja').map(({ value }) => value)).toEqual(values);
  });
  test.each([
    ['about 9.28 million records', [9280000]],
    ['5.29 or 5.96 million', [5290000, 5960000]],
    ['15 to 20 million', [15000000, 20000000]],
    ['16,317 records in 2015', [16317]],
    ['3 million yen, 10 billion', [3000000, 10000000000]],
    ['in 2023, Art. 148, T1052.001', []],
  ])('English: %s', (text, values) => {
    expect(numbersIn(text, 'en').map(({ value }) => value)).toEqual(values);
  });
});

describe('rounds', () => {
  test.each([
    [9280000, 9280000, true],
    [31000, 30555, true],
    [42000, 41905, true],
    [43000, 41905, false],
    [30555, 31000, false],
    [1500, 1600, false],
    [26000000000, 26039000000, true],
  ])('%d for %d: %s', (written, exact, holds) => {
    expect(rounds(written, exact)).toBe(holds);
  });
});

describe('sentenceAt', () => {
  const part = (text: string, word: string) => {
    const { start, end } = sentenceAt(text, text.indexOf(word));
    return text.slice(start, end).trim();
  };
  test.each([
    ['甲した。乙した。丙。', '乙', '乙した。'],
    ['One is. Two did, at Art. 21 of it. Three.', 'Two', 'Two did, at Art. 21 of it.'],
    ['It took 9.28 million. Done.', 'took', 'It took 9.28 million.'],
    ['only one', 'one', 'only one'],
  ])('%s: %s', (text, word, sentence) => {
    expect(part(text, word)).toBe(sentence);
  });
});

describe('findNames', () => {
  test.each([
    ['山田容疑者を逮捕した', ['山田容疑者']],
    ['佐々木被告人は', ['佐々木被告人']],
    ['山田さん、', ['山田さん']],
    ['技術者の村上は', ['村上']],
    ['田中一郎が', ['田中一郎']],
    ['不正競争防止法違反被告事件、元社員の被告人、両社被告、同氏、山口県、根本は', []],
  ])('Japanese: %s', (text, names) => {
    expect(findNames(text, 'ja').map(({ name }) => name)).toEqual(names);
  });
  test.each([
    ['Mr Smith said', ['Mr Smith']],
    ['Hanako Suzuki left', ['Suzuki']],
    ['the defendant John Doe', ['John Doe']],
    ['the accused; suspects; the Yamada Bee Farm', []],
  ])('English: %s', (text, names) => {
    expect(findNames(text, 'en').map(({ name }) => name)).toEqual(names);
  });

  it('has no entry in its allow list that the content does not use', () => {
    const written = [
      ...textsOf(library).map(({ text }) => text),
      ...[...library.sources.values()].flatMap(({ data }) => [data.title, data.translation]),
    ].join('\n');
    expect(Object.keys(NOT_NAMES).filter((word) => !written.includes(word))).toEqual([]);
  });
});

describe('places', () => {
  const FORMS = `plain: one two three
quoted: 'it''s two here'
double: "say \\"two\\" now"
folded: >-
  first line
  and two more
block: |-
  first
  two
`;
  const { entry } = readYaml(FORMS, z.record(z.string(), z.string()), 'a.yaml', 'a');
  const lines = FORMS.split('\n');

  test.each(['plain', 'quoted', 'double', 'folded', 'block'])('a character of a %s scalar of YAML', (key) => {
    const place = entry?.locate([key], entry.data[key]?.indexOf('two'));
    expect(lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1)).toMatch(/^two/);
  });

  it('a character of a statement, with what components print left out', () => {
    const source =
      'One <Figure n="2" /> two. <Cite standing="stated" sources="a" /> *Three* four. <Cite standing="found" sources="b c" />\n';
    const { narrative } = readNarrative(source, 'x.mdx');
    const statements = narrative?.statements ?? [];
    expect(statements.map(({ standing, sources }) => [standing, sources])).toEqual([
      ['stated', ['a']],
      ['found', ['b', 'c']],
    ]);
    for (const [index, word] of ['two', 'Three'].entries()) {
      const { text, place } = joinRuns(statements[index]?.runs ?? []);
      const { line, column } = place(text.indexOf(word));
      expect([line, source.slice(column - 1, column - 1 + word.length)]).toEqual([1, word]);
    }
  });
});
