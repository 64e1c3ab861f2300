/** /css/compare.css: hides the columns of the cases that are not ticked; a rule for each case. */
import type { APIRoute } from 'astro';
import { publishedCases } from '~/domain/backlinks.ts';
import { getLibrary } from '~/library/get.ts';

export const GET: APIRoute = () => {
  const rules = publishedCases(getLibrary()).map(
    ({ slug }) => `.compare:not(:has(#case-${slug}:checked)) [data-case="${slug}"]{display:none}`,
  );
  return new Response(`${rules.join('\n')}\n`, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
