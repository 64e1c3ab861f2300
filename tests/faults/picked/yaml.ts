import { BENESSE, DOCOMO, IBM, KAPPA, NTT_WEST, RAKUTEN } from './places.ts';
import { append, set, text } from '../edits.ts';
import { picked } from '../fault.ts';

const LAW = 'content/laws/appi-23.yaml';
const SOURCES = 'content/sources/benesse.yaml';
const term = (slug: string) => `content/terms/${slug}.yaml`;
const UNREADABLE = 'the YAML cannot be read';
const JA = 'YAMLとして読めません';

/** Faults of YAML: what cannot be read, and what would be read as something else than it looks like. */
export const yaml = picked('YAML', [
  ['a colon in bare text', BENESSE, set(BENESSE, 'title.ja', '▸件名: ベネッセの事案'), `${UNREADABLE}…quotation marks`, `${JA}…引用符`],
  ['a text that begins with @', DOCOMO, set(DOCOMO, 'title.en', '▸@docomo'), UNREADABLE, `${JA}…引用符`],
  ['a text that begins with a backtick', IBM, set(IBM, 'title.en', '▸`x`'), UNREADABLE, `${JA}…引用符`],
  [
    'a quotation mark that is not closed',
    term('appi'),
    append(term('appi'), 'control: "log-review\n▸'),
    `${UNREADABLE}…not closed`,
    `${JA}…閉じていません`,
  ],
  [
    'a bracket that is not closed, three levels down',
    KAPPA,
    text(KAPPA, /sources: \[[^\]]*\]\n/, 'sources: [asahi-2024-02-26\n▸'),
    `${UNREADABLE}…is not closed`,
    `${JA}…閉じていません`,
  ],
  [
    'a field one space too far left',
    NTT_WEST,
    text(NTT_WEST, /\n {4}employment: |\n {2}employment: /, '\n▸ employment: '),
    `${UNREADABLE}…same number of spaces`,
    `${JA}…行頭の空白の数`,
  ],
  ['a field name without its colon', RAKUTEN, text(RAKUTEN, 'status: published', '▸status published'), UNREADABLE, `${JA}…コロン`],
  ['a tab that indents', term('log'), text(term('log'), /\n {2}ja: /, '\n▸\tja: '), 'a tab (U+0009)', 'タブ（U+0009）'],
  ['a tab within a text', term('database'), text(term('database'), /\n {2}ja: /, '\n  ja: データ▸\t'), 'a tab (U+0009)', 'タブ（U+0009）'],
  ['a field given twice', term('arrest'), append(term('arrest'), '▸reading: たいほ\n'), 'Map keys must be unique', '同じ名前の項目'],
  ['a second document', term('compensation'), append(term('compensation'), '▸---\nterm: x\n'), 'multiple documents', '「---」'],
  [
    'a text that begins with *',
    term('clock'),
    set(term('clock'), 'definition.ja', '▸*強調*した文'),
    'is an alias in YAML',
    '「*」で始まる値',
  ],
  [
    'a text that begins with &',
    term('appeal'),
    set(term('appeal'), 'definition.ja', '&控訴 ▸上訴の一つ'),
    'is an anchor in YAML',
    '「&」で始まる値',
  ],
  ['a text that begins with !', term('complicity'), set(term('complicity'), 'definition.ja', '!▸重要 共犯のこと'), `${UNREADABLE}`, JA],
  [
    'a type forced on a value',
    term('class-action'),
    set(term('class-action'), 'definition.ja', '!!str ▸集団訴訟'),
    'is a tag in YAML',
    '「!」で始まる値',
  ],
  [
    'a bomb of aliases',
    term('cloud-storage'),
    append(term('cloud-storage'), 'a: &a ▸[x, x]\nb: [*a, *a]\n'),
    'is an anchor in YAML',
    '「&」で始まる値',
    { also: 'is an alias in YAML' },
  ],
  [
    'fields merged from elsewhere',
    term('bulk-download'),
    append(term('bulk-download'), '▸<<: { control: log-review }\n'),
    'cannot be merged with <<',
    '「<<」',
  ],
  [
    'another version of YAML',
    term('accusation'),
    text(term('accusation'), 'term:', '▸%YAML 1.1\n---\nterm:'),
    'a line that begins with %',
    '「%」で始まる行',
  ],
  [
    'a number where a text is meant',
    LAW,
    set(LAW, 'article', '▸23'),
    'article: Invalid input…the number 23…quotation marks',
    'article：ここに数の23は書けません…引用符',
  ],
  [
    'a word that YAML takes for a truth value',
    'content/laws/appi-24.yaml',
    set('content/laws/appi-24.yaml', 'article', '▸true'),
    'article: Invalid input…the word true',
    'article：ここに「true」の語は書けません',
  ],
  [
    'an empty field',
    'content/laws/appi-25.yaml',
    set('content/laws/appi-25.yaml', 'name.ja', '▸~'),
    'name.ja: Invalid input…nothing',
    'name.ja：ここに空欄は書けません',
  ],
  [
    'a day that is a number',
    SOURCES,
    set(SOURCES, '0.accessed', '▸20261121'),
    '[0].accessed: Invalid input…number',
    '[0].accessed：ここに数の20261121は書けません',
  ],
  [
    'a hexadecimal number',
    'content/laws/appi-26.yaml',
    set('content/laws/appi-26.yaml', 'article', '▸0x1F'),
    'article: Invalid input…the number 31',
    'article：ここに数の31は書けません',
  ],
  [
    'a clause that loses its last zero',
    'content/controls/log-review.yaml',
    set('content/controls/log-review.yaml', 'iso.0.clause', '▸5.10'),
    'iso[0].clause: Invalid input…the number 5.1…quotation marks',
    'iso[0].clause：ここに数の5.1は書けません',
  ],
  [
    'a right-to-left mark behind an escape',
    term('forensics'),
    set(term('forensics'), 'definition.en', '▸"evil \\u202E text"'),
    'reverses the order of the letters (U+202E)',
    '文字の並びを逆にする記号（U+202E）',
  ],
  [
    'a line of text without a field',
    term('trade-secret'),
    append(term('trade-secret'), '▸これは何の項目でもない\n'),
    UNREADABLE,
    `${JA}…コロン`,
  ],
  ['an unknown escape', term('tort'), set(term('tort'), 'definition.en', '"C:▸\\q"'), `${UNREADABLE}…backslash`, `${JA}…「\\」`],
]);
