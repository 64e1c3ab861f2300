import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { contentWatch } from './src/integrations/content-watch.ts';
import { incremental } from './src/integrations/incremental.ts';
import { searchInDev } from './src/integrations/search-in-dev.ts';
import { diagramFences } from './src/diagrams/fence-plugin.ts';
import { SITE } from './src/site.ts';
import { buildCache, ownCache } from './src/toolchain/cache-folder.ts';

export default defineConfig({
  site: SITE,
  cacheDir: ownCache(import.meta.dirname, 'astro'),
  trailingSlash: 'always',
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: false, headingAttributes: true },
      mdastPlugins: [diagramFences],
    }),
  },
  integrations: [mdx(), contentWatch(), searchInDev(), incremental()],
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  vite: {
    cacheDir: buildCache(import.meta.dirname, 'vite'),
    experimental: {
      // Scripts find each other from where they lie themselves, so that the site works in a folder of a host.
      renderBuiltUrl: (_file, { hostType, ssr }) => (hostType === 'js' && !ssr ? { relative: true } : undefined),
    },
    build: {
      // Scripts and styles as files of their own: cacheable, and a strict Content-Security-Policy stays simple.
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, handler) {
          // Printed once per MDX file by the compiler's "use strict" (astro issue 18087); it means nothing here.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
