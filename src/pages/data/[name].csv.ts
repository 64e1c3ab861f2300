/** /data/cases.csv, /data/figures.csv … */
import { dataRoute } from '~/views/data-route.ts';

const route = dataRoute('/data/', '.csv');
export const getStaticPaths = route.paths;
export const GET = route.get;
