/** /data/cases/<slug>/navigator.json */
import { dataRoute } from '~/views/data-route.ts';

const route = dataRoute('/data/cases/', '/navigator.json');
export const getStaticPaths = route.paths;
export const GET = route.get;
