/** Each editorial rule, broken in one place of a sound library: told at the word, and nowhere else; and what it lets pass. */
import { describe, expect, it, test } from 'vitest';
import { STRONG_WORDS } from '../../../src/editorial/strong-words.ts';
import { ALPHA, EN, JA, loadEdited, put, type Edit } from '../library/fixture.ts';

type Row = [name: string, edits: Edit[], ...messages: string[]];

const expectProblems = (edits: readonly Edit[], messages: readonly string[]) => {
  const { problems, places } = loadEdited(...edits);
  expect(problems).toEqual(messages.map((message, index) => ({ ...places[index], message: expect.stringContaining(message) })));
  expect(places).toHaveLength(messages.length);
};

const rows = (list: Row[]) => test.each(list)('%s', (_, edits, ...messages) => expectProblems(edits, messages));

/** The summary of the fixture's case: a statement that is "stated". */
const summary = (ja: string, en = 'Summary.') =>
  put(ALPHA, 'text: { ja: 要約。, en: Summary. }, standing: stated', `text: { ja: "${ja}", en: "${en}" }, standing: stated`);
/** The same as an allegation. */
const alleged = (ja: string, en = 'Summary.') =>
  put(ALPHA, 'text: { ja: 要約。, en: Summary. }, standing: stated', `text: { ja: "${ja}", en: "${en}" }, standing: alleged`);
/** The title of the case, which states nothing by itself. */
const title = (ja: string, en = 'The Alpha case') =>
  put(ALPHA, 'title: { ja: 甲社の事案, en: The Alpha case }', `title: { ja: "${ja}", en: "${en}" }`);
/** The arrest of the fixture turned into a judgment of a criminal court. */
const convicted: Edit[] = [
  put(ALPHA, 'type: arrest, date', 'type: suspended-sentence, date'),
  put(ALPHA, 'text: { ja: 逮捕した。, en: Arrested. }, standing: reported', 'text: { ja: 判決。, en: Judgment. }, standing: found'),
];

describe('strong words', () => {
  const SAMPLES: Record<string, { ja: string; en: string }> = {
    guilt: { ja: '派遣社員は▸有罪となった。', en: 'The worker was ▸convicted.' },
    ringleader: { ja: '派遣社員が▸主犯だった。', en: 'The worker was the ▸ringleader.' },
    sale: { ja: 'データを▸売却した。', en: 'The worker ▸sold the data.' },
    theft: { ja: 'データを▸盗んだ。', en: 'The worker ▸stole the data.' },
    misappropriation: { ja: '営業秘密を▸領得した。', en: 'The worker ▸misappropriated a secret.' },
    deceit: { ja: '記録を▸偽造した。', en: 'The worker ▸lied.' },
    concealment: { ja: '会社は▸隠蔽した。', en: 'The company ▸concealed it.' },
    intent: { ja: '▸故意の持ち出し。', en: 'It was ▸deliberate.' },
    espionage: { ja: '産業▸スパイだった。', en: 'The worker was a ▸spy.' },
    proof: { ja: '持ち出しは▸証明された。', en: 'The taking was ▸proved.' },
    intrusion: { ja: '▸不正アクセスをした。', en: 'The worker ▸broke into the system.' },
  };

  it('have a sample for every row', () => {
    expect(Object.keys(SAMPLES).toSorted()).toEqual(STRONG_WORDS.map(({ id }) => id).toSorted());
  });

  test.each(Object.entries(SAMPLES))('%s: no allegation carries it', (_, { ja, en }) => {
    expectProblems(
      [alleged(ja, en)],
      ['is stronger than the standing of the text (alleged)', 'is stronger than the standing of the text (alleged)'],
    );
  });

  rows([
    ['a title without a statement that tells it', [title('▸盗まれた情報')], '"盗ま" is stronger than the standing of the text (none)'],
    [
      'an inference of ours',
      [put(ALPHA, 'text: { ja: 要約。, en: Summary. }, standing: stated', 'text: { ja: ▸盗まれた。, en: Summary. }, standing: derived')],
      '(derived)',
    ],
    [
      'a narrative, at the word',
      [put(EN, 'The police arrested the worker.', 'The police arrested the ▸culprit.')],
      '"culprit" is stronger',
    ],
    ['a narrative in Japanese, after a component', [put(JA, 'に写した（', 'に写したのは▸犯行である（')], '"犯行" is stronger'],
    [
      'guilt that the press reports',
      [put(ALPHA, 'text: { ja: 売った。, en: Sold. }, standing: reported', 'text: { ja: ▸有罪だ。, en: Sold. }, standing: reported')],
      '"有罪"',
    ],
    [
      'a sale without a step that tells it',
      [
        put(
          ALPHA,
          'label: { ja: 売却, en: Sells }, text: { ja: 売った。, en: Sold it. }',
          'label: { ja: 提供, en: Hands over }, text: { ja: 渡した。, en: Handed over. }',
        ),
        put(ALPHA, 'text: { ja: 売った。, en: Sold. }', 'text: { ja: ▸売った。, en: ▸Sold. }'),
      ],
      '"売った" is stronger than the standing of the text (reported)',
      '"Sold" is stronger than the standing of the text (reported)',
    ],
  ]);

  rows([
    ['a denial', [alleged('有罪を意味しない。', 'He pleaded not guilty.')]],
    ['a marking-off', [alleged('書類送検と有罪を区別する。', 'Taken out is not the same as sold.')]],
    ['a sentence that says it relays', [alleged('売却した疑いがある。', 'He is suspected of having sold it.')]],
    ['a stated fact', [summary('虚偽の回答をした。', 'A false answer was given.')]],
    ['a title that a statement carries', [title('盗まれた情報', 'Stolen data'), summary('盗まれた。', 'It was stolen.')]],
    [
      'a wrong wording quoted for an exercise',
      [put(ALPHA, 'ja: 問い1, en: Question 1', 'ja: 「盗んだ」と書いた記事, en: A report says “he stole it”')],
    ],
    ['what one has to do with a criminal court', [alleged('刑事裁判。', 'The criminal complaint and the criminal court.')]],
  ]);

  it('let pass what a criminal court found', () => {
    const { problems } = loadEdited(...convicted, title('有罪となった甲社の派遣社員', 'A worker of Alpha convicted'));
    expect(problems.map(({ message }) => message).filter((message) => message.includes('stronger'))).toEqual([]);
  });
});

describe('names of persons', () => {
  rows([
    ['a full name', [summary('▸山田太郎が写した。', 'Summary.')], '"山田太郎" looks like a person\'s name (a surname and a given name)'],
    ['a surname and 容疑者', [summary('▸佐々木容疑者を逮捕した。')], '"佐々木容疑者"'],
    ['a name that is not common', [put(JA, '警察は派遣社員', '警察は▸出沼容疑者')], '"出沼" looks like'],
    ['an initial', [summary('▸A氏が写した。')], '"A氏"'],
    ['a surname alone', [summary('その▸鈴木は写した。')], '"鈴木"'],
    ['Mr', [summary('要約。', '▸Mr Smith copied it.')], '"Mr Smith"'],
    [
      'a romanised surname',
      [put(EN, 'arrested the worker', 'arrested ▸Tanaka')],
      '"Tanaka" looks like a person\'s name (a romanised surname)',
    ],
    ['a name after a role', [summary('要約。', 'The police arrested the employee ▸John Doe.')], '"John Doe"'],
    ['-san', [summary('要約。', '▸Abcde-san copied it.')], '"Abcde-san"'],
    ['the title of a source', [put('content/sources/sources.yaml', '顧客情報を持ち出し', '▸高橋被告に判決')], '"高橋被告"'],
    [
      'our translation of it',
      [put('content/sources/sources.yaml', 'translation: Customer data taken', 'translation: Sentence for ▸Takahashi')],
      '"Takahashi"',
    ],
  ]);

  rows([
    [
      'authors of sources',
      [
        put(
          'content/sources/sources.yaml',
          '  container-title: 乙新聞',
          '  author: [{ family: 山田, given: 太郎 }]\n  container-title: 乙新聞',
        ),
      ],
    ],
    [
      'roles, organisations and places',
      [
        summary(
          '元社員の被告人と両社、山口県、千葉地裁、山田電機産業、お客さんの情報。',
          'The former president of Alpha and the Chiba District Court.',
        ),
      ],
    ],
  ]);
});

describe('a statement cites the best source of its case', () => {
  const SOURCES = 'content/sources/sources.yaml';
  const commentary = put(SOURCES, 'grade: press', 'grade: commentary');
  const release = 'standing: stated, sources: [release]';

  rows([
    [
      'an event told in a narrative',
      [
        commentary,
        put(EN, 'The police arrested the worker.', '▸On <Event id="found" /> it was confirmed.'),
        put(JA, '警察は派遣社員を逮捕した。', '▸<Event id="found" />に確認した。'),
      ],
      'cites only paper, while this case cites release for the same fact (Event found)',
      'cites only paper, while this case cites release for the same fact (Event found)',
    ],
    [
      'an outcome and the event of that day',
      [
        put(SOURCES, 'grade: company', 'grade: regulator'),
        put(SOURCES, 'grade: press', 'grade: commentary'),
        put(
          ALPHA,
          '{ id: sentence, date: 2024-04-15, kind: criminal, clock: judgment',
          '{ id: guided, date: 2024-04-01, kind: regulator, text: { ja: 指導。, en: Guided. }, standing: stated, sources: [release] }\n  - { id: sentence, date: 2024-04-15, kind: criminal, clock: judgment',
        ),
        put(
          ALPHA,
          'text: { ja: 指導した。, en: Guided. }, standing: reported, sources: [paper]',
          'text: { ja: 指導した。, en: Guided. }, standing: reported, sources: ▸[paper]',
        ),
      ],
      'cites only paper, while this case cites release for the same fact (#event-guided = #outcome-firm-guidance)',
    ],
    [
      'a copy',
      [
        put(SOURCES, '  grade: press\n', '  grade: press\n  copy: true\n'),
        put(
          ALPHA,
          '  - { n: 2, what',
          '  - { n: 3, what: { ja: 別の数え方, en: Counted otherwise }, value: 1200, unit: records, countedBy: { ja: 甲社, en: Alpha }, asOf: 2024-02-20, standing: stated, sources: ▸[paper] }\n  - { n: 2, what',
        ),
      ],
      // The best grade cited is press; the release of the company is nearer to the origin.
      'cites only paper, while this case cites release for the same fact (#fig-3)',
    ],
  ]);

  rows([
    [
      "an opinion is its commentator's own",
      [
        commentary,
        put(
          EN,
          'The police arrested the worker. <Cite standing="reported"',
          'On <Event id="found" /> it was too late. <Cite standing="opinion"',
        ),
      ],
    ],
    [
      'a statement about two things',
      [commentary, put(EN, 'The police arrested the worker.', 'Between <Event id="copied" /> and <Event id="found" /> a month passed.')],
    ],
    [
      'a better source that is cited beside it',
      [
        commentary,
        put(
          ALPHA,
          `text: { ja: 確認した。, en: Confirmed. }, ${release}`,
          'text: { ja: 確認した。, en: Confirmed. }, standing: stated, sources: [paper, release]',
        ),
      ],
    ],
  ]);
});

describe('ids of outside lists', () => {
  const LAW = 'content/laws/secrecy-act.yaml';
  rows([
    ['ATT&CK in a text', [summary('▸T9999に当たる。')], 'MITRE ATT&CK has no pinned entry "T9999"'],
    ['a sub-technique in a narrative', [put(EN, 'The police arrested the worker.', 'It was ▸T1567.009.')], '"T1567.009"'],
    [
      'ATT&CK in the reason of a crosswalk row',
      [put('content/techniques/list-sale.yaml', 'reason: { ja: 理由。, en: Reason. }', 'reason: { ja: ▸T9999に近い。, en: Reason. }')],
      '"T9999"',
    ],
    ['Insider Threat Matrix', [summary('▸IF999である。')], 'Insider Threat Matrix has no pinned entry "IF999"'],
    [
      'VERIS',
      [summary('要約。', 'It is ▸action.misuse.variety.Daydreaming.')],
      'VERIS has no pinned entry "action.misuse.variety.Daydreaming"',
    ],
    ['ISO/IEC 27002', [summary('ISO/IEC 27002の▸8.99による。')], 'ISO/IEC 27002:2022 has no pinned entry "8.99"'],
    [
      'e-Gov id of a provision',
      [put(LAW, 'kind: statute', 'kind: statute\negov: ▸499AC0000000099')],
      'e-Gov has no pinned entry "499AC0000000099"',
    ],
    [
      'e-Gov id of another statute',
      [put(LAW, 'kind: statute', 'kind: statute\negov: ▸415AC0000000057')],
      '"415AC0000000057" is the e-Gov id of 個人情報の保護に関する法律',
    ],
    [
      'e-Gov id in the address of a source',
      [put('content/sources/sources.yaml', 'https://example.com/paper', '▸https://laws.e-gov.go.jp/law/499AC0000000099')].map((edit) => ({
        ...edit,
        change: (text: string) => edit.change(text).replace('▸https://laws.e-gov.go.jp/law/', 'https://laws.e-gov.go.jp/law/▸'),
      })),
      '"499AC0000000099"',
    ],
  ]);

  rows([['ids that are pinned', [summary('T1567.002、T1052、IF001.001、8.12。ISO/IEC 27002の8.12、LP-T001、LP-C001。')]]]);
});

describe('one fact, one number', () => {
  const THIRD = (rest: string) =>
    put(
      ALPHA,
      '\npath:\n  title',
      `\n  - { n: 3, what: { ja: 件数（続報）, en: Records (again) }, ${rest}, unit: records, countedBy: { ja: 甲社, en: Alpha }, asOf: 2024-03-01, standing: reported, sources: [paper] }\npath:\n  title`,
    );
  rows([
    [
      'two figures of one day',
      [THIRD('value: ▸1600')],
      'figure 3 (1,600) and figure 2 (1,500) count the same thing on the same day in the same unit, and differ',
    ],
    [
      'a number in a text',
      [summary('▸9,800件を持ち出した。', 'It took ▸9,800 records.')],
      '"9,800件" is not in the ledger of figures (nearest: 1,500)',
      '"9,800" is not in the ledger',
    ],
    [
      'the two languages',
      [summary('1,500件。', 'Some ▸1,200 records.')],
      'the two languages give different numbers (Japanese 1,500; English 1,200)',
    ],
  ]);

  rows([
    ['the same value twice', [THIRD('value: 1500')]],
    ['a figure that replaces another', [THIRD('value: 1600, replaces: 2')]],
    [
      'two figures that a dispute names',
      [
        THIRD('value: 1600'),
        put(ALPHA, '{ ja: 少ない方。, en: The lower. }', '{ ja: "1,500件。", en: "1,500." }'),
        put(ALPHA, '{ ja: 多い方。, en: The higher. }', '{ ja: "1,600件。", en: "1,600." }'),
      ],
    ],
    ['a ledger number in words', [summary('約1,500件を2024年に。', 'About 1,500 records in 2024.')]],
  ]);
});

describe('narratives', () => {
  rows([
    [
      'text after the last citation',
      [put(EN, 'sources="release paper" />', 'sources="release paper" />▸ Much followed.')],
      'what follows the last <Cite> of the paragraph cites no source',
    ],
    ['in Japanese', [put(JA, 'sources="release paper" />', 'sources="release paper" />▸その後。')], 'what follows the last <Cite>'],
  ]);
});
