/** Japanese prose through textlint: which rules are on, and how, each with its reason. */
import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import spacingPreset from 'textlint-rule-preset-ja-spacing';
import technicalPreset from 'textlint-rule-preset-ja-technical-writing';
import type { Problem } from '../../library/problem.ts';
import { DRAWN } from '../texts.ts';
import type { ProseText } from './texts.ts';

/** Node gives the whole module of a CommonJS package where its types speak of the default export. */
const unwrapped = <T extends object>(module: T): T => ('default' in module ? (module.default as T) : module);
const [plugin, spacing, technical] = [unwrapped(textPlugin), unwrapped(spacingPreset), unwrapped(technicalPreset)];

type Setting = false | true | Record<string, unknown>;

/** Rules of textlint-rule-preset-ja-technical-writing and -ja-spacing; every rule of both stands here. */
export const JAPANESE_RULES: Readonly<Record<string, readonly [setting: Setting, reason: string]>> = {
  'sentence-length': [{ max: 150 }, 'a summary is one sentence of who, what, how much and how, names in Latin letters included'],
  'max-comma': [false, 'counts the separators of numbers (3,300円)'],
  'max-ten': [{ max: 5 }, 'provisions list what they ask for; more than five marks are too many even so'],
  'max-kanji-continuous-len': [false, 'names of authorities and statutes are long (個人情報保護委員会)'],
  'arabic-kanji-numbers': [false, '一つ and 二つ are words here, figures stand in digits'],
  'no-mix-dearu-desumasu': [
    { preferInHeader: '', preferInBody: 'である', preferInList: 'である', strict: false },
    'the library is written in である',
  ],
  'ja-no-mixed-period': [
    { periodMark: '。', allowPeriodMarks: ['：', '…'] },
    'only for texts of more than one sentence: labels have no full stop',
  ],
  'no-doubled-conjunction': [true, 'two sentences that begin alike'],
  'no-doubled-conjunctive-particle-ga': [true, '〜が、〜が'],
  'no-double-negative-ja': [true, 'なくはない'],
  'no-doubled-joshi': [
    {
      min_interval: 1,
      strict: false,
      allow: ['も', 'か', 'や', 'に', 'が', 'は', 'にも', 'で'],
      separatorCharacters: ['。', '？', '、', '，', '「', '」', '：'],
    },
    'for と and を, which trip the reader (〜と説明したと伝える); the others repeat in different roles',
  ],
  'no-dropping-the-ra': [true, '見れる'],
  'no-nfd': [true, 'decomposed kana are not found by the search'],
  'no-exclamation-question-mark': [{ allowFullWidthQuestion: true }, 'headings and exercises ask; nothing exclaims'],
  'no-hankaku-kana': [true, 'half-width kana'],
  'no-invalid-control-character': [true, 'pasted control characters'],
  'ja-no-weak-phrase': [true, 'かもしれない, と思う: say whose view it is'],
  'ja-no-successive-word': [true, 'a word typed twice'],
  'ja-no-abusage': [true, 'words often used wrongly'],
  'ja-no-redundant-expression': [{ dictOptions: { dict5: { disabled: true } } }, 'することができる; but 研修を行う is idiom'],
  'ja-unnatural-alphabet': [true, 'a letter left over from the input method'],
  'no-unmatched-pair': [true, 'a bracket that is not closed'],
  'no-zero-width-spaces': [true, 'invisible characters'],
  'ja-nakaguro-or-halfwidth-space-between-katakana': [true, 'word breaks in katakana'],
  'ja-no-space-around-parentheses': [true, 'full-width brackets bring their own space'],
  'ja-no-space-around-slash': [true, 'no space around a full-width slash'],
  'ja-no-space-between-full-width': [true, 'a space between two full-width characters is a slip'],
  'ja-space-between-half-and-full-width': [{ space: 'never' }, 'the browser sets the space (text-autospace)'],
  'ja-space-after-exclamation': [true, 'a space after ！ inside a sentence'],
  'ja-space-after-question': [false, 'titles and exercises put ？ before a bracket or a dash'],
  'ja-space-around-code': [false, 'the content has no code'],
  'ja-space-around-emphasis': [false, 'marks are taken off before'],
  'ja-space-around-link': [false, 'marks are taken off before'],
  'ja-space-around-strong': [false, 'marks are taken off before'],
};

/** Findings that are right as they stand: a rule, the words it stumbles over, why. */
export const JAPANESE_ALLOWED: readonly { rule: string; text: string; reason: string }[] = [
  {
    rule: 'no-doubled-conjunction',
    text: '1年以下の懲役（拘禁刑）または50万円以下の罰金',
    reason: 'または joins nouns, as in the provision',
  },
  ...['ja-no-space-between-full-width', 'ja-space-between-half-and-full-width'].map((rule) => ({
    rule,
    text: 'クリエイティブ・コモンズ 表示 4.0 国際',
    reason: 'the licence is called so',
  })),
  { rule: 'no-doubled-conjunction', text: '故意または過失により', reason: 'または joins nouns, as in the provision' },
];

/** Rules of both presets that textlint runs; an unknown name would be a slip of ours. */
function rules() {
  const known = { ...technical.rules, ...spacing.rules };
  return Object.entries(JAPANESE_RULES).flatMap(([ruleId, [setting]]) => {
    const rule = known[ruleId];
    if (!rule) throw new Error(`textlint has no rule "${ruleId}" in these presets`);
    return setting === false ? [] : [{ ruleId, rule, options: setting }];
  });
}

/** The presets' rules that are not decided on above. */
export const undecidedRules = (): string[] =>
  [technical, spacing].flatMap((preset) => Object.keys(preset.rules)).filter((id) => !(id in JAPANESE_RULES));

const SEPARATOR = '\n\n';
/** Stands for what a component prints, a number or a date: a noun of one character, so that no place moves. */
const NOUN = '値';

/** Problems of Japanese prose: the texts of a file go through textlint together, as paragraphs. */
export async function japaneseProblems(texts: readonly ProseText[]): Promise<Problem[]> {
  const kernel = new TextlintKernel();
  const problems: Problem[] = [];
  const files = Map.groupBy(
    texts.filter(({ lang }) => lang === 'ja'),
    ({ place }) => place(0).file,
  );
  for (const [file, own] of files) {
    const starts: number[] = [];
    let document = '';
    for (const { text: words } of own) {
      starts.push(document.length);
      document += words.replaceAll(DRAWN, NOUN) + SEPARATOR;
    }
    const { messages } = await kernel.lintText(document, {
      ext: '.txt',
      filePath: file,
      plugins: [{ pluginId: 'text', plugin }],
      rules: rules(),
    });
    for (const { ruleId, message, range } of messages) {
      const [index] = range;
      const at = starts.findLastIndex((start) => start <= index);
      const found = own[at];
      if (!found) continue;
      const { text: words, place } = found;
      if (ruleId === 'ja-no-mixed-period' && !words.slice(0, -1).includes('。')) continue;
      if (JAPANESE_ALLOWED.some(({ rule, text: allowed }) => rule === ruleId && words.includes(allowed))) continue;
      problems.push({ ...place(index - (starts[at] ?? 0)), message: `${message.split('\n')[0] ?? message} (${ruleId})` });
    }
  }
  return problems;
}
