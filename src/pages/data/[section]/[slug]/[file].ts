/** Citation files in BibTeX, BibLaTeX, RIS and CSL-JSON: /data/cases/ntt-west/citation.ja.bib, …/sources.ris */
import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFile, citationFiles } from '~/citation/files.ts';
import type { CitedSection } from '~/citation/own-page.ts';
import { buildDay } from '~/citation/today.ts';
import { getLibrary } from '~/library/get.ts';

export const getStaticPaths = (() => citationFiles(getLibrary()).map((place) => ({ params: { ...place } }))) satisfies GetStaticPaths;

const TYPES: Record<string, string> = { bib: 'application/x-bibtex', ris: 'application/x-research-info-systems', json: 'application/json' };

export const GET: APIRoute = ({ params: { section = '', slug = '', file = '' } }) =>
  new Response(citationFile(getLibrary(), { section: section as CitedSection, slug }, file, buildDay()), {
    headers: { 'content-type': `${TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8` },
  });
