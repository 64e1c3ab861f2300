/** The prose checks, each broken on purpose and told at the place; and what keeps their settings honest. */
import { beforeAll, describe, expect, it, test } from 'vitest';
import { englishProblems, PROJECT_WORDS, spellingCheck } from '../../../src/editorial/prose/english.ts';
import { JAPANESE_RULES, japaneseProblems, undecidedRules } from '../../../src/editorial/prose/japanese.ts';
import { proseTexts, type ProseText } from '../../../src/editorial/prose/texts.ts';
import { DRAWN, textsOfEntry } from '../../../src/editorial/texts.ts';
import { readYaml } from '../../../src/library/yaml.ts';
import { bilingual } from '../../../src/model/text.ts';
import { library, ROOT } from '../../content/library.ts';
import { unmark } from '../library/mark.ts';

/** A text in a file of its own, with one line before it. */
const prose = (lang: 'ja' | 'en', text: string): ProseText => ({
  lang,
  text,
  place: (index) => ({ file: `${text}.yaml`, line: 2, column: index + 1 }),
});

describe('Japanese', () => {
  test.each([
    ['sentence-length', `${'長い文が続いていく、'.repeat(3)}${'あ'.repeat(140)}。`],
    ['max-ten', '甲は、乙で、丙に、丁を、戊へ、己と、出した。'],
    ['no-mix-dearu-desumasu', '持ち出しは事実である。会社の説明は次のとおりです。'],
    ['ja-no-mixed-period', '情報を持ち出した。のちに公表した'],
    ['no-doubled-conjunction', 'しかし、止めた。しかし、続いた。'],
    ['no-doubled-conjunctive-particle-ga', '持ち出したが、見つかったが、続いた。'],
    ['no-double-negative-ja', '見つからないことはない。'],
    ['no-doubled-joshi', '止めたと説明したと業界紙は伝える。'],
    ['no-dropping-the-ra', '記録を見れる。'],
    ['no-nfd', '情報\u304b\u3099漏れた。'],
    ['no-exclamation-question-mark', '漏えいした！'],
    ['no-hankaku-kana', 'ﾃﾞｰﾀを写した。'],
    ['no-invalid-control-character', '情報\u0008を写した。'],
    ['ja-no-weak-phrase', '最初の例かもしれない。'],
    ['ja-no-successive-word', '情報をを写した。'],
    ['ja-no-redundant-expression', '命令をすることができる。'],
    ['ja-unnatural-alphabet', '情報をｋ写した。'],
    ['no-unmatched-pair', '情報（顧客名を写した。'],
    ['no-zero-width-spaces', '情報\u200bを写した。'],
    ['ja-no-space-around-parentheses', '情報 （顧客名）を写した。'],
    ['ja-no-space-between-full-width', '情報 を写した。'],
    ['ja-space-between-half-and-full-width', 'USB メモリに写した。'],
  ])('%s', async (rule, text) => {
    const problems = await japaneseProblems([prose('ja', text)]);
    expect(problems.map(({ message }) => message)).toContainEqual(expect.stringContaining(`(${rule})`));
    expect(problems.every(({ line, column }) => line === 2 && column >= 1 && column <= text.length + 1)).toBe(true);
  });

  it('tells the place inside a text that follows others, past what components print', async () => {
    const { text, marks } = unmark(`id: a\nfirst: { ja: 一つ目。, en: One. }\nsecond:\n  ja: "値${'を写した。'}▸ﾃﾞｰﾀ。"\n  en: Two.\n`);
    const { entry } = readYaml(text.replace('値', DRAWN), bilingualPair, 'a.yaml', 'a');
    const texts = textsOfEntry(entry as NonNullable<typeof entry>);
    const [problem] = await japaneseProblems(texts);
    expect(problem).toMatchObject({ file: 'a.yaml', ...marks[0], message: expect.stringContaining('(no-hankaku-kana)') });
  });

  it('lets a label end without a full stop', async () => {
    expect(await japaneseProblems([prose('ja', 'USBメモリへの複写')])).toEqual([]);
  });

  it('decides on every rule of both presets, with a reason', () => {
    expect(undecidedRules()).toEqual([]);
    expect(Object.entries(JAPANESE_RULES).filter(([, [, reason]]) => reason.length < 8 && !/[ぁ-ん]/.test(reason))).toEqual([]);
  });
});

const bilingualPair = (await import('astro/zod')).z.object({
  id: (await import('astro/zod')).z.string(),
  first: bilingual,
  second: bilingual,
});

describe('English', () => {
  let check: (word: string) => string | undefined;
  beforeAll(() => {
    check = spellingCheck();
  });

  test.each([
    ['organization', 'is spelt otherwise here'],
    ['recognised', undefined],
    ['color', 'is not in the dictionary'],
    ['colour', undefined],
    ['judgement', 'is spelt otherwise here'],
    ['judgment', undefined],
    ['recieved', 'did you mean received'],
    ['prosecutors’', undefined],
    ["Benesse's", undefined],
    ['Rakuten', undefined],
    ['rakuten', 'is not in the dictionary'],
    ['Unsuspended', undefined],
    ['seized', undefined],
  ])('%s: %s', (word, message) => {
    expect(check(word)).toEqual(message === undefined ? undefined : expect.stringContaining(message));
  });

  it('tells the place, and leaves ids and addresses alone', () => {
    const text = 'See https://exmaple.org/tset and T1052.001, {xyzq}, usb-memry:1 in the reprot.';
    expect(englishProblems([prose('en', text)])).toEqual([
      { file: `${text}.yaml`, line: 2, column: text.indexOf('reprot') + 1, message: expect.stringContaining('"reprot"') },
    ]);
  });

  it('keeps its own words sorted, each once, each in use and unknown to the dictionary', () => {
    expect(PROJECT_WORDS).toEqual([...new Set(PROJECT_WORDS)].toSorted());
    const written = new Set(
      proseTexts(ROOT, library)
        .filter(({ lang }) => lang === 'en')
        .flatMap(({ text }) => text.replaceAll('’', "'").match(/\p{Script=Latin}[\p{Script=Latin}\p{M}']*/gu) ?? [])
        .flatMap((word) => [word, word.replace(/'s$|'$/, '')]),
    );
    expect(PROJECT_WORDS.filter((word) => !written.has(word))).toEqual([]);
  });

  it('finds the words of the interface in the file that says them', () => {
    const lost = proseTexts(ROOT, library).filter(({ place }) => {
      const { file, line } = place(0);
      return file.startsWith('src/i18n') && line === 1;
    });
    expect(lost.map(({ text }) => text)).toEqual([]);
  });
});
