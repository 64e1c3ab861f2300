/** One route per ending, as the development server takes an address for a file only where the route itself has an ending. */
import type { APIRoute } from 'astro';
import { citationFile, citationFiles } from '../citation/files.ts';
import type { CitedSection } from '../citation/own-page.ts';
import { buildDay } from '../citation/today.ts';
import { getLibrary } from '../library/get.ts';
import { NOTHING_MORE } from './paths.ts';

/**
 * @param ending of the files this route makes: `.bib`, `.ris`, `.json`
 * @param type their media type
 */
export function citationRoute(ending: string, type: string) {
  const paths = () =>
    citationFiles(getLibrary())
      .filter(({ file }) => file.endsWith(ending))
      .map(({ section, slug, file }) => ({ params: { section, slug, file: file.slice(0, -ending.length) }, cacheKey: NOTHING_MORE }));
  const get: APIRoute = ({ params: { section = '', slug = '', file = '' } }) =>
    new Response(citationFile(getLibrary(), { section: section as CitedSection, slug }, `${file}${ending}`, buildDay()), {
      headers: { 'content-type': `${type}; charset=utf-8` },
    });
  return { paths, get };
}
