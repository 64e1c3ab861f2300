/** Which pages of the built site hold drawings, so that a chart that comes tomorrow is looked at too. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DIST = process.env['LEAKPATH_DIST'] ?? join(import.meta.dirname, '../../../dist');

/** Addresses, in order. @throws where there is no build */
export function pagesWithDrawings(): string[] {
  const found = globSync('{ja,en}/**/index.html', { cwd: DIST }).filter((file) =>
    /<svg [^>]*class="diagram-svg/.test(readFileSync(join(DIST, file), 'utf8')),
  );
  if (found.length === 0) throw new Error('no page with a drawing: run "npm run build" first');
  return found.map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`).sort();
}
