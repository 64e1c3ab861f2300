/** /data/cases/<slug>/case.json */
import { dataRoute } from '~/views/data-route.ts';

const route = dataRoute('/data/cases/', '/case.json');
export const getStaticPaths = route.paths;
export const GET = route.get;
