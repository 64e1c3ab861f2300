import { createReadStream, globSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';

/** Where the search page asks in `npm run dev` how old the index is. */
export const INDEX_STATE = '/search/state.json';

/** What the search page is told: no index yet, one older than the last edit, or a fresh one. */
export type IndexState = 'missing' | 'stale' | 'fresh';

/** What the pages are made of; an edit there leaves the last index behind. */
const INGREDIENTS = ['content/**/*', 'src/{components,pages,layouts,views,domain,i18n,model}/**/*'];

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

const modified = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Compares the index with the newest file it could have been made from. */
export function indexState(root: string): IndexState {
  const built = modified(join(root, 'dist/search/ja/pages.json'));
  if (built === 0) return 'missing';
  const newest = globSync(INGREDIENTS, { cwd: root }).reduce((latest, file) => Math.max(latest, modified(join(root, file))), 0);
  return newest > built ? 'stale' : 'fresh';
}

/**
 * The file of the last build that answers an address of the index, if there is one.
 * @param folder the index, dist/search
 */
export function indexFile(folder: string, address: string): string | undefined {
  const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  const match = /^\/search\/((?:ja|en)\/.+)$/.exec(path);
  if (!match?.[1]) return undefined;
  const file = normalize(join(folder, match[1]));
  return file.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/**
 * Search in `npm run dev`: serves the index of the last build beside the live pages, and tells the search page
 * whether the content has changed since.
 */
export function searchInDev(): AstroIntegration {
  return {
    name: 'leakpath:search-in-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const root = process.cwd();
        server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
          const address = request.url ?? '/';
          if (address.startsWith(INDEX_STATE)) {
            response.setHeader('content-type', 'application/json');
            response.setHeader('cache-control', 'no-store');
            response.end(JSON.stringify({ state: indexState(root) }));
            return;
          }
          if (!/^\/search\/(?:ja|en)\//.test(address)) {
            next();
            return;
          }
          const file = indexFile(join(root, 'dist/search'), address);
          if (!file) {
            response.writeHead(404).end();
            return;
          }
          response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
          response.setHeader('cache-control', 'no-store');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
