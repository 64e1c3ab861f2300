/** /data/library.json, /data/index.json … */
import { dataRoute } from '~/views/data-route.ts';

const route = dataRoute('/data/', '.json');
export const getStaticPaths = route.paths;
export const GET = route.get;
