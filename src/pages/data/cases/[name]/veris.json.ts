/** /data/cases/<slug>/veris.json */
import { dataRoute } from '~/views/data-route.ts';

const route = dataRoute('/data/cases/', '/veris.json');
export const getStaticPaths = route.paths;
export const GET = route.get;
