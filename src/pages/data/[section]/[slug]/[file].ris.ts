/** RIS: /data/cases/ntt-west/citation.ja.ris, …/sources.ris */
import { citationRoute } from '~/views/citation-route.ts';

const route = citationRoute('.ris', 'application/x-research-info-systems');
export const getStaticPaths = route.paths;
export const GET = route.get;
