/** Every chart of the site by its name; each has its files at /data/charts/<name>.<lang>.{svg,csv}. */
import { url, type Section } from '../i18n/url.ts';
import { LANGS, type Lang } from '../model/text.ts';
import type { MakeChart } from './chart.ts';
import { chronicleChart } from './chronicle.ts';
import { clockChart } from './clock.ts';
import type { SpanName } from '../domain/span.ts';
import { controlChart, outcomeChart, techniqueChart } from './grids.ts';

interface Entry {
  /** The page on which it stands. */
  section: Section;
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
});
export type ChartName = keyof typeof CHARTS & string;

export const CHART_NAMES = Object.keys(CHARTS) as ChartName[];

/** The entry of a chart; its name is one of CHART_NAMES. */
export const chartOf = (name: ChartName): Entry => CHARTS[name];

/** Address of the place where a chart stands. */
export const chartPlace = (name: ChartName, lang: Lang): string => url(lang, chartOf(name).section, undefined, `chart-${name}`);

/** Address of a chart's file: a promise like every other address. */
export const chartAddress = (name: ChartName, lang: Lang, ending: 'svg' | 'csv'): string => `/data/charts/${name}.${lang}.${ending}`;

/** Static paths of the files of one ending. */
export const chartPaths = (): { params: { file: string }; props: { name: ChartName; lang: Lang } }[] =>
  CHART_NAMES.flatMap((name) => LANGS.map((lang) => ({ params: { file: `${name}.${lang}` }, props: { name, lang } })));
