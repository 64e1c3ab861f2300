/** What the addresses of the sources answered, as bars; the table has every source. */
import { compareSources } from '../domain/bibliography.ts';
import { fateOf, fates, sourceHealth, stateCounts, type Fate, type SourceHealth } from '../domain/source-health.ts';
import { list, t } from '../i18n/t.ts';
import { url } from '../i18n/url.ts';
import type { LinkResults } from '../links/result.ts';
import type { Lang } from '../model/text.ts';
import type { ChartTable, MakeChart } from './chart.ts';
import { hatched } from './hatch.ts';
import { drawing, tag, words } from './svg.ts';

const WIDTH = 360;
const LEFT = 2;
const ROW = 40;
const BAR = { at: 20, height: 11 };

const BARS: Record<Fate, (box: { x: number; y: number; width: number; height: number }) => string> = {
  found: (box) => tag('rect', { ...box, class: 'dg-fill-ink' }),
  lost: hatched,
  unchecked: (box) => tag('rect', { ...box, class: 'dg-fill-muted' }),
};

function picture(rows: readonly SourceHealth[], lang: Lang, title: string): string {
  const counts = stateCounts(rows);
  const scale = (WIDTH - 2 * LEFT) / Math.max(1, ...counts.map(({ count }) => count));
  const said = counts.map(({ state, count }) => `${t(lang, `health.state.${state}`)} ${count}`);
  const drawn = counts.map(({ state, count }, index) => {
    const y = 4 + index * ROW;
    const bar = BARS[fateOf(state)]({ x: LEFT, y: y + BAR.at, width: Math.max(2, count * scale), height: BAR.height });
    return words(said[index] ?? '', LEFT, y + 13, { class: 'dg-label' }) + bar;
  });
  const height = 4 + Math.max(1, counts.length) * ROW;
  return drawing({ id: 'source-health', lang, width: WIDTH, height, title, description: list(said, lang) }, ...drawn);
}

const table = (rows: readonly SourceHealth[], lang: Lang): ChartTable => ({
  head: [
    ...(['id', 'title'] as const).map((column) => t(lang, `health.csv.${column}`)),
    t(lang, 'health.publisher'),
    t(lang, 'health.csv.address'),
    t(lang, 'health.state'),
    t(lang, 'health.checked'),
    ...(['status', 'error', 'final'] as const).map((column) => t(lang, `health.csv.${column}`)),
    t(lang, 'health.moved.to'),
    t(lang, 'health.csv.lastOk'),
    t(lang, 'health.archive'),
  ],
  rows: rows.map(({ source, publisher, state, result, archive }) => [
    { text: source.id, href: url(lang, 'sources', undefined, `source-${source.id}`) },
    source.title,
    publisher,
    source.URL,
    t(lang, `health.state.${state}`),
    result?.checked,
    result?.status,
    result?.error && t(lang, `health.error.${result.error}`),
    result?.final,
    result?.to,
    result?.lastOk,
    archive?.address,
  ]),
});

/** @param results what the last checks brought */
export const healthChart =
  (results: LinkResults): MakeChart =>
  (library, lang) => {
    const sources = [...library.sources.values()].map(({ data }) => data).sort(compareSources);
    const rows = sourceHealth(sources, results);
    const title = t(lang, 'chart.health.title');
    const counts = fates(rows);
    // Where nothing was looked at, "0 reached" would be a number that nobody counted.
    const reading = counts.unchecked === rows.length ? 'chart.health.reading.none' : 'chart.health.reading';
    return {
      title,
      reading: t(lang, reading, { n: rows.length, ...counts }),
      drawing: picture(rows, lang, title),
      table: table(rows, lang),
    };
  };
