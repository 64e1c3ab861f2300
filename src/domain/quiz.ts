/**
 * A short quiz drawn from the data of a case. Nothing is typed for it, so a question is never at odds with the page; a
 * question is asked only where exactly one of its answers can be right.
 */
import { t } from '../i18n/t.ts';
import { url } from '../i18n/url.ts';
import type { Library } from '../library/library.ts';
import type { CaseEvent } from '../model/case.ts';
import type { Bilingual, Lang } from '../model/text.ts';
import { CONTROL_STATE, STANDING } from '../model/vocabulary.ts';
import { outcomesOf, publishedCases, techniquesOf, type CaseEntry } from './backlinks.ts';
import { ofLibrary } from './of-library.ts';
import { earliest, latest } from './edtf.ts';
import { formatDate } from './format-date.ts';

export interface QuizOption {
  id: string;
  text: string;
}
export interface Question {
  id: 'technique' | 'control' | 'standing' | 'authority' | 'first';
  prompt: string;
  options: QuizOption[];
  /** Id of the right option. */
  answer: string;
  /** Why it is right, and where the page says so. */
  why: string;
  href: string;
}

interface Draft extends Omit<Question, 'options'> {
  right: QuizOption;
  wrong: QuizOption[];
}

/** Wrong answers beside the right one. */
const WRONG = 3;

/** FNV-1a: an order that looks mixed, and is the same in every build and language. */
function mixed(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

const inMixedOrder = <T>(items: readonly T[], key: (item: T) => string): T[] =>
  [...items].sort((a, b) => mixed(key(a)) - mixed(key(b)) || key(a).localeCompare(key(b), 'en'));

/** The techniques that any case used, each once. */
const usedTechniques = ofLibrary((library) => [...new Set(publishedCases(library).flatMap(techniquesOf))]);

/** Which technique was used at a step; wrong answers are techniques that other cases used and this one nowhere did. */
function techniqueQuestion(library: Library, leakCase: CaseEntry, lang: Lang): Draft | undefined {
  const { slug, data } = leakCase;
  const name = (id: string) => library.techniques.get(id)?.data.name[lang] ?? id;
  const stage = (id: string) => library.techniques.get(id)?.data.stage;
  const used = techniquesOf(leakCase);
  const others = usedTechniques(library).filter((id) => !used.includes(id));
  const single = data.path.steps.filter(({ techniques }) => techniques.length === 1);
  // The way out is what the case is told for; failing that, any step with one technique.
  const step = single.find(({ techniques }) => stage(techniques[0] ?? '') === 'exfiltration') ?? single[0];
  const right = step?.techniques[0];
  if (!step || right === undefined || others.length < 2) return undefined;
  // Techniques of the same stage are the hardest to tell apart.
  const wrong = inMixedOrder(others, (id) => `${slug} ${id}`).sort(
    (a, b) => Number(stage(b) === stage(right)) - Number(stage(a) === stage(right)),
  );
  return {
    id: 'technique',
    prompt: t(lang, 'quiz.technique', { n: step.n, label: step.label[lang] }),
    answer: right,
    right: { id: right, text: name(right) },
    wrong: wrong.slice(0, WRONG).map((id) => ({ id, text: name(id) })),
    why: step.text[lang],
    href: url(lang, 'cases', slug, `step-${step.n}`),
  };
}

/** What had become of an expected control; asked only where the sources know. */
function controlQuestion(library: Library, { slug, data }: CaseEntry, lang: Lang): Draft | undefined {
  const known = data.path.steps.flatMap((step) =>
    step.controls.filter(({ state }) => state !== 'unknown').map((expected) => ({ step, expected })),
  );
  // A control that was there and yet did not help teaches more than one that was missing.
  const [best] = [...known].sort((a, b) => Number(a.expected.state === 'absent') - Number(b.expected.state === 'absent'));
  if (!best) return undefined;
  const { step, expected } = best;
  const states = (Object.keys(CONTROL_STATE) as (keyof typeof CONTROL_STATE)[]).filter((state) => state !== 'unknown');
  const option = (state: keyof typeof CONTROL_STATE) => ({ id: state, text: CONTROL_STATE[state][lang] });
  return {
    id: 'control',
    prompt: t(lang, 'quiz.control', {
      n: step.n,
      label: step.label[lang],
      control: library.controls.get(expected.control)?.data.name[lang] ?? expected.control,
    }),
    answer: expected.state,
    right: option(expected.state),
    wrong: states.filter((state) => state !== expected.state).map(option),
    why: expected.note?.text[lang] ?? step.text[lang],
    href: url(lang, 'cases', slug, `step-${step.n}`),
  };
}

/** Who vouches for a step: the least firm one, since that is what people retell as fact. */
function standingQuestion({ slug, data }: CaseEntry, lang: Lang): Draft | undefined {
  const order = Object.keys(STANDING) as (keyof typeof STANDING)[];
  const [step] = [...data.path.steps].sort((a, b) => order.indexOf(b.standing) - order.indexOf(a.standing) || a.n - b.n);
  if (!step) return undefined;
  const option = (standing: keyof typeof STANDING) => ({ id: standing, text: t(lang, `quiz.standing.${standing}`) });
  const wrong = order.filter((standing) => standing !== step.standing && standing !== 'opinion');
  return {
    id: 'standing',
    prompt: t(lang, 'quiz.standing', { n: step.n, label: step.label[lang] }),
    answer: step.standing,
    right: option(step.standing),
    wrong: inMixedOrder(wrong, (id) => `${slug} ${id}`)
      .slice(0, WRONG)
      .map(option),
    why: step.text[lang],
    href: url(lang, 'cases', slug, `step-${step.n}`),
  };
}

/** The name of an authority without the case number or remark that follows it in brackets. */
const plainName = ({ ja, en }: Bilingual): Bilingual => ({ ja: ja.replace(/（.*$/, ''), en: en.replace(/\s*\(.*$/, '') });

/** Where the sources do not name the body, its entry says so in words: no answer, right or wrong. */
const isNamed = ({ ja, en }: Bilingual) => !/ない|不明|資料/.test(ja) && !/\bnot\b|unknown/i.test(en) && ja !== '' && en !== '';

/** The outcomes of a case in which an outside body acted. */
const official = (entry: CaseEntry) =>
  outcomesOf(entry)
    .filter(({ track }) => track !== 'organisational')
    .map(({ entry: outcome }) => ({ outcome, name: plainName(outcome.authority) }));

/** The bodies that acted in any case, in its order; one that is called as it was the last time is told once. */
const officials = ofLibrary((library): Bilingual[] => {
  const called = new Map<string, string>();
  return publishedCases(library)
    .flatMap(official)
    .flatMap(({ name }) => {
      if (!isNamed(name) || called.get(name.ja) === name.en) return [];
      called.set(name.ja, name.en);
      return [name];
    });
});

/** Which body acted; wrong answers acted in other cases, and never in an outcome of this type here. */
function authorityQuestion(library: Library, leakCase: CaseEntry, lang: Lang): Draft | undefined {
  const own = official(leakCase);
  const all = officials(library);
  for (const { outcome, name } of inMixedOrder(own, ({ outcome: { id } }) => `${leakCase.slug} ${id}`)) {
    if (!isNamed(name)) continue;
    const here = own.filter(({ outcome: { type } }) => type === outcome.type).flatMap(({ name: { ja, en } }) => [ja, en]);
    // 東京地方裁判所 beside 東京地方裁判所立川支部 could both pass for right.
    const alike = (a: string) => here.some((b) => a.includes(b) || b.includes(a));
    const wrong = new Map(
      all.filter((other) => !alike(other.ja) && !alike(other.en)).map((other) => [other.ja, { id: other.ja, text: other[lang] }]),
    );
    if (wrong.size < WRONG) continue;
    return {
      id: 'authority',
      prompt: t(lang, 'quiz.authority', {
        outcome: library.outcomes.get(outcome.type)?.data.name[lang] ?? outcome.type,
        date: formatDate(outcome.date, lang),
        addressee: outcome.addressee[lang],
      }),
      answer: name.ja,
      right: { id: name.ja, text: name[lang] },
      wrong: inMixedOrder([...wrong.values()], ({ id }) => `${leakCase.slug} ${id}`).slice(0, WRONG),
      why: outcome.text[lang],
      href: url(lang, 'cases', leakCase.slug, `outcome-${outcome.id}`),
    };
  }
  return undefined;
}

/** A text that tells its own date gives the answer away. */
const tellsDate = ({ text }: CaseEvent) =>
  /\d{4}|月|翌|その後|January|February|March|April|\bMay\b|June|July|August|September|October|November|December|\blater\b/.test(
    `${text.ja} ${text.en}`,
  );

/** Which of some events came first; only events whose dates cannot overlap with that of the first. */
function firstQuestion({ slug, data }: CaseEntry, lang: Lang): Draft | undefined {
  const events = data.timeline.filter((event) => event.kind !== 'context' && event.kind !== 'certification' && !tellsDate(event));
  for (const first of events) {
    const later = events.filter(({ date, kind }) => earliest(date) > latest(first.date) && kind !== first.kind);
    if (later.length < 2) continue;
    const option = ({ id, text }: CaseEvent) => ({ id, text: text[lang] });
    const wrong = inMixedOrder(later, ({ id }) => `${slug} ${id}`).slice(0, WRONG);
    return {
      id: 'first',
      prompt: t(lang, 'quiz.first'),
      answer: first.id,
      right: option(first),
      wrong: wrong.map(option),
      why: [first, ...wrong]
        .sort((a, b) => earliest(a.date) - earliest(b.date))
        .map((event) => t(lang, 'quiz.dated', { date: formatDate(event.date, lang), text: event.text[lang] }))
        .join(lang === 'ja' ? '' : ' '),
      href: url(lang, 'cases', slug, `event-${first.id}`),
    };
  }
  return undefined;
}

/**
 * The quiz of a case, at most five questions; a question without enough sound answers is left out.
 * The order of the options is mixed, and the same in both languages.
 */
export function quiz(library: Library, leakCase: CaseEntry, lang: Lang): Question[] {
  const drafts = [
    techniqueQuestion(library, leakCase, lang),
    controlQuestion(library, leakCase, lang),
    standingQuestion(leakCase, lang),
    authorityQuestion(library, leakCase, lang),
    firstQuestion(leakCase, lang),
  ];
  return drafts.flatMap((draft) => {
    if (!draft) return [];
    const { right, wrong, ...question } = draft;
    return [{ ...question, options: inMixedOrder([right, ...wrong], ({ id }) => `${leakCase.slug} ${draft.id} ${id}`) }];
  });
}
