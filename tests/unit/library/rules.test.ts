/** Each rule of the check, broken in one place of a sound library: the problem is told at that place, and nothing else is. */
import { describe, expect, it, test } from 'vitest';
import { ALPHA, EN, JA, loadEdited, put, write, type Edit } from './fixture.ts';
import { MARK } from './mark.ts';

/** What is broken, the file, the text there, the text in its place (▸ marks the place of the problem), part of the message. */
type Row = [name: string, file: string, find: string, replacement: string, message: string];

/** Expects one problem for each mark, with the messages in the order of the places. */
function expectProblems(edits: Edit[], ...messages: string[]): void {
  const { problems, places } = loadEdited(...edits);
  expect(places).toHaveLength(messages.length);
  expect(problems).toEqual(messages.map((message, index) => ({ ...places[index], message: expect.stringContaining(message) })));
}

/** A file with one sound source of this id. */
const sourceFile = (id: string) => `- id: ${id}
  type: book
  title: 本
  translation: A book
  accessed: 2024-05-01
  URL: https://example.com/book
  language: ja
  grade: commentary
  seen: full
`;

const oneProblemEach = (rows: Row[]) =>
  test.each(rows)('%s', (_, file, find, replacement, message) => {
    expect(replacement).toContain(MARK);
    expectProblems([put(file, find, replacement)], message);
  });

const USB_COPY = 'content/techniques/usb-copy.yaml';
const LIST_SALE = 'content/techniques/list-sale.yaml';
const ARREST = 'content/outcomes/arrest.yaml';
const MEDIA_BLOCK = 'content/controls/media-block.yaml';
const SECRECY_ACT = 'content/laws/secrecy-act.yaml';
const USB_TERM = 'content/terms/usb-memory.yaml';
const SOURCES = 'content/sources/sources.yaml';
const BETA = 'content/cases/beta/case.yaml';

describe('the fixture', () => {
  it('is sound', () => {
    expect(loadEdited().problems).toEqual([]);
  });
});

describe('references: everything that is named exists', () => {
  oneProblemEach([
    [
      'source of a ceiling',
      SECRECY_ACT,
      'note: { ja: 違い。, en: Difference. }, sources: [paper] }',
      'note: { ja: 違い。, en: Difference. }, ceiling: { offence: { ja: 罪, en: Crime }, fineYen: 1, sources: [▸papper] }, sources: [paper] }',
      'no source is called "papper"; allowed are the ids in content/sources (did you mean "paper"?)',
    ],
    [
      'employer of the insider',
      ALPHA,
      'employment: dispatched\n',
      'employment: dispatched\n  employer: ▸acency\n',
      'no party is called "acency"; allowed are the ids in parties of this case',
    ],
    [
      'source of a party',
      ALPHA,
      'sources: [paper] }\nentrustment',
      'sources: [▸papper] }\nentrustment',
      'no source is called "papper"; allowed are the ids in content/sources (did you mean "paper"?)',
    ],
    [
      'second source of a claim',
      ALPHA,
      '要約。, en: Summary. }, standing: stated, sources: [release]',
      '要約。, en: Summary. }, standing: stated, sources: [release, ▸leaflet]',
      'no source is called "leaflet"',
    ],
    ['source of a technique', USB_COPY, '[release]', '[▸nope]', 'no source is called "nope"'],
    ['source of an outcome type', ARREST, '[paper]', '[▸nope]', 'no source is called "nope"'],
    ['source of a control', MEDIA_BLOCK, '[release]', '[▸nope]', 'no source is called "nope"'],
    ['source of a law', SECRECY_ACT, '[release]', '[▸nope]', 'no source is called "nope"'],
    ['source of an earlier text of a law', SECRECY_ACT, '[paper]', '[▸nope]', 'no source is called "nope"'],
    ['source of a term', USB_TERM, '[release]', '[▸nope]', 'no source is called "nope"'],
    [
      'party that entrusts',
      ALPHA,
      'from: agency',
      'from: ▸agencies',
      'no party is called "agencies"; allowed are the ids in parties of this case',
    ],
    ['party that takes on', ALPHA, 'to: firm', 'to: ▸outside', 'no party is called "outside"'],
    [
      'party of a node',
      ALPHA,
      'en: Database }, domain: firm',
      'en: Database }, domain: ▸farm',
      'no party is called "farm"; allowed are the ids in parties of this case, or "outside" (did you mean "firm"?)',
    ],
    [
      'node a step starts from',
      ALPHA,
      'n: 3, from: usb',
      'n: 3, from: ▸usbs',
      'no node is called "usbs"; allowed are the ids in path.nodes of this case',
    ],
    ['node a step leads to', ALPHA, 'from: database, to: usb', 'from: database, to: ▸cloud', 'no node is called "cloud"'],
    ['node of a relation', ALPHA, 'from: worker, to: broker, label', 'from: ▸boss, to: broker, label', 'no node is called "boss"'],
    [
      'technique of a step',
      ALPHA,
      '[usb-copy]',
      '[▸usb-cpy]',
      'no technique is called "usb-cpy"; allowed are the ids in content/techniques (did you mean "usb-copy"?)',
    ],
    [
      'control of a step',
      ALPHA,
      'control: log-review',
      'control: ▸log',
      'no control is called "log"; allowed are the ids in content/controls',
    ],
    ['control of a countermeasure', ALPHA, 'controls: [media-block]', 'controls: [▸media]', 'no control is called "media"'],
    [
      'outcome type',
      ALPHA,
      'type: arrest',
      'type: ▸arest',
      'no outcome type is called "arest"; allowed are the ids in content/outcomes (did you mean "arrest"?)',
    ],
    [
      'law of a provision',
      ALPHA,
      'law: secrecy-act',
      'law: ▸secret-act',
      'no law is called "secret-act"; allowed are the ids in content/laws (did you mean "secrecy-act"?)',
    ],
    ['law of an outcome type', ARREST, '[secrecy-act]', '[▸nope]', 'no law is called "nope"'],
    ['technique of a control', MEDIA_BLOCK, 'technique: usb-copy', 'technique: ▸nope', 'no technique is called "nope"'],
    ['related term', USB_TERM, '[name-list]', '[▸nope]', 'no term is called "nope"; allowed are the ids in content/terms'],
    ['technique of a term', USB_TERM, 'technique: usb-copy', 'technique: ▸nope', 'no technique is called "nope"'],
    ['outcome type of a term', USB_TERM, 'outcome: arrest', 'outcome: ▸nope', 'no outcome type is called "nope"'],
    ['control of a term', USB_TERM, 'control: media-block', 'control: ▸nope', 'no control is called "nope"'],
    ['law of a term', USB_TERM, 'law: secrecy-act', 'law: ▸nope', 'no law is called "nope"'],
  ]);
});

describe('unique ids', () => {
  const PERMANENT = 'is already used in';
  oneProblemEach([
    ['case', BETA, 'LP-C002', '▸LP-C001', `the permanent id "LP-C001" ${PERMANENT} ${ALPHA}`],
    ['technique', USB_COPY, 'LP-T001', '▸LP-T002', `the permanent id "LP-T002" ${PERMANENT} ${LIST_SALE}`],
    ['outcome type', 'content/outcomes/guidance.yaml', 'LP-O002', '▸LP-O001', `the permanent id "LP-O001" ${PERMANENT} ${ARREST}`],
    ['control', MEDIA_BLOCK, 'LP-M001', '▸LP-M002', `the permanent id "LP-M002" ${PERMANENT} content/controls/log-review.yaml`],
    ['law', SECRECY_ACT, 'LP-L001', '▸LP-L002', `the permanent id "LP-L002" ${PERMANENT} content/laws/high-court.yaml`],
    ['event', ALPHA, 'id: sold', 'id: ▸copied', 'the event id "copied" is already used'],
    ['cause', ALPHA, 'id: no-review', 'id: ▸no-block', 'the cause id "no-block" is already used'],
    ['dispute', ALPHA, 'id: day', 'id: ▸count', 'the dispute id "count" is already used'],
    ['outcome, over all tracks', ALPHA, 'id: firm-guidance', 'id: ▸worker-arrest', 'the outcome id "worker-arrest" is already used'],
    [
      'party',
      ALPHA,
      'entrustment:',
      '  - { id: ▸firm, name: { ja: 別, en: Other }, roles: [other], sources: [paper] }\nentrustment:',
      'the party id "firm" is already used',
    ],
    [
      'node',
      ALPHA,
      '  relations:',
      '    - { id: ▸usb, kind: medium, label: { ja: 別, en: Other }, domain: firm }\n  relations:',
      'the node id "usb" is already used',
    ],
    [
      'figure number',
      ALPHA,
      'path:\n  title',
      '  - { n: ▸2, what: { ja: 件, en: Items }, value: 1, unit: files, countedBy: { ja: 甲社, en: Alpha }, asOf: 2024, standing: stated, sources: [paper] }\npath:\n  title',
      'the figure number "2" is already used',
    ],
  ]);

  it('tells a source given twice over files, and where it stands first', () => {
    expectProblems([write('content/sources/tail.yaml', sourceFile('▸paper'))], `the source "paper" already stands in ${SOURCES}`);
  });
});

describe('path', () => {
  oneProblemEach([
    ['wrong number', ALPHA, 'n: 3, from: usb', 'n: ▸5, from: usb', 'is step 5 but stands in place 3; steps are numbered 1, 2, 3'],
    ['step that stays where it is', ALPHA, 'from: usb, to: worker', 'from: usb, to: ▸usb', 'the step leads from "usb" to itself'],
    [
      'node that nothing uses',
      ALPHA,
      '  relations:',
      '    - { id: ▸phone, kind: medium, label: { ja: 電話, en: Phone }, domain: firm }\n  relations:',
      'no step or relation uses the node "phone"',
    ],
  ]);
});

describe('figures', () => {
  oneProblemEach([
    ['replaces what is not there', ALPHA, 'replaces: 1', 'replaces: ▸7', 'figure 2 replaces figure 7, which is not in the ledger'],
    ['replaces itself', ALPHA, 'replaces: 1', 'replaces: ▸2', 'a figure replaces one with a lower number'],
  ]);
  const ledger = put(ALPHA, 'figures:\n  -', 'figures:\n  ▸-');

  it('takes a ledger without a headline: nobody may have counted', () => {
    expect(loadEdited(put(ALPHA, 'headline: true, ', '')).problems).toEqual([]);
  });

  it('sees two headlines', () => {
    expectProblems(
      [put(ALPHA, 'asOf: 2024-02-20,', 'asOf: 2024-02-20, headline: true,'), ledger],
      '2 figures carry "headline: true"; one at most does',
    );
  });
});

describe('chronology', () => {
  const LATE = 'lies after the newest revision of the case (2024-06-01)';
  oneProblemEach([
    ['event after the newest revision', ALPHA, 'date: 2024-04-15', 'date: ▸2024-06-02', `2024-06-02 ${LATE}`],
    ['figure after the newest revision', ALPHA, 'asOf: 2024-03-01', 'asOf: ▸2024-07', `2024-07 ${LATE}`],
    ['step after the newest revision', ALPHA, 'date: 2024-01-10, techniques', 'date: ▸2025, techniques', `2025 ${LATE}`],
    ['outcome after the newest revision', ALPHA, 'date: 2024-04-01, authority', 'date: ▸2024-06-02/2024-07-01, authority', LATE],
    ['notice after the newest revision', ALPHA, 'date: 2024-02-20, by', 'date: ▸2024-12-31, by', `2024-12-31 ${LATE}`],
    [
      'timeline that runs back',
      ALPHA,
      'date: 2024-02-01',
      'date: ▸2024-01-15',
      '2024-01-15 stands after 2024-01-20; the timeline runs from early to late',
    ],
    [
      'revisions from old to new',
      ALPHA,
      'date: 2024-05-01, note',
      'date: ▸2024-06-02, note',
      '2024-06-02 stands below 2024-06-01; revisions run from new to old',
    ],
    ['clock mark given twice', ALPHA, 'clock: first-signal', 'clock: ▸last-act', '"last-act" already marks an earlier event'],
  ]);

  /** Sets the clock marks of the timeline in order; the one written with ▸ is the one whose date is at fault. */
  const clocks = (names: string): Edit => ({
    file: ALPHA,
    change: (text) => {
      const marks = names.split(' ');
      return text.replace(/date: (\S+ kind: \S+ clock: )[\w-]+/g, (_, between: string) => {
        const name = marks.shift() ?? '';
        return `date: ${name.startsWith(MARK) ? MARK : ''}${between}${name.replace(MARK, '')}`;
      });
    },
  });

  test.each([
    [
      '▸last-act first-act first-signal confirmation first-notice second-notice judgment',
      'last-act (2024-01-10) lies before first-act (2024-01-20)',
    ],
    [
      'first-signal ▸confirmation first-act last-act first-notice second-notice judgment',
      'confirmation (2024-01-20) lies before first-act (2024-02-01)',
    ],
    [
      'first-act last-act ▸confirmation first-signal first-notice second-notice judgment',
      'confirmation (2024-02-01) lies before first-signal (2024-02-10)',
    ],
    [
      'first-act last-act first-signal ▸first-notice confirmation second-notice judgment',
      'first-notice (2024-02-10) lies before confirmation (2024-02-20)',
    ],
    [
      'first-act last-act first-signal confirmation ▸second-notice first-notice judgment',
      'second-notice (2024-02-20) lies before first-notice (2024-03-01)',
    ],
    [
      'first-act ▸judgment first-signal confirmation first-notice second-notice last-act',
      'judgment (2024-01-20) lies before last-act (2024-04-15)',
    ],
  ])('clock marks in an impossible order: %s', (names, message) => {
    expectProblems([clocks(names)], message);
  });

  test.each([
    ['a month that may hold the day of the newest revision', 'date: 2024-04-15', 'date: 2024-06'],
    ['an open end', 'date: 2024-01-10, techniques', 'date: 2024-01-10/.., techniques'],
  ])('accepts %s', (_, find, replacement) => {
    expect(loadEdited(put(ALPHA, find, replacement)).problems).toEqual([]);
  });

  it('accepts clock marks whose ranges overlap', () => {
    const lastAct = put(ALPHA, 'date: 2024-01-10, kind: act, clock: first-act', 'date: 2024-01, kind: act, clock: last-act');
    const firstAct = put(ALPHA, 'date: 2024-01-20, kind: act, clock: last-act', 'date: 2024-01-20, kind: act, clock: first-act');
    expect(loadEdited(lastAct, firstAct).problems).toEqual([]);
  });
});

describe('outcome tracks', () => {
  oneProblemEach([
    ['type of another track', ALPHA, 'type: guidance', 'type: ▸arrest', '"arrest" belongs to the track criminal, not administrative'],
  ]);
});

describe('crosswalk: ids stand in the pinned lists', () => {
  oneProblemEach([
    [
      'ATT&CK',
      USB_COPY,
      'T1052.001',
      '▸T1052.002',
      'no entry of attack is called "T1052.002"; allowed are the ids in src/crosswalk/attack.json (did you mean "T1052.001"?)',
    ],
    ['Insider Threat Matrix', USB_COPY, 'IF002.001', '▸IF999', 'no entry of itm is called "IF999"'],
    [
      'VERIS',
      USB_COPY,
      'action.misuse.variety.Unapproved hardware',
      '▸action.misuse.variety.unapproved hardware',
      '(did you mean "action.misuse.variety.Unapproved hardware"?)',
    ],
    [
      'ISO/IEC 27002',
      MEDIA_BLOCK,
      '"5.10"',
      '▸"9.9"',
      'no control of ISO/IEC 27002:2022 is called "9.9"; allowed are the ids in src/crosswalk/iso27002.json',
    ],
  ]);
});

describe('what the schemas ask of a case', () => {
  oneProblemEach([
    [
      'nothing left open',
      ALPHA,
      'unknowns: [{ ja: 動機。, en: The motive. }]',
      'unknowns: ▸[]',
      'unknowns: say at least one thing the sources leave open',
    ],
    [
      'track that says nothing',
      ALPHA,
      'civil:\n    notFound: [{ asOf: 2024-05-01, text: { ja: 訴訟。, en: A civil action. } }]',
      'civil: ▸{}',
      'outcomes.civil: a track says something: add an entry, or notFound',
    ],
    [
      'run sheet of 5 minutes',
      ALPHA,
      'five: [{ minutes: 5',
      'five: ▸[{ minutes: 6',
      'teaching.runSheets.five: the minutes of the rows must add up to 5',
    ],
    [
      'run sheet of 20 minutes',
      ALPHA,
      'twenty: [{ minutes: 20',
      'twenty: ▸[{ minutes: 2',
      'teaching.runSheets.twenty: the minutes of the rows must add up to 20',
    ],
    [
      'run sheet of 60 minutes',
      ALPHA,
      'sixty: [{ minutes: 60',
      'sixty: ▸[{ minutes: 59',
      'teaching.runSheets.sixty: the minutes of the rows must add up to 60',
    ],
    [
      'statement without a source',
      ALPHA,
      'standing: found, sources: [paper]',
      'standing: found, sources: ▸[]',
      'timeline[6].sources: every statement cites at least one source',
    ],
    [
      'standing outside the vocabulary',
      ALPHA,
      'standing: found',
      'standing: ▸proven',
      'timeline[6].standing: Invalid option: expected one of "found"|"admitted"',
    ],
    ['permanent id of another form', ALPHA, 'LP-C001', '▸LP-C1', 'id: is LP-C and three digits'],
    [
      'suspension without a term',
      ALPHA,
      'provisions: [{ law: secrecy-act }]',
      'provisions: [{ law: secrecy-act }], sanction: ▸{ suspendedMonths: 36 }',
      'a suspension needs a term of imprisonment beside it',
    ],
  ]);
});

describe('what the schemas ask of the catalogues', () => {
  const technique = (id: string, crosswalk: string) =>
    write(
      'content/techniques/extra.yaml',
      `id: ${id}
name: { ja: 手口, en: Technique }
stage: access
definition: { ja: 定義。, en: Definition. }
signs: [{ ja: 兆候。, en: Sign. }]
breaks: [{ ja: 対策。, en: Break. }]
crosswalk:
  - ${crosswalk}, reason: { ja: 理由。, en: Reason. } }
`,
    );

  test.each([
    ['id of another catalogue', technique('▸LP-M003', '{ scheme: attack, fit: none'), 'id: is LP-T and three digits'],
    [
      'no entry, yet an id',
      technique('LP-T003', '▸{ scheme: attack, id: T1078, fit: none'),
      'crosswalk[0]: fit "none" has no id, every other fit has one',
    ],
    [
      'a fit, yet no id',
      technique('LP-T003', '▸{ scheme: attack, fit: near'),
      'crosswalk[0]: fit "none" has no id, every other fit has one',
    ],
    [
      'reading in kanji',
      write(
        'content/terms/extra.yaml',
        'term: { ja: 逮捕, en: Arrest }\nreading: ▸逮捕\ndefinition: { ja: 意味。, en: Meaning. }\nvariants: {}\n',
      ),
      'reading: is written in hiragana',
    ],
    ['source at no address', write('content/sources/tail.yaml', sourceFile('book').replace('https:', '▸ftp:')), '[0].URL: Invalid URL'],
    [
      'author without a family name',
      write('content/sources/tail.yaml', `${sourceFile('book')}  author: [▸{ given: 甲 }]\n`),
      '[0].author[0]: give family and given, or literal',
    ],
  ])('%s', (_, edit, message) => {
    expectProblems([edit], message);
  });
});

describe('narratives', () => {
  const CITE = 'worker. <Cite standing="reported" sources="paper" />';
  const ALLOWED = 'is not known; allowed are <Cite>, <Figure>, <Step>, <Event>, <Term>';
  const NO_CODE = 'imports and { } expressions are not allowed in a narrative';
  oneProblemEach([
    [
      'paragraph without a citation',
      EN,
      `The police arrested the ${CITE}`,
      '▸The police arrested the worker.',
      'the paragraph cites no source; end the statement with <Cite',
    ],
    ['item of a list without a citation', EN, CITE, `${CITE}\n\n- ▸One more thing.`, 'the paragraph cites no source'],
    [
      'citation of an unknown source',
      EN,
      CITE,
      'worker. ▸<Cite standing="reported" sources="paper papre" />',
      'no source is called "papre"; allowed are the ids in content/sources (did you mean "paper"?)',
    ],
    [
      'the same after Japanese text',
      JA,
      '逮捕した。<Cite standing="reported" sources="paper" />',
      '逮捕した。▸<Cite standing="reported" sources="nope" />',
      'no source is called "nope"',
    ],
    ['citation without a source', EN, CITE, 'worker. ▸<Cite standing="reported" />', '<Cite> names no source'],
    ['citation with empty sources', EN, CITE, 'worker. ▸<Cite standing="reported" sources=" " />', '<Cite> names no source'],
    [
      'bad standing',
      EN,
      CITE,
      'worker. ▸<Cite standing="proven" sources="paper" />',
      '<Cite standing="proven"> is not a standing; allowed are found, admitted',
    ],
    ['no standing', EN, CITE, 'worker. ▸<Cite sources="paper" />', '<Cite standing=""> is not a standing'],
    [
      'figure that is not in the ledger',
      EN,
      '<Figure n="2" />',
      '▸<Figure n="3" />',
      '<Figure> names "3", which does not exist; allowed are 1, 2',
    ],
    ['figure without a number', EN, '<Figure n="2" />', '▸<Figure id="2" />', '<Figure> names "", which does not exist'],
    [
      'step that is not on the path',
      JA,
      '<Step n="2" />',
      '▸<Step n="9" />',
      '<Step> names "9", which does not exist; allowed are 1, 2, 3, 4',
    ],
    [
      'event that is not in the timeline',
      JA,
      '<Event id="copied" />',
      '▸<Event id="sent" />',
      '<Event> names "sent", which does not exist; allowed are copied, sold',
    ],
    [
      'term that is not in the glossary',
      EN,
      '<Term id="usb-memory">',
      '▸<Term id="usb">',
      '<Term> names "usb", which does not exist; allowed are name-list, usb-memory',
    ],
    ['unknown component in a line', EN, 'The police', '▸<Note>The</Note> police', `<Note> ${ALLOWED}`],
    ['unknown component as a block', EN, CITE, `${CITE}\n\n▸<Note kind="x" />`, `<Note> ${ALLOWED}`],
    ['HTML', EN, 'The police', '▸<b>The</b> police', `<b> ${ALLOWED}`],
    ['import', EN, 'On <Event', "▸import x from './x.ts'\n\nOn <Event", NO_CODE],
    ['export', EN, 'On <Event', '▸export const x = 1\n\nOn <Event', NO_CODE],
    ['expression in a line', EN, 'The police', 'The ▸{1 + 1} police', NO_CODE],
    ['expression as a block', EN, CITE, `${CITE}\n\n▸{1 + 1}`, NO_CODE],
    [
      'component that is not closed',
      'content/cases/beta/en.mdx',
      '<Term id="usb-memory">USB memory</Term>',
      '▸<Term id="usb-memory">USB memory',
      'the MDX cannot be read',
    ],
    [
      'anchor of another name',
      EN,
      '### What followed {#aftermath}',
      '▸### What followed {#after}',
      'the anchors of the headings differ: ja.mdx has aftermath; en.mdx has after',
    ],
    [
      'heading in one language only',
      EN,
      CITE,
      `${CITE}\n\n▸### More {#more}\n\nMore. <Cite standing="reported" sources="paper" />`,
      'ja.mdx has aftermath; en.mdx has aftermath, more',
    ],
  ]);

  it('tells a heading that is missing in English at the top of en.mdx', () => {
    expectProblems(
      [put(EN, '### What followed {#aftermath}\n\n', ''), put(EN, 'On <Event', '▸On <Event')],
      'ja.mdx has aftermath; en.mdx has none',
    );
  });

  it('wants an anchor on every heading, in each language', () => {
    const message = '" has no anchor; write {#anchor} after it, the same in both languages';
    expectProblems(
      [put(EN, '### What followed {#aftermath}', '▸### What followed'), put(JA, '### その後 {#aftermath}', '▸### その後')],
      `the heading "What followed${message}`,
      `the heading "その後${message}`,
    );
  });

  it.each(['timeline', 'sources', 'cite-apa', 'step-1', 'path-title'])('leaves the anchor %s to the page', (anchor) => {
    const message = `the anchor "${anchor}" is one of the page's own; choose another, such as "the-${anchor}"`;
    expectProblems(
      [
        put(EN, '### What followed {#aftermath}', `▸### What followed {#${anchor}}`),
        put(JA, '### その後 {#aftermath}', `▸### その後 {#${anchor}}`),
      ],
      message,
      message,
    );
  });

  it('wants every anchor once', () => {
    const again = '\n\n▸### Again {#aftermath}\n\nAgain. <Cite standing="reported" sources="paper" />';
    const [en, ja] = [CITE, 'e standing="reported" sources="paper" />'];
    const message = 'the anchor "aftermath" already stands on an earlier heading';
    expectProblems([put(EN, en, en + again), put(JA, ja, ja + again)], message, message);
  });

  it('wants a table to cite', () => {
    expectProblems([put(EN, CITE, `${CITE}\n\n▸| a | b |\n| - | - |\n| 1 | 2 |`)], 'cites no source');
  });

  it('leaves the first two levels of headings to the page', () => {
    const message = 'headings in a narrative are of the third level or below';
    expectProblems([put(EN, '### What', '▸## What'), put(JA, '### その後', '▸# その後')], message, message);
  });
});

describe('dated lists run forward', () => {
  oneProblemEach([
    [
      'notices',
      ALPHA,
      '  praised: []\n  criticised: []\ndisputes',
      '    - { date: ▸2024-01-31, by: { ja: 甲社, en: Alpha }, text: { ja: 公表。, en: Notice. }, standing: stated, sources: [release] }\n  praised: []\n  criticised: []\ndisputes',
      '2024-01-31 stands after 2024-02-20; notices run from early to late',
    ],
    [
      'versions of a law',
      SECRECY_ACT,
      'asOf: 2024-05-01',
      '  - { from: ▸2014-12, number: { ja: 3条, en: Art. 3 }, note: { ja: 違い。, en: Difference. }, sources: [paper] }\nasOf: 2024-05-01',
      '2014-12 stands after 2015; versions run from old to new',
    ],
  ]);

  it('takes a month after a day in it, which may be in order', () => {
    const later =
      '    - { date: 2024-02, by: { ja: 甲社, en: Alpha }, text: { ja: 公表。, en: Notice. }, standing: stated, sources: [release] }\n';
    expect(
      loadEdited(put(ALPHA, '  praised: []\n  criticised: []\ndisputes', `${later}  praised: []\n  criticised: []\ndisputes`)).problems,
    ).toEqual([]);
  });
});

describe('nothing leads to itself', () => {
  oneProblemEach([
    [
      'a relation',
      ALPHA,
      'from: worker, to: broker, label: { ja: 面識',
      'from: worker, to: ▸worker, label: { ja: 面識',
      'leads from "worker" to itself',
    ],
    ['an entrustment', ALPHA, 'from: agency, to: firm, kind', 'from: agency, to: ▸agency, kind', 'leads from "agency" to itself'],
  ]);
});

describe('unused sources', () => {
  it('tells a source that nothing cites', () => {
    expectProblems([write('content/sources/tail.yaml', sourceFile('▸book'))], 'nothing cites the source "book"; cite it or remove it');
  });

  test.each([
    ['a narrative', put(EN, 'sources="release paper"', 'sources="release book"')],
    [
      'a draft',
      put(
        BETA,
        'agency, name: { ja: 派遣元, en: Agency }, roles: [staffing-agency], sources: [paper]',
        'agency, name: { ja: 派遣元, en: Agency }, roles: [staffing-agency], sources: [book]',
      ),
    ],
    ['a catalogue', put(ARREST, '[paper]', '[book]')],
  ])('counts a citation in %s', (_, edit) => {
    expect(loadEdited(write('content/sources/tail.yaml', sourceFile('book')), edit).problems).toEqual([]);
  });
});

describe('one fault is one problem: what could not be read is not also missing', () => {
  oneProblemEach([
    ['a faulty technique that others name', USB_COPY, 'stage: exfiltration', 'stage: ▸exfil', 'stage: Invalid option'],
    [
      'a narrative that is not MDX',
      EN,
      '<Term id="usb-memory">USB memory</Term>',
      '▸<Term id="usb-memory">USB memory',
      'the MDX cannot be read',
    ],
  ]);

  it('a faulty case does not make its sources unused', () => {
    expectProblems(
      [
        write('content/sources/tail.yaml', sourceFile('book')),
        put(ALPHA, 'standing: found, sources: [paper]', 'standing: found, sources: [book]'),
        put(ALPHA, 'status: published', 'status: ▸done'),
      ],
      'status: Invalid option',
    );
  });

  describe('not yet', () => {
    test('a faulty source', () => {
      expectProblems([put(SOURCES, 'grade: press', 'grade: ▸paper')], '[1].grade: Invalid option');
    });

    test('a faulty term that a narrative names', () => {
      expectProblems([put(USB_TERM, 'reading: ', 'reading: ▸USB ')], 'reading: is written in hiragana');
    });
  });
});

describe('proceedings: a decision follows one that stands before it', () => {
  const ARRESTED = 'provisions: [{ law: secrecy-act }], text: { ja: 逮捕した。';
  const followed = (follows: string) => `provisions: [{ law: secrecy-act }], follows: [${follows}], text: { ja: 逮捕した。`;
  oneProblemEach([
    ['one that is not there', ALPHA, ARRESTED, followed('▸worker-arest'), 'no outcome is called "worker-arest"'],
    ['one of another track', ALPHA, ARRESTED, followed('▸firm-guidance'), 'allowed are the ids in the track criminal of this case'],
    ['itself', ALPHA, ARRESTED, followed('▸worker-arrest'), '"worker-arrest" does not stand before this decision'],
  ]);
});
