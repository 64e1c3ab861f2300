/** /data/charts/<name>.<lang>.svg: the picture of a chart, for those that have one beside their table. */
import type { APIRoute } from 'astro';
import { chartSvg } from '~/charts/files.ts';
import { chartOf, chartPaths, chartPlace, type ChartName } from '~/charts/registry.ts';
import { keptValue } from '~/incremental/kept-value.ts';
import { getLibrary } from '~/library/get.ts';
import type { Lang } from '~/model/text.ts';

export const getStaticPaths = () =>
  chartPaths().filter(({ params: { file }, props: { name, lang } }) =>
    keptValue(`drawing of ${file}`, () => chartOf(name).make(getLibrary(), lang).drawing !== ''),
  );

export const GET: APIRoute<{ name: ChartName; lang: Lang }> = ({ props: { name, lang } }) =>
  new Response(chartSvg(getLibrary(), chartOf(name).make(getLibrary(), lang), lang, chartPlace(name, lang)), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
