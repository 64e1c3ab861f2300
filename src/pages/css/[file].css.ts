/** /css/<case>.css and /css/controls.css: the rules of “what would have stopped it”, computed from the data of the cases. */
import type { APIRoute } from 'astro';
import { publishedCases, type CaseEntry } from '~/domain/backlinks.ts';
import { whatIfPath } from '~/domain/what-if.ts';
import { getLibrary } from '~/library/get.ts';
import { NOTHING_MORE } from '~/views/paths.ts';
import { whatIfCss } from '~/views/what-if-css.ts';

interface Props {
  cases: CaseEntry[];
  /** All cases on one page: the rules of each hold for its own steps only. */
  together: boolean;
}

export const getStaticPaths = () => {
  const cases = publishedCases(getLibrary());
  return [
    ...cases.map((leakCase) => ({
      params: { file: `case-${leakCase.slug}` },
      props: { cases: [leakCase], together: false },
      cacheKey: NOTHING_MORE,
    })),
    { params: { file: 'controls' }, props: { cases, together: true }, cacheKey: cases.map(({ slug }) => slug).join() },
  ];
};

export const GET: APIRoute<Props> = ({ props: { cases, together } }) => {
  const rules = cases.map((leakCase) =>
    whatIfCss(
      whatIfPath(getLibrary(), leakCase),
      together ? { root: '#what-if', inside: `[data-path="${leakCase.slug}"] ` } : { root: '#path', inside: '' },
    ),
  );
  return new Response(`${rules.join('\n')}\n`, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
