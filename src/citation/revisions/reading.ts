/**
 * A case as plain text with the anchors of its page. It is kept with the revision (snapshot.ts), so that an old text
 * stays readable whatever becomes of the model and the pages.
 */
import { z } from 'astro/zod';
import type { CaseEntry } from '../../domain/backlinks.ts';
import { formatDate } from '../../domain/format-date.ts';
import { formatFigure } from '../../domain/format-figure.ts';
import { formatSanction } from '../../domain/sanction.ts';
import { label, t } from '../../i18n/t.ts';
import type { Library } from '../../library/library.ts';
import type { Outcomes } from '../../model/outcome.ts';
import type { PathStep } from '../../model/path.ts';
import type { Lang } from '../../model/text.ts';
import { CONTROL_STATE, EMPLOYMENT, ENTRUSTMENT_KIND, EVENT_KIND, INSIDER_ROLE, TRACK } from '../../model/vocabulary.ts';
import { sist02 } from '../styles/sist02.ts';
import { workOfSource } from '../work.ts';
import { passages } from './narrative-text.ts';
import { dashed, voiceOf, type Line, type Voice } from './voice.ts';

/** Parts in the order of the page; a line is one paragraph, its id the anchor of the page. */
export const reading = z.array(
  z.strictObject({
    level: z.union([z.literal(2), z.literal(3)]),
    title: z.string(),
    lines: z.array(z.strictObject({ id: z.string().optional(), text: z.string() })),
  }),
);
export type Reading = z.infer<typeof reading>;
type Part = Reading[number];

interface Ground {
  library: Library;
  lang: Lang;
  voice: Voice;
}

function stepLines({ library, lang, voice }: Ground, step: PathStep): Line[] {
  const date = step.date === undefined ? '' : formatDate(step.date, lang);
  const name = voice.named(t(lang, 'path.step', { n: step.n }), step.label[lang]);
  const controls = step.controls.map(({ control, state, note }): Line => {
    const really = dashed(label(CONTROL_STATE, state, lang), note && `${note.text[lang]}${voice.evidence(note)}`);
    return { text: voice.named(library.controls.get(control)?.data.name[lang] ?? control, really) };
  });
  return [{ id: `step-${step.n}`, text: dashed(name, date, `${step.text[lang]}${voice.evidence(step)}`) }, ...controls];
}

function trackPart({ library, lang, voice }: Ground, outcomes: Outcomes, track: keyof typeof TRACK): Part {
  const { entries, notFound } = outcomes[track];
  const happened = entries.map((one): Line => {
    const type = library.outcomes.get(one.type)?.data.name[lang] ?? one.type;
    const what = [type, formatSanction(one.sanction, lang)].filter(Boolean).join(' ');
    const whom = `${one.authority[lang]} → ${one.addressee[lang]}`;
    return {
      id: `outcome-${one.id}`,
      text: dashed(formatDate(one.date, lang), what, whom, `${one.text[lang]}${voice.evidence(one)}`),
    };
  });
  const sought = notFound.map(({ asOf, text }): Line => ({
    text: voice.named(t(lang, 'outcomes.notFound', { date: formatDate(asOf, lang) }), text[lang]),
  }));
  return { level: 3, title: TRACK[track][lang], lines: [...happened, ...sought] };
}

/**
 * Everything a case says in one language, but for the teaching material.
 * @param mdx its narrative in that language
 */
export function readingOf(library: Library, leakCase: CaseEntry, lang: Lang, mdx: string): Reading {
  const { data } = leakCase;
  const voice = voiceOf(library, leakCase, lang);
  const { named, evidence, said, claims } = voice;
  const ground: Ground = { library, lang, voice };
  const section = (name: Parameters<typeof t>[1], lines: Line[]): Part => ({ level: 2, title: t(lang, name), lines });
  const party = (id: string) => data.parties.find((one) => one.id === id)?.name[lang] ?? id;
  const story = passages(mdx, voice.spoken).map(({ heading, lines }): Part => ({
    level: heading === '' ? 2 : 3,
    title: heading === '' ? t(lang, 'case.story') : heading,
    lines: lines.map((text) => ({ text })),
  }));

  return [
    { level: 2, title: data.title[lang], lines: [said(data.summary.text, data.summary)] },
    section('case.path', [{ text: data.path.description[lang] }, ...data.path.steps.flatMap((step) => stepLines(ground, step))]),
    ...story,
    section(
      'case.figures',
      data.figures.map((one) => ({
        id: `fig-${one.n}`,
        text: dashed(
          named(formatFigure(one, lang), `${one.what[lang]}${evidence(one)}`),
          t(lang, 'figure.by', { who: one.countedBy[lang], when: formatDate(one.asOf, lang) }),
          one.note?.[lang],
        ),
      })),
    ),
    section(
      'case.timeline',
      data.timeline.map((one) => ({
        id: `event-${one.id}`,
        text: dashed(formatDate(one.date, lang), named(label(EVENT_KIND, one.kind, lang), `${one.text[lang]}${evidence(one)}`)),
      })),
    ),
    section('case.chain', [
      ...data.parties.map((one) => ({ text: `${dashed(one.name[lang], one.note?.[lang])}${evidence({ sources: one.sources })}` })),
      ...data.entrustment.map((one) => {
        const link = named(`${party(one.from)} → ${party(one.to)}`, label(ENTRUSTMENT_KIND, one.kind, lang));
        return { text: `${dashed(link, one.contract[lang], one.note?.[lang])}${evidence(one)}` };
      }),
    ]),
    section('case.insider', [
      {
        text: dashed(
          data.insider.label[lang],
          label(INSIDER_ROLE, data.insider.role, lang),
          label(EMPLOYMENT, data.insider.employment, lang),
        ),
      },
      ...claims(t(lang, 'insider.permitted'), [data.insider.permitted]),
      ...data.insider.facts.map((claim) => said(claim.text, claim)),
      ...claims(t(lang, 'data.subjects'), [data.data.subjects]),
      ...claims(t(lang, 'data.fields'), data.data.fields),
      ...claims(t(lang, 'data.notIncluded'), data.data.notIncluded),
    ]),
    section(
      'case.causes',
      data.causes.flatMap(({ id, cause, countermeasures }) => [
        said(cause.text, cause, `cause-${id}`),
        ...claims(t(lang, 'causes.measures'), countermeasures),
      ]),
    ),
    section('case.outcomes', []),
    ...(Object.keys(TRACK) as (keyof typeof TRACK)[]).map((track) => trackPart(ground, data.outcomes, track)),
    section('case.communication', [
      ...data.communication.notices.map((one) => ({
        text: dashed(formatDate(one.date, lang), named(one.by[lang], `${one.text[lang]}${evidence(one)}`)),
      })),
      ...claims(t(lang, 'communication.praised'), data.communication.praised),
      ...claims(t(lang, 'communication.criticised'), data.communication.criticised),
    ]),
    section(
      'case.disputes',
      data.disputes.flatMap(({ id, point, versions, handling }): Line[] => [
        { id: `dispute-${id}`, text: point[lang] },
        ...versions.map((version) => said(version.text, version)),
        { text: named(t(lang, 'disputes.handling'), handling[lang]) },
      ]),
    ),
    section(
      'case.unknowns',
      data.unknowns.map((unknown) => ({ text: unknown[lang] })),
    ),
    section(
      'case.sources',
      [...voice.numbers.values()].map(({ n, source }) => ({
        id: `source-${source.id}`,
        text: `[${n}] ${sist02(workOfSource(source), lang)}`,
      })),
    ),
  ];
}
