/** Cases side by side: what stands in each row, so that the same thing lies at the same height for all. */
import { outcomesOf, publishedCases, type CaseEntry } from '../domain/backlinks.ts';
import { decisionDate } from '../domain/decision-date.ts';
import { formatDate } from '../domain/format-date.ts';
import { figureWords } from '../domain/format-figure.ts';
import { headline } from '../domain/headline.ts';
import { caseSpans, formatSpan, SPANS, type SpanName } from '../domain/span.ts';
import { list, t } from '../i18n/t.ts';
import { url } from '../i18n/url.ts';
import type { Library } from '../library/library.ts';
import type { PathStep } from '../model/path.ts';
import type { Lang } from '../model/text.ts';
import {
  CONTROL_STATE,
  DATA_KIND,
  DATA_NATURE,
  EMPLOYMENT,
  ENTRUSTMENT_KIND,
  INSIDER_ROLE,
  SECTOR,
  STAGE,
  TRACK,
  type STANDING,
} from '../model/vocabulary.ts';

export interface CompareItem {
  text: string;
  href?: string;
  /** What leads to `href` instead of the text, before it; for texts of a sentence or more. */
  mark?: string;
  standing?: keyof typeof STANDING;
  /** Smaller, under the text. */
  note?: string;
}
export interface CompareRow {
  title: string;
  /** One list for each case; what to say where it is empty stands in `empty`. */
  cells: CompareItem[][];
  empty: string;
}
export interface CompareGroup {
  id: string;
  title: string;
  rows: CompareRow[];
}
export interface Compare {
  cases: { slug: string; name: string; href: string }[];
  groups: CompareGroup[];
}

type StageName = keyof typeof STAGE;

/** The stages of a step by its techniques; a step without technique belongs to none. */
const stagesOf = (library: Library, { techniques }: PathStep): StageName[] =>
  techniques.flatMap((slug) => library.techniques.get(slug)?.data.stage ?? []);

/** All cases; which of them are shown is the reader's choice. */
export function compare(library: Library, lang: Lang): Compare {
  const cases = publishedCases(library);
  const at = ({ slug }: CaseEntry, anchor: string) => url(lang, 'cases', slug, anchor);
  const row = (title: string, cell: (leakCase: CaseEntry) => CompareItem[], empty = t(lang, 'compare.empty')): CompareRow => ({
    title,
    cells: cases.map(cell),
    empty,
  });
  const stepItem = (leakCase: CaseEntry, step: PathStep): CompareItem => ({
    text: `${step.n} ${step.label[lang]}`,
    href: at(leakCase, `step-${step.n}`),
    standing: step.standing,
  });
  const partyName = ({ data }: CaseEntry, id: string) => {
    const party = data.parties.find((candidate) => candidate.id === id);
    return (party?.short ?? party?.name)?.[lang] ?? id;
  };
  const words = (values: readonly { ja: string; en: string }[]) =>
    list(
      values.map((value) => value[lang]),
      lang,
    );

  const groups: Omit<CompareGroup, 'title'>[] = [
    {
      id: 'actor',
      rows: [
        row(t(lang, 'compare.actor'), (leakCase) => [{ text: leakCase.data.insider.label[lang], href: at(leakCase, 'insider') }]),
        row(t(lang, 'insider.role'), ({ data: { insider } }) => [
          { text: words([INSIDER_ROLE[insider.role], EMPLOYMENT[insider.employment]]) },
        ]),
        row(t(lang, 'insider.permitted'), ({ data: { insider } }) => [
          { text: insider.permitted.text[lang], standing: insider.permitted.standing },
        ]),
      ],
    },
    {
      id: 'chain',
      rows: [
        row(t(lang, 'case.sector'), ({ data }) => [{ text: words(data.sectors.map((sector) => SECTOR[sector])) }]),
        row(t(lang, 'compare.chain'), (leakCase) =>
          leakCase.data.entrustment.map((link) => ({
            text: `${partyName(leakCase, link.from)} → ${partyName(leakCase, link.to)}`,
            note: ENTRUSTMENT_KIND[link.kind][lang],
            standing: link.standing,
          })),
        ),
      ],
    },
    {
      id: 'data',
      rows: [
        row(t(lang, 'case.what'), ({ data: { data } }) => [
          {
            text: data.label[lang],
            note: words([...data.nature.map((nature) => DATA_NATURE[nature]), ...data.kinds.map((kind) => DATA_KIND[kind])]),
          },
        ]),
        row(t(lang, 'case.howMuch'), (leakCase) => {
          const { figure } = headline(library, leakCase);
          if (!figure) return [];
          const { qualifier, number, unit } = figureWords(figure, lang);
          const text = [qualifier, number, unit].filter(Boolean).join(lang === 'ja' ? '' : ' ');
          return [
            {
              text,
              href: at(leakCase, `fig-${figure.n}`),
              standing: figure.standing,
              note: list(
                [figure.what[lang], t(lang, 'figure.by', { who: figure.countedBy[lang], when: formatDate(figure.asOf, lang) })],
                lang,
              ),
            },
          ];
        }),
      ],
    },
    {
      id: 'path',
      rows: [
        ...(Object.keys(STAGE) as StageName[]).map((stage) =>
          row(
            STAGE[stage][lang],
            (leakCase) =>
              leakCase.data.path.steps.filter((step) => stagesOf(library, step).includes(stage)).map((step) => stepItem(leakCase, step)),
            t(lang, 'compare.noStep'),
          ),
        ),
        row(
          t(lang, 'compare.other'),
          (leakCase) =>
            leakCase.data.path.steps.filter(({ techniques }) => techniques.length === 0).map((step) => stepItem(leakCase, step)),
          t(lang, 'compare.noStep'),
        ),
      ],
    },
    {
      id: 'spans',
      rows: (Object.keys(SPANS) as SpanName[]).map((name) =>
        row(t(lang, `spans.${name}`), (leakCase) =>
          caseSpans(leakCase.data)
            .filter((span) => span.name === name)
            .map((span) => ({
              text: formatSpan(span, lang),
              href: at(leakCase, `event-${span.from.id}`),
              note: `${formatDate(span.from.date, lang)} → ${formatDate(span.to.date, lang)}`,
              standing: 'derived' as const,
            })),
        ),
      ),
    },
    {
      id: 'causes',
      rows: [
        row(
          t(lang, 'compare.causes'),
          (leakCase) =>
            leakCase.data.causes.map(({ id, cause }, index) => ({
              mark: `${index + 1}.`,
              text: cause.text[lang],
              href: at(leakCase, `cause-${id}`),
              standing: cause.standing,
            })),
          t(lang, 'compare.noCause'),
        ),
      ],
    },
    {
      id: 'controls',
      rows: (Object.keys(CONTROL_STATE) as (keyof typeof CONTROL_STATE)[]).map((state) =>
        row(
          CONTROL_STATE[state][lang],
          (leakCase) =>
            leakCase.data.path.steps.flatMap(({ n, controls }) =>
              controls
                .filter((expected) => expected.state === state)
                .map(({ control }) => ({
                  text: `${n} ${library.controls.get(control)?.data.name[lang] ?? control}`,
                  href: at(leakCase, `step-${n}`),
                })),
            ),
          t(lang, 'compare.noControl'),
        ),
      ),
    },
    {
      id: 'outcomes',
      rows: (Object.keys(TRACK) as (keyof typeof TRACK)[]).map((track) =>
        row(TRACK[track][lang], (leakCase) => {
          const found = outcomesOf(leakCase).filter((use) => use.track === track);
          const notFound = leakCase.data.outcomes[track].notFound.map(({ asOf, text }) => ({
            text: text[lang],
            note: t(lang, 'outcomes.notFound', { date: formatDate(asOf, lang) }),
          }));
          const entries = found.map(({ entry }) => ({
            text: library.outcomes.get(entry.type)?.data.name[lang] ?? entry.type,
            href: at(leakCase, `outcome-${entry.id}`),
            standing: entry.standing,
            note: list([decisionDate(entry.date, lang), entry.addressee[lang]], lang),
          }));
          return [...entries, ...notFound];
        }),
      ),
    },
  ];
  return {
    cases: cases.map(({ slug, data }) => ({ slug, name: data.short[lang], href: url(lang, 'cases', slug) })),
    groups: groups
      .map((group) => ({ ...group, title: t(lang, `compare.group.${group.id}` as Parameters<typeof t>[1]) }))
      .map((group) => ({ ...group, rows: group.rows.filter(({ cells }) => cells.some((cell) => cell.length > 0)) })),
  };
}
