/** The facts of a case of which nothing is known yet: sound as a draft, with a placeholder wherever something must be written. */
import { placeholderSource } from '../../library/placeholders.ts';
import { Open, type Value } from './commented-yaml.ts';

const text = (more = ''): Value => ({ ja: `未記入${more ? `（${more}）` : ''}`, en: `TODO${more ? ` (${more})` : ''}` });
const open = (value: Value) => new Open(value);

/**
 * content/cases/<slug>/case.yaml
 * @param today the day of the first revision, which no date of the case may come after
 */
export function blankCase(slug: string, id: string, today: string): Value {
  const sources = [placeholderSource(slug)];
  const stated = { standing: 'stated', sources };
  const claim = { text: text(), ...stated };
  const node = (name: string, kind: string, domain: string) => ({ id: name, kind, label: text(), domain });
  const step = (n: number, from: string, to: string) => ({
    ...{ n, from, to, techniques: open([]), label: text(), text: text(), controls: open([]) },
    ...stated,
  });
  const event = (name: string, kind: string, clock: string) => ({
    ...{ id: name, date: open(today), kind, clock, text: text() },
    ...stated,
  });
  const track = { notFound: [{ asOf: today, text: text() }] };
  const row = (minutes: number) => [{ minutes, activity: text() }];
  return {
    id,
    status: 'draft',
    title: text(slug),
    short: text(slug),
    summary: claim,
    sectors: open(['it-services']),
    revisions: [{ date: today, note: { ja: '初版', en: 'First version' } }],
    parties: [
      { id: 'holder', name: text(), roles: ['controller'], sources },
      { id: 'contractor', name: text(), roles: ['contractor'], sources },
    ],
    entrustment: [{ from: 'holder', to: 'contractor', kind: open('entrustment'), contract: text(), ...stated }],
    insider: { label: text(), role: open('system-maintenance'), employment: open('contractor-employee'), permitted: claim },
    data: {
      nature: open(['personal-data']),
      kinds: open(['customer-data']),
      label: text(),
      subjects: claim,
      fields: [claim],
      notIncluded: [],
    },
    figures: [{ n: 1, what: text(), value: open(0), unit: open('records'), countedBy: text(), asOf: open(today), ...stated }],
    path: {
      title: text(),
      description: text(),
      nodes: [
        node('insider', 'person', 'contractor'),
        node('account', 'account', 'contractor'),
        node('database', 'data-store', 'holder'),
        node('medium', 'medium', 'outside'),
        node('recipient', 'organisation', 'outside'),
      ],
      steps: [step(1, 'insider', 'account'), step(2, 'account', 'database'), step(3, 'database', 'medium'), step(4, 'medium', 'recipient')],
    },
    timeline: [
      event('first-act', 'act', 'first-act'),
      event('last-act', 'act', 'last-act'),
      event('confirmation', 'detection', 'confirmation'),
      event('first-notice', 'disclosure', 'first-notice'),
    ],
    causes: [{ id: 'cause', cause: claim, countermeasures: [] }],
    outcomes: { criminal: track, administrative: track, civil: track, organisational: track },
    communication: { notices: [{ date: open(today), by: text(), text: text(), ...stated }], praised: [], criticised: [] },
    disputes: [],
    unknowns: [text()],
    teaching: {
      objectives: [text(), text()],
      questions: [1, 2, 3].map(() => ({ question: text(), points: [text()] })),
      runSheets: { five: row(5), twenty: row(20), sixty: row(60) },
    },
  };
}

/** content/sources/<slug>.yaml: one source that stands for those to be entered. */
export const blankSources = (slug: string, today: string): Value => [
  {
    id: placeholderSource(slug),
    type: open('article-newspaper'),
    title: '未記入',
    translation: 'TODO',
    accessed: open(today),
    URL: 'https://example.com/TODO',
    language: open('ja'),
    grade: open('press'),
    seen: open('excerpt'),
  },
];
