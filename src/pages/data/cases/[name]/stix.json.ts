/** /data/cases/<slug>/stix.json */
import { dataRoute } from '~/views/data-route.ts';

const route = dataRoute('/data/cases/', '/stix.json');
export const getStaticPaths = route.paths;
export const GET = route.get;
