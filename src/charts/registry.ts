/**
 * Every chart of the site by its name; each has its files at /data/charts/<name>.<lang>.{svg,csv}, and one of a case at
 * /data/cases/<slug>/<name>.<lang>.{svg,csv}.
 */
import type { CaseEntry } from '../domain/backlinks.ts';
import { url, type Section } from '../i18n/url.ts';
import { linkResults } from '../links/result.ts';
import { LANGS, type Lang } from '../model/text.ts';
import { chronicleChart } from './chronicle.ts';
import { clockChart } from './clock.ts';
import type { SpanName } from '../domain/span.ts';
import { controlChart, outcomeChart, techniqueChart } from './grids.ts';
import { awardsChart } from './awards.ts';
import { chainChart } from './case/chain.ts';
import type { MakeCaseChart, MakeChart } from './chart.ts';
import { healthChart } from './health.ts';
import { instrumentsChart } from './instruments.ts';
import { sentencesChart } from './sentences.ts';
import { tiersChart } from './tiers.ts';

interface Entry {
  /** The page on which it stands. */
  section: Section;
  /** Its name below the section, if it is not the page of the section itself. */
  page?: string;
  make: MakeChart;
}

const entries = <const E extends Record<string, Entry>>(charts: E): E => charts;

/** Every span has a chart of its own on the page of the clocks. */
const clock = (name: string, span: SpanName): Entry => ({ section: 'clocks', make: clockChart(name, span) });

export const CHARTS = entries({
  'clock-dwell': clock('clock-dwell', 'dwell'),
  'clock-missed-signal': clock('clock-missed-signal', 'missedSignal'),
  'clock-confirmation-to-notice': clock('clock-confirmation-to-notice', 'confirmationToNotice'),
  'clock-first-to-second-notice': clock('clock-first-to-second-notice', 'firstToSecondNotice'),
  'clock-act-to-judgment': clock('clock-act-to-judgment', 'actToJudgment'),
  chronicle: { section: 'timeline', make: chronicleChart },
  'case-techniques': { section: 'compare', make: techniqueChart },
  'case-outcomes': { section: 'compare', make: outcomeChart },
  'case-controls': { section: 'controls', make: controlChart },
  sentences: { section: 'sanctions', make: sentencesChart },
  instruments: { section: 'sanctions', make: instrumentsChart },
  awards: { section: 'sanctions', make: awardsChart },
  tiers: { section: 'chain', make: tiersChart },
  'source-health': { section: 'sources', page: 'health', make: (library, lang) => healthChart(linkResults())(library, lang) },
});
export type ChartName = keyof typeof CHARTS & string;

export const CHART_NAMES = Object.keys(CHARTS) as ChartName[];

/** The entry of a chart; its name is one of CHART_NAMES. */
export const chartOf = (name: ChartName): Entry => CHARTS[name];

/** Address of the place where a chart stands. */
export const chartPlace = (name: ChartName, lang: Lang): string => url(lang, chartOf(name).section, chartOf(name).page, `chart-${name}`);

/** Address of a chart's file: a promise like every other address. */
export const chartAddress = (name: ChartName, lang: Lang, ending: 'svg' | 'csv'): string => `/data/charts/${name}.${lang}.${ending}`;

/** Static paths of the files of one ending. */
export const chartPaths = (): { params: { file: string }; props: { name: ChartName; lang: Lang }; cacheKey: string }[] =>
  CHART_NAMES.flatMap((name) => LANGS.map((lang) => ({ params: { file: `${name}.${lang}` }, props: { name, lang }, cacheKey: '' })));

interface CaseChart {
  /** The part of the case page on which it stands. */
  anchor: string;
  make: MakeCaseChart;
}

/** Charts that each case has one of. */
export const CASE_CHARTS = { chain: { anchor: 'chain', make: chainChart } } as const satisfies Record<string, CaseChart>;
export type CaseChartName = keyof typeof CASE_CHARTS & string;

/** Address of the place where the chart of a case stands. */
export const caseChartPlace = (name: CaseChartName, slug: string, lang: Lang): string => url(lang, 'cases', slug, CASE_CHARTS[name].anchor);

interface CaseChartPath {
  params: { slug: string; file: string };
  props: { name: CaseChartName; leakCase: CaseEntry; lang: Lang };
  cacheKey: string;
}

/** Static paths of the files of one ending for these cases. */
export const caseChartPaths = (cases: readonly CaseEntry[]): CaseChartPath[] =>
  (Object.keys(CASE_CHARTS) as CaseChartName[]).flatMap((name) =>
    cases.flatMap((leakCase) =>
      LANGS.map((lang) => ({
        params: { slug: leakCase.slug, file: `${name}.${lang}` },
        props: { name, leakCase, lang },
        cacheKey: '',
      })),
    ),
  );
