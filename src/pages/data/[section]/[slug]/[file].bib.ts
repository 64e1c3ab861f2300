/** BibTeX and BibLaTeX: /data/cases/ntt-west/citation.ja.bib, …/sources.biblatex.bib */
import { citationRoute } from '~/views/citation-route.ts';

const route = citationRoute('.bib', 'application/x-bibtex');
export const getStaticPaths = route.paths;
export const GET = route.get;
