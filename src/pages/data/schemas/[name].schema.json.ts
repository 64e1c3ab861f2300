/** /data/schemas/library.schema.json … */
import { dataRoute } from '~/views/data-route.ts';

const route = dataRoute('/data/schemas/', '.schema.json');
export const getStaticPaths = route.paths;
export const GET = route.get;
