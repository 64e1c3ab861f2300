/** CSL-JSON: /data/cases/ntt-west/citation.ja.csl.json, …/sources.csl.json */
import { citationRoute } from '~/views/citation-route.ts';

const route = citationRoute('.json', 'application/json');
export const getStaticPaths = route.paths;
export const GET = route.get;
