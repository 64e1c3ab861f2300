/** /data/cases/<slug>/<name>.<lang>.csv: the table of a chart of a case. */
import type { APIRoute } from 'astro';
import { chartCsv } from '~/charts/files.ts';
import { CASE_CHARTS, caseChartPaths, type CaseChartName } from '~/charts/registry.ts';
import { publishedCases, type CaseEntry } from '~/domain/backlinks.ts';
import { getLibrary } from '~/library/get.ts';
import type { Lang } from '~/model/text.ts';

export const getStaticPaths = () => caseChartPaths(publishedCases(getLibrary()));

export const GET: APIRoute<{ name: CaseChartName; leakCase: CaseEntry; lang: Lang }> = ({ props: { name, leakCase, lang } }) =>
  new Response(chartCsv(CASE_CHARTS[name].make(getLibrary(), leakCase, lang)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
