import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { forgetLibrary } from '../library/get.ts';

/** In `npm run dev`: an edit in content/ makes the next page read it again, and open pages reload. */
export function contentWatch(): AstroIntegration {
  return {
    name: 'leakpath:content-watch',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = join(process.cwd(), 'content');
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(folder)) return;
          forgetLibrary();
          // Astro remembers the props of static paths until it hears that content has changed.
          for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
