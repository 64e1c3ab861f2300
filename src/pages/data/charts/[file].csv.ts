/** /data/charts/<name>.<lang>.csv: the table of a chart. */
import type { APIRoute } from 'astro';
import { chartCsv } from '~/charts/files.ts';
import { chartOf, chartPaths, type ChartName } from '~/charts/registry.ts';
import { getLibrary } from '~/library/get.ts';
import type { Lang } from '~/model/text.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<{ name: ChartName; lang: Lang }> = ({ props: { name, lang } }) =>
  new Response(chartCsv(chartOf(name).make(getLibrary(), lang)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
