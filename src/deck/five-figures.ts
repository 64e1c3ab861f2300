/** The figures that tell a case: derived from its data, in a fixed order of preference, each with its owner and its date. */
import { formatDate } from '../domain/format-date.ts';
import { formatFigure } from '../domain/format-figure.ts';
import { formatSanction } from '../domain/sanction.ts';
import { caseSpans, formatSpan, type SpanName } from '../domain/span.ts';
import { earliest } from '../domain/edtf.ts';
import { t } from '../i18n/t.ts';
import type { Library } from '../library/library.ts';
import type { LeakCase } from '../model/case.ts';
import type { Figure } from '../model/figure.ts';
import type { OutcomeEntry } from '../model/outcome.ts';
import type { Lang } from '../model/text.ts';
import type { STANDING } from '../model/vocabulary.ts';
import { list } from '../i18n/t.ts';

export interface TellingFigure {
  value: string;
  label: string;
  /** Who gave it and as of when, or what it is computed from. */
  by: string;
  note?: string;
  standing: keyof typeof STANDING;
  sources: string[];
}

const COUNT = 5;

function fromLedger(figure: Figure, lang: Lang): TellingFigure {
  return {
    value: formatFigure(figure, lang),
    label: figure.what[lang],
    by: t(lang, 'figure.by', { who: figure.countedBy[lang], when: formatDate(figure.asOf, lang) }),
    ...(figure.note ? { note: figure.note[lang] } : {}),
    standing: figure.standing,
    sources: figure.sources,
  };
}

function fromSpan(data: LeakCase, name: SpanName, lang: Lang): TellingFigure[] {
  return caseSpans(data)
    .filter((span) => span.name === name)
    .map((span) => ({
      value: formatSpan(span, lang),
      label: t(lang, `spans.${name}`),
      by: t(lang, 'deck.figures.span', { from: formatDate(span.from.date, lang), to: formatDate(span.to.date, lang) }),
      standing: 'derived' as const,
      sources: [...new Set([...span.from.sources, ...span.to.sources])],
    }));
}

/** The weightiest sentence, in its last version: an appeal replaces what was decided before for the same person. */
function sentence({ outcomes }: LeakCase): OutcomeEntry | undefined {
  const all = outcomes.criminal.entries.filter(({ sanction }) => sanction?.imprisonmentMonths ?? sanction?.fineYen);
  const weight = ({ sanction }: OutcomeEntry) => (sanction?.imprisonmentMonths ?? 0) * 1e12 + (sanction?.fineYen ?? 0);
  const heaviest = all.toSorted((a, b) => weight(b) - weight(a))[0];
  return all.filter(({ addressee }) => addressee.en === heaviest?.addressee.en).toSorted((a, b) => earliest(b.date) - earliest(a.date))[0];
}

function fromSanction(library: Library, data: LeakCase, lang: Lang): TellingFigure[] {
  const entry = sentence(data);
  if (!entry) return [];
  const type = library.outcomes.get(entry.type)?.data.name[lang] ?? '';
  return [
    {
      value: formatSanction(entry.sanction, lang),
      label: list([entry.addressee[lang], type].filter(Boolean), lang),
      by: list([entry.authority[lang], formatDate(entry.date, lang)], lang),
      standing: entry.standing,
      sources: entry.sources,
    },
  ];
}

function fromControls({ path }: LeakCase, lang: Lang): TellingFigure[] {
  const controls = path.steps.flatMap((step) => step.controls);
  const count = (...states: string[]) => controls.filter(({ state }) => states.includes(state)).length;
  const open = count('absent', 'not-applied', 'bypassed');
  if (open === 0) return [];
  return [
    {
      value: t(lang, 'deck.figures.gapsValue', { open, all: controls.length }),
      label: t(lang, 'deck.figures.gaps'),
      by: t(lang, 'deck.figures.gapsBy', { unknown: count('unknown') }),
      standing: 'derived',
      sources: [...new Set(controls.flatMap(({ note, state }) => (state === 'unknown' ? [] : (note?.sources ?? []))))],
    },
  ];
}

/** Up to five figures; fewer where the case knows no more. */
export function fiveFigures(library: Library, data: LeakCase, lang: Lang): TellingFigure[] {
  const superseded = new Set(data.figures.flatMap(({ replaces }) => replaces ?? []));
  const span = (name: SpanName) => fromSpan(data, name, lang);
  return [
    ...data.figures.filter(({ headline }) => headline).map((figure) => fromLedger(figure, lang)),
    ...span('dwell'),
    ...span('missedSignal'),
    ...span('confirmationToNotice'),
    ...fromSanction(library, data, lang),
    ...fromControls(data, lang),
    ...span('actToJudgment'),
    ...data.figures.filter(({ n, headline }) => !headline && !superseded.has(n)).map((figure) => fromLedger(figure, lang)),
    ...span('firstToSecondNotice'),
  ].slice(0, COUNT);
}
