import { add, drop, set, text } from '../edits.ts';
import { original, picked } from '../fault.ts';
import { BENESSE, DOCOMO, IBM, KAPPA, NTT_WEST, RAKUTEN } from './places.ts';

const WRONG_TYPE = 'Invalid input';
const count = (file: string, marker: RegExp) => original(file).match(marker)?.length ?? 0;
const LAST_FIGURE = count(IBM, /\n {2}- n: /g) - 1;

/** Figures without an owner or a date, and numbers that are none. */
export const figures = picked('Figures', [
  [
    'a figure without an owner',
    IBM,
    drop(IBM, 'figures.0.countedBy'),
    'figures[0].countedBy: Invalid input…"countedBy" is missing',
    '「countedBy」がありません',
  ],
  ['a figure without a date', KAPPA, drop(KAPPA, 'figures.0.asOf'), '"asOf" is missing', '「asOf」がありません'],
  [
    'a figure without a unit',
    DOCOMO,
    drop(DOCOMO, 'figures.0.unit'),
    'add a line unit: and choose one of records',
    '「unit」がありません…records',
  ],
  [
    'a figure without a source',
    NTT_WEST,
    set(NTT_WEST, 'figures.0.sources', '▸[]'),
    'every statement cites at least one source',
    '記述には出典が必要です',
  ],
  ['a figure of two owners in one field', RAKUTEN, set(RAKUTEN, 'figures.0.countedBy', '▸[A, B]'), 'a list', '一覧は書けません'],
  [
    'separators in a number',
    IBM,
    set(IBM, 'figures.1.value', '▸"30,555"'),
    `${WRONG_TYPE}…without separators`,
    '桁区切り・単位・引用符なし',
  ],
  ['a unit in a number', NTT_WEST, set(NTT_WEST, 'figures.1.value', '▸928万件'), `${WRONG_TYPE}…digits`, 'ここに文字は書けません'],
  ['full-width digits', KAPPA, set(KAPPA, 'figures.1.value', '▸２０００'), WRONG_TYPE, 'ここに文字は書けません'],
  ['a number below nought', DOCOMO, set(DOCOMO, 'figures.1.value', '▸-5'), 'Too small…at least 0', '-5は小さすぎます。0以上'],
  ['no number at all', RAKUTEN, set(RAKUTEN, 'figures.1.value', '▸.nan'), WRONG_TYPE, '書けません'],
  ['a number without end', BENESSE, set(BENESSE, 'figures.1.value', '▸.inf'), WRONG_TYPE, '書けません'],
  ['a unit nobody uses', BENESSE, set(BENESSE, 'figures.2.unit', '▸people'), '"people" is none of these', '「people」は使えません'],
  [
    'a qualifier nobody uses',
    BENESSE,
    set(BENESSE, 'figures.0.qualifier', '▸approx'),
    '"approx" is none of these',
    '「approx」は使えません',
  ],
  ['figure number 0', BENESSE, set(BENESSE, 'figures.3.n', '▸0'), 'Too small…above 0', '0は小さすぎます。0より大きい'],
]);

/** Figures, read soundly, that do not fit each other. */
export const ledgers = picked('The figure ledger', [
  [
    'a fraction of a record',
    IBM,
    set(IBM, `figures.${LAST_FIGURE}.value`, '▸4190.5'),
    '4190.5 is no count',
    '4190.5は数えた結果になりません',
  ],
  [
    'more digits than a number keeps',
    RAKUTEN,
    set(RAKUTEN, 'figures.1.value', '▸90071992547409931'),
    'is no count',
    '数えた結果になりません',
  ],
  ['a figure number used twice', NTT_WEST, set(NTT_WEST, 'figures.8.n', '▸8'), 'the figure number "8" is already used', '数値の番号「8」'],
  [
    'a figure that replaces one that is not there',
    BENESSE,
    set(BENESSE, 'figures.5.replaces', '▸99'),
    'replaces figure 99, which is not in the ledger',
    '数値99が台帳にありません',
  ],
  [
    'a figure that replaces itself',
    NTT_WEST,
    set(NTT_WEST, 'figures.3.replaces', '▸4'),
    'a figure replaces one with a lower number',
    '自分より小さい番号だけ',
  ],
  [
    'two headline figures',
    IBM,
    add(IBM, 'figures.1', 'headline: true', 'figures'),
    '2 figures carry "headline: true"',
    'headline: true の数値が2件',
  ],
]);

/** The leak path and the chain of entrustment. */
export const paths = picked('The leak path and the entrustment', [
  [
    'a place that is still to be filled in',
    DOCOMO,
    set(DOCOMO, 'insider.label.en', '▸TODO'),
    '"TODO" stands for something still to be written',
    '「TODO」が残っています',
  ],
  [
    'a step from nowhere',
    NTT_WEST,
    set(NTT_WEST, 'path.steps.0.from', '▸nowhere'),
    'no node is called "nowhere"; allowed are the ids in path.nodes',
    '「nowhere」というノードはありません',
    { also: 'no step or relation uses the node' },
  ],
  ['a step to nowhere', NTT_WEST, set(NTT_WEST, 'path.steps.1.to', '▸nowhere'), 'no node is called "nowhere"', 'というノードはありません'],
  [
    'a step that stays where it is',
    KAPPA,
    set(KAPPA, 'path.steps.1.to', `▸${fieldOf(KAPPA, 1, 'from')}`),
    'to itself; it must lead to another node',
    '同じ所に戻っています',
  ],
  [
    'a step with another number',
    RAKUTEN,
    set(RAKUTEN, 'path.steps.1.n', '▸7'),
    'is step 7 but stands in place 2',
    '2番目にあるのにステップ7',
    { also: '<Step> names "2"' },
  ],
  [
    'a relation that leads to itself',
    IBM,
    set(IBM, 'path.relations.0.to', '▸murata-org'),
    'leads from "murata-org" to itself',
    '「murata-org」自身',
  ],
  [
    'an entrustment to oneself',
    BENESSE,
    set(BENESSE, 'entrustment.1.to', '▸benesse-corporation'),
    'leads from "benesse-corporation" to itself',
    '「benesse-corporation」自身',
  ],
  [
    'an entrustment that runs in a circle',
    IBM,
    set(IBM, 'entrustment.1.to', '▸murata'),
    'runs in a circle (murata → ibm-japan → murata)',
    '一回りして元に戻っています',
  ],
  [
    'a node that nothing uses',
    DOCOMO,
    text(
      DOCOMO,
      '\n  nodes:\n',
      '\n  nodes:\n    - id: ▸spare\n      kind: medium\n      label: { ja: 予備, en: Spare }\n      domain: outside\n',
    ),
    'no step or relation uses the node "spare"',
    'ノード「spare」がどのステップや関係にも使われていません',
  ],
  [
    'a label of a node too long to be drawn',
    RAKUTEN,
    set(RAKUTEN, 'path.nodes.0.label.ja', '▸持ち出しに使われた社内の業務用端末（会社の貸与品で管理者の設定済み）'),
    'is too long for the diagram',
    '長すぎて図に入りません',
  ],
  [
    'a label of a step too long to be drawn',
    RAKUTEN,
    set(RAKUTEN, 'path.steps.0.label.en', '▸Downloads everything that could be found to the terminal'),
    'is too long for the diagram',
    '長すぎて図に入りません',
  ],
  [
    'a label of a relation too long to be drawn',
    NTT_WEST,
    set(NTT_WEST, 'path.relations.0.label.en', '▸entrusted by a very long chain of contracts'),
    'is too long',
    '長すぎて',
  ],
  ['a label of five lines', NTT_WEST, set(NTT_WEST, 'path.nodes.1.label.en', '▸"a\\nb\\nc\\nd\\ne"'), 'too many lines', '行が多すぎる'],
  ['a label with an empty line', KAPPA, set(KAPPA, 'path.nodes.0.label.en', '▸"Mr\\n\\nX"'), 'an empty one', '空の行'],
  [
    'a label with a tag that breaks the line',
    KAPPA,
    set(KAPPA, 'path.nodes.1.label.en', '▸File<br/>store'),
    '"<br/>" would be printed as it stands',
    '「<br/>」は書いたままページに出てしまいます',
  ],
]);

/** What the schemas ask of a case as a whole. */
export const wholes = picked('What a case has to say', [
  ['nothing is left open', KAPPA, set(KAPPA, 'unknowns', '▸[]'), 'say at least one thing the sources leave open', '資料から分からないこと'],
  ['a track that says nothing', IBM, set(IBM, 'outcomes.criminal', '▸{}'), 'a track says something', 'どの経過の欄も空にはできません'],
  ['a track left out', DOCOMO, drop(DOCOMO, 'outcomes.civil'), '"civil" is missing', '「civil」がありません'],
  [
    'a run sheet that does not add up',
    RAKUTEN,
    set(RAKUTEN, 'teaching.runSheets.five', '▸[{ minutes: 6, activity: { ja: 話す, en: Talk } }]'),
    'must add up to 5',
    '合計を5分',
  ],
  [
    'two questions where three are wanted',
    BENESSE,
    set(BENESSE, 'teaching.questions', '▸[{ question: { ja: 問, en: Q }, points: [{ ja: 点, en: P }] }]'),
    'Too small…at least 3',
    '3項目以上',
  ],
  ['a dispute with one version', NTT_WEST, set(NTT_WEST, 'disputes.0.versions', '▸[]'), 'Too small…at least 2', '2項目以上'],
  [
    'a statement nobody vouches for',
    NTT_WEST,
    drop(NTT_WEST, 'summary.standing'),
    '"standing" is missing…found',
    '「standing」がありません…found',
  ],
  [
    'a standing that is none',
    NTT_WEST,
    set(NTT_WEST, 'insider.permitted.standing', '▸proven'),
    '"proven" is none of these',
    '「proven」は使えません',
  ],
  [
    'a case that is neither published nor a draft',
    NTT_WEST,
    set(NTT_WEST, 'status', '▸done'),
    'expected one of "published"|"draft"',
    'published、draft',
  ],
  [
    'an author without a family name',
    'content/sources/law.yaml',
    set('content/sources/law.yaml', '0.grade', 'regulator\n  author: [▸{ given: 甲 }]'),
    'give family and given, or literal',
    '著者は姓',
  ],
  [
    'a source at no address of the web',
    'content/sources/founding.yaml',
    set('content/sources/founding.yaml', '0.URL', '▸javascript:alert(1)'),
    'Invalid URL…no address of a web page',
    'Webのアドレスではありません',
  ],
  [
    'a source in a file on a disk',
    'content/sources/benesse.yaml',
    set('content/sources/benesse.yaml', '0.URL', '▸file:///etc/passwd'),
    'Invalid URL',
    'Webのアドレスではありません',
  ],
  [
    'a source inside a data address',
    'content/sources/ntt-west.yaml',
    set('content/sources/ntt-west.yaml', '0.URL', '▸"data:text/html,x"'),
    'Invalid URL',
    'Webのアドレスではありません',
  ],
  [
    'a reading that is not hiragana',
    'content/terms/arrest.yaml',
    set('content/terms/arrest.yaml', 'reading', '▸逮捕'),
    'is written in hiragana',
    '読みはひらがな',
  ],
  [
    'a severity above the scale',
    'content/outcomes/indictment.yaml',
    set('content/outcomes/indictment.yaml', 'severity', '▸12'),
    'Too big…at most 9',
    '12は大きすぎます。9以下',
  ],
  [
    'a fit without an id',
    'content/techniques/usb-memory.yaml',
    drop('content/techniques/usb-memory.yaml', 'crosswalk.0.id'),
    'fit "none" has no id',
    'fitがnoneのとき',
  ],
  [
    'a ceiling without a limit',
    'content/laws/appi-179.yaml',
    set('content/laws/appi-179.yaml', 'ceiling', '▸{ offence: { ja: 罪, en: Offence }, sources: [ppc-faq-q11-1] }'),
    'a ceiling has a term of imprisonment or a fine',
    '上限には刑期',
  ],
]);

function fieldOf(file: string, step: number, field: string): string {
  const part =
    original(file)
      .split('\n  steps:')[1]
      ?.split(/\n {4}- n: /)[step + 1] ?? '';
  return new RegExp(`\\n {6}${field}: (\\S+)`).exec(part)?.[1] ?? '';
}
