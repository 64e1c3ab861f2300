/** /data/cases/<slug>/<name>.<lang>.svg: the picture of a chart of a case, for those that have one. */
import type { APIRoute } from 'astro';
import { chartSvg } from '~/charts/files.ts';
import { CASE_CHARTS, caseChartPaths, caseChartPlace, type CaseChartName } from '~/charts/registry.ts';
import { publishedCases, type CaseEntry } from '~/domain/backlinks.ts';
import { keptValue } from '~/incremental/kept-value.ts';
import { getLibrary } from '~/library/get.ts';
import type { Lang } from '~/model/text.ts';

export const getStaticPaths = () =>
  caseChartPaths(publishedCases(getLibrary())).filter(({ params: { slug, file }, props: { name, leakCase, lang } }) =>
    keptValue(`drawing of ${slug} ${file}`, () => CASE_CHARTS[name].make(getLibrary(), leakCase, lang).drawing !== ''),
  );

export const GET: APIRoute<{ name: CaseChartName; leakCase: CaseEntry; lang: Lang }> = ({ props: { name, leakCase, lang } }) => {
  const chart = CASE_CHARTS[name].make(getLibrary(), leakCase, lang);
  return new Response(chartSvg(getLibrary(), chart, lang, caseChartPlace(name, leakCase.slug, lang)), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
