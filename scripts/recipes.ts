/**
 * Writes the recipe for nginx to docs/deploy/, from the rules in src/security: `npm run recipes`. A test says when it is
 * out of date.
 */
import { join } from 'node:path';
import { writeWhole } from '../src/exports/cache.ts';
import { nginxRecipe } from '../src/security/nginx.ts';

writeWhole(join(process.cwd(), 'docs/deploy/nginx.conf'), nginxRecipe());
