import { append, set, text } from '../edits.ts';
import { original, picked } from '../fault.ts';
import { BENESSE, DOCOMO, IBM, KAPPA, NTT_WEST, RAKUTEN } from './places.ts';

const CONTROL = 'content/controls/log-review.yaml';
const TECHNIQUE = 'content/techniques/usb-memory.yaml';
const OUTCOME = 'content/outcomes/arrest.yaml';
const LAW = 'content/laws/appi-179.yaml';
const SOURCES = 'content/sources/benesse.yaml';
const TERM = 'content/terms/bulk-download.yaml';
/** Index of a late event that no text mentions. */
function unmentioned(file: string): number {
  const told = ['ja', 'en'].map((lang) => original(file.replace('case.yaml', `${lang}.mdx`))).join('');
  const timeline =
    original(file)
      .split('\ntimeline:')[1]
      ?.split(/\n(?=\w)/)[0] ?? '';
  return [...timeline.matchAll(/\n {2}- id: (\S+)/g)].findLastIndex(([, id = '']) => !told.includes(`id="${id}"`));
}

const firstId = (file: string) => /- id: (\S+)/.exec(original(file))?.[1] ?? '';

/** Ids that name nothing, the same thing twice, or themselves. */
export const ids = picked('Names that fit nothing, or too much', [
  [
    'a source that does not exist',
    BENESSE,
    set(BENESSE, 'parties.0.sources.0', '▸no-such-source'),
    'no source is called "no-such-source"',
    '「no-such-source」という出典はありません',
  ],
  [
    'a source with a slip of the pen',
    NTT_WEST,
    set(NTT_WEST, 'summary.sources.0', '▸bci-2023-10-62'),
    'did you mean "bci-2023-10-26"',
    '「bci-2023-10-26」ではありませんか',
  ],
  [
    'a technique that does not exist',
    IBM,
    set(IBM, 'path.steps.0.techniques.0', '▸mind-reading'),
    'no technique is called "mind-reading"',
    '「mind-reading」という手口はありません',
  ],
  [
    'a control that does not exist',
    IBM,
    set(IBM, 'path.steps.0.controls.0.control', '▸no-such-control'),
    'no control is called',
    'という対策はありません',
  ],
  [
    'an outcome type that does not exist',
    KAPPA,
    set(KAPPA, 'outcomes.criminal.entries.0.type', '▸arest'),
    'no outcome type is called "arest"…did you mean "arrest"',
    '「arrest」ではありませんか',
  ],
  [
    'an outcome type of another track',
    DOCOMO,
    set(DOCOMO, 'outcomes.administrative.entries.0.type', '▸arrest'),
    '"arrest" belongs to the track criminal',
    '「arrest」はcriminalの帰結',
  ],
  [
    'a law that does not exist',
    OUTCOME,
    set(OUTCOME, 'laws.0', '▸appi-999'),
    'no law is called "appi-999"',
    '「appi-999」という法令はありません',
  ],
  [
    'a technique that a control breaks and nobody knows',
    CONTROL,
    set(CONTROL, 'breaks.0.technique', '▸no-such-technique'),
    'no technique is called',
    'という手口はありません',
  ],
  ['a term that does not exist', TERM, set(TERM, 'see.0', '▸no-such-term'), 'no term is called', 'という用語はありません'],
  [
    'a term that refers to itself',
    'content/terms/appi.yaml',
    set('content/terms/appi.yaml', 'see.0', '▸appi'),
    'the term names itself',
    '自分自身',
  ],
  [
    'a party that does not exist hands down work',
    RAKUTEN,
    set(RAKUTEN, 'entrustment.0.from', '▸nobody-at-all'),
    'no party is called',
    'という当事者はありません',
  ],
  ['a node in nobody’s domain', DOCOMO, set(DOCOMO, 'path.nodes.0.domain', '▸nowhere'), 'or "outside"', '「outside」'],
  [
    'an id of ATT&CK that is not pinned',
    TECHNIQUE,
    set(TECHNIQUE, 'crosswalk.0.id', '▸T1052.999'),
    'no entry of attack is called',
    'attackの項目はありません',
  ],
  [
    'a clause that ISO/IEC 27002 does not have',
    CONTROL,
    set(CONTROL, 'iso.0.clause', '▸"9.99"'),
    'no control of ISO/IEC 27002:2022 is called "9.99"',
    'ISO/IEC 27002:2022の管理策はありません',
  ],
  [
    'two cases with one permanent id',
    RAKUTEN,
    set(RAKUTEN, 'id', '▸LP-C002'),
    'the permanent id "LP-C002" is already used',
    '識別番号「LP-C002」は…すでに使われています',
  ],
  ['two laws with one permanent id', LAW, set(LAW, 'id', '▸LP-L007'), 'the permanent id "LP-L007" is already used', '識別番号「LP-L007」'],
  [
    'an event id used twice',
    BENESSE,
    set(BENESSE, `timeline.${unmentioned(BENESSE)}.id`, '▸privacy-mark-first'),
    'the event id "privacy-mark-first" is already used',
    '出来事の識別名「privacy-mark-first」',
  ],
  [
    'an outcome id used on two tracks',
    BENESSE,
    set(BENESSE, 'outcomes.organisational.entries.0.id', '▸arrest'),
    'the outcome id "arrest" is already used',
    '帰結の識別名「arrest」',
  ],
  [
    'a cause id used twice',
    NTT_WEST,
    set(NTT_WEST, 'causes.1.id', `▸${/causes:\n {2}- id: (\S+)/.exec(original(NTT_WEST))?.[1] ?? ''}`),
    'the cause id',
    '原因の識別名',
  ],
  [
    'a source entered in two files',
    'content/sources/ntt-docomo.yaml',
    append(
      'content/sources/ntt-docomo.yaml',
      `- id: ▸${firstId(SOURCES)}\n  type: book\n  title: 本\n  translation: A book\n  accessed: 2026-11-21\n  URL: https://example.com/\n  language: ja\n  grade: press\n  seen: full\n`,
    ),
    'already stands in content/sources/benesse.yaml',
    'content/sources/benesse.yamlにすでにあります',
  ],
  [
    'a source that nothing cites',
    'content/sources/kappa-sushi.yaml',
    append(
      'content/sources/kappa-sushi.yaml',
      '- id: ▸leftover\n  type: book\n  title: 本\n  translation: A book\n  accessed: 2026-11-21\n  URL: https://example.com/\n  language: ja\n  grade: press\n  seen: full\n',
    ),
    'nothing cites the source "leftover"',
    '出典「leftover」はどこからも引用されていません',
  ],
  [
    'a source listed twice for one statement',
    RAKUTEN,
    text(
      RAKUTEN,
      /sources: \[([\w-]+)/,
      `sources: [${/sources: \[([\w-]+)/.exec(original(RAKUTEN))?.[1] ?? ''}, ▸${/sources: \[([\w-]+)/.exec(original(RAKUTEN))?.[1] ?? ''}`,
    ),
    'stands twice in this list',
    '同じ一覧に二度あります',
  ],
  [
    'a decision that follows a later one',
    BENESSE,
    set(BENESSE, 'outcomes.criminal.entries.5.follows.0', '▸sentence-high-court'),
    'does not stand before this decision',
    'この判断より前にありません',
  ],
  [
    'a decision that follows one of another track',
    BENESSE,
    set(BENESSE, 'outcomes.civil.entries.3.follows.0', '▸arrest'),
    'the ids in the track civil of this case',
    'この事例のcivilの欄',
  ],
]);

/** Ids that look right and are not, and ids of another form. */
export const lookalikes = picked('Names that look right and are not', [
  [
    'full-width letters',
    BENESSE,
    set(BENESSE, 'parties.0.id', '▸ｂｅｎｅｓｓｅ'),
    '"ｂ" (U+FF42) is none of them, even where it looks like one',
    '「ｂ」（U+FF42）が混じっています',
  ],
  ['a Cyrillic е', NTT_WEST, set(NTT_WEST, 'parties.0.id', '▸cliеnts'), '"е" (U+0435) is none of them', '「е」（U+0435）が混じっています'],
  ['a Greek ο', IBM, set(IBM, 'parties.0.id', '▸ibm-japοn'), '"ο" (U+03BF)', '「ο」（U+03BF）'],
  ['an emoji', DOCOMO, set(DOCOMO, 'parties.0.id', '▸docomo-📱'), '"📱" (U+1F4F1)', '「📱」（U+1F4F1）'],
  ['a capital', KAPPA, set(KAPPA, 'parties.0.id', '▸Kappa'), '"K" (U+004B) is none of them', '「K」（U+004B）が混じっています'],
  ['an underscore', RAKUTEN, set(RAKUTEN, 'parties.0.id', '▸rakuten_mobile'), '"_" (U+005F)', '「_」（U+005F）'],
  ['a space', RAKUTEN, set(RAKUTEN, 'path.nodes.0.id', '▸work pc'), '" " (U+0020)', '「 」（U+0020）'],
  ['a hyphen at the end', KAPPA, set(KAPPA, 'path.nodes.0.id', '▸work-'), 'single hyphens', 'ハイフン1つずつ'],
  ['two hyphens', IBM, set(IBM, 'path.nodes.0.id', '▸work--pc'), 'single hyphens', 'ハイフン1つずつ'],
  ['a minus sign for a hyphen', DOCOMO, set(DOCOMO, 'path.nodes.0.id', '▸work−pc'), '"−" (U+2212)', '「−」（U+2212）'],
  ['Japanese', NTT_WEST, set(NTT_WEST, 'path.nodes.0.id', '▸端末'), '"端" (U+7AEF)', '「端」（U+7AEF）'],
  ['a permanent id of four digits', IBM, set(IBM, 'id', '▸LP-C0006'), 'is LP-C and three digits', '「LP-C」と3桁の数字'],
  ['a permanent id of another catalogue', TECHNIQUE, set(TECHNIQUE, 'id', '▸LP-M009'), 'is LP-T and three digits', '「LP-T」と3桁の数字'],
  ['a permanent id in full-width digits', LAW, set(LAW, 'id', '▸LP-L００８'), 'is LP-L and three digits', '「LP-L」と3桁の数字'],
  ['a law id that e-Gov does not use', LAW, set(LAW, 'egov', '▸415AC57'), 'is an e-Gov law id', 'e-Govの法令ID'],
  [
    'a word with a capital where the vocabulary has none',
    BENESSE,
    set(BENESSE, 'status', '▸Published'),
    '"Published" is none of these (did you mean "published"?)',
    '「published」ではありませんか',
  ],
  [
    'a word of the vocabulary in full-width letters',
    CONTROL,
    set(CONTROL, 'family', '▸ｄｅｔｅｃｔ'),
    'did you mean "detect"',
    '「detect」ではありませんか',
  ],
  [
    'a field name in full-width letters',
    OUTCOME,
    text(OUTCOME, 'severity:', '▸ｓｅｖｅｒｉｔｙ:'),
    'this field is not known here (did you mean "severity"?)',
    '「severity」ではありませんか',
    { also: 'severity: Invalid input' },
  ],
]);
