/** The tables of a case as rows: one row per figure, step, event and outcome, each with its standing, sources and address. */
import type { CaseEntry } from '../domain/backlinks.ts';
import { formatDate } from '../domain/format-date.ts';
import { formatFigure } from '../domain/format-figure.ts';
import { formatSanction } from '../domain/sanction.ts';
import { sourceLine } from '../domain/source-line.ts';
import { label, list, t } from '../i18n/t.ts';
import { url } from '../i18n/url.ts';
import type { Library } from '../library/library.ts';
import type { Lang } from '../model/text.ts';
import { CONTROL_STATE, EVENT_KIND, QUALIFIER, STANDING, TRACK, UNIT } from '../model/vocabulary.ts';
import { absolute } from '../site.ts';
import type { TableName } from './addresses.ts';
import { csv, type Cell } from './csv.ts';

/** The heads of the columns are words of the interface. */
type Column = Parameters<typeof t>[1] & `csv.${string}`;

interface Table {
  columns: readonly Column[];
  rows: Cell[][];
}

/** What every row ends with. */
const EVIDENCE = ['csv.standing', 'csv.sources', 'csv.address'] as const satisfies readonly Column[];

interface Row {
  standing: keyof typeof STANDING;
  sources: readonly string[];
}

/** Builds the tables of one case in one language. */
function tablesOf(library: Library, { slug, data }: CaseEntry, lang: Lang): Record<TableName, () => Table> {
  const source = (id: string) => {
    const found = library.sources.get(id)?.data;
    return found ? [`${sourceLine(found, lang)} ${found.URL}`] : [];
  };
  const evidence = ({ standing, sources }: Row, anchor: string): Cell[] => [
    label(STANDING, standing, lang),
    sources.flatMap(source).join('\n'),
    absolute(url(lang, 'cases', slug, anchor)),
  ];
  const node = (id: string) => data.path.nodes.find((one) => one.id === id)?.label[lang].replaceAll('\n', lang === 'ja' ? '' : ' ');
  const control = (id: string) => library.controls.get(id)?.data.name[lang] ?? id;
  const when = (date: string | undefined) => [date, date === undefined ? undefined : formatDate(date, lang)];

  return {
    figures: () => ({
      columns: [
        'csv.n',
        'csv.what',
        'csv.figure',
        'csv.value',
        'csv.qualifier',
        'csv.unit',
        'csv.countedBy',
        'csv.asOf',
        'csv.asOfWords',
        'csv.replaces',
        'csv.note',
        ...EVIDENCE,
      ],
      rows: data.figures.map((figure) => [
        figure.n,
        figure.what[lang],
        formatFigure(figure, lang),
        figure.value,
        label(QUALIFIER, figure.qualifier, lang),
        label(UNIT, figure.unit, lang),
        figure.countedBy[lang],
        ...when(figure.asOf),
        figure.replaces,
        figure.note?.[lang],
        ...evidence(figure, `fig-${figure.n}`),
      ]),
    }),
    steps: () => ({
      columns: [
        'csv.step',
        'csv.label',
        'csv.text',
        'csv.from',
        'csv.to',
        'csv.date',
        'csv.dateWords',
        'csv.techniques',
        'csv.controls',
        ...EVIDENCE,
      ],
      rows: data.path.steps.map((step) => [
        step.n,
        step.label[lang],
        step.text[lang],
        node(step.from),
        node(step.to),
        ...when(step.date),
        list(
          step.techniques.map((id) => library.techniques.get(id)?.data.name[lang] ?? id),
          lang,
        ),
        step.controls
          .map((one) => t(lang, 'csv.control', { name: control(one.control), state: CONTROL_STATE[one.state][lang] }))
          .join('\n'),
        ...evidence(step, `step-${step.n}`),
      ]),
    }),
    timeline: () => ({
      columns: ['csv.date', 'csv.dateWords', 'csv.kind', 'csv.text', ...EVIDENCE],
      rows: data.timeline.map((event) => [
        ...when(event.date),
        label(EVENT_KIND, event.kind, lang),
        event.text[lang],
        ...evidence(event, `event-${event.id}`),
      ]),
    }),
    outcomes: () => ({
      columns: [
        'csv.track',
        'csv.outcome',
        'csv.date',
        'csv.dateWords',
        'csv.authority',
        'csv.addressee',
        'csv.sanction',
        'csv.provisions',
        'csv.text',
        ...EVIDENCE,
      ],
      rows: (Object.keys(TRACK) as (keyof typeof TRACK)[]).flatMap((track) =>
        data.outcomes[track].entries.map((entry) => [
          label(TRACK, track, lang),
          library.outcomes.get(entry.type)?.data.name[lang],
          ...when(entry.date),
          entry.authority[lang],
          entry.addressee[lang],
          formatSanction(entry.sanction, lang),
          list(
            entry.provisions.map(({ law, cited }) => cited?.[lang] ?? library.laws.get(law)?.data.name[lang] ?? law),
            lang,
          ),
          entry.text[lang],
          ...evidence(entry, `outcome-${entry.id}`),
        ]),
      ),
    }),
  };
}

/** A table of a case as CSV in a language. Dates stand twice: in EDTF (ISO 8601-2) for machines, and in words. */
export function caseTable(library: Library, leakCase: CaseEntry, lang: Lang, name: TableName): string {
  const { columns, rows } = tablesOf(library, leakCase, lang)[name]();
  return csv(
    columns.map((column) => t(lang, column)),
    rows,
  );
}
