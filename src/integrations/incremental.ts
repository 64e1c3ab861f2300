import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fingerprint } from '../incremental/fingerprint.ts';
import { keepValuesIn } from '../incremental/kept-value.ts';
import { readingAsync } from '../incremental/reads.ts';
import { BuildRecord, takeRecord } from '../incremental/record.ts';
import { getLibrary, trackReads } from '../library/get.ts';

/** Beside Astro's own record of what it keeps. */
const FILE = 'reads.bin';

/** A page by its address, however that is written. */
const pageName = (pathname: string): string => pathname.replaceAll(/^\/|\/$/g, '');

/**
 * Keeps pages from build to build by what they have read of the library. Astro's incremental build keeps a page as long as
 * its code and its key stay the same; the key is found here: while a page is made, the library notes what is read of it,
 * and the next build gives the same key where all of that still stands.
 *
 * A page takes part where its route is one fixed address, or gives a `cacheKey` with its static paths (`NOTHING_MORE` in
 * src/views/paths.ts). By that the route says that what it hands to the page is made of entries, which note their reads,
 * or stands in that key.
 */
export function incremental(): AstroIntegration {
  let file = '';
  let record: BuildRecord | undefined;
  return {
    name: 'leakpath:incremental',
    hooks: {
      'astro:config:done': ({ config }) => {
        file = join(fileURLToPath(config.cacheDir), FILE);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          name: 'leakpath:incremental',
          async getStaticPaths() {
            const kept = new BuildRecord(getLibrary(), fingerprint(process.cwd()), takeRecord(file));
            record = kept;
            keepValuesIn(kept);
            trackReads();
            const paths = await standard.getStaticPaths();
            return paths.map((path) => {
              const own = path.route.pathname === undefined ? path.cacheKey : '';
              return own === undefined ? path : { ...path, cacheKey: kept.keyOf(pageName(path.pathname), own) };
            });
          },
          async render(request, options) {
            const { value, reads } = await readingAsync(async () => standard.render(request, options));
            record?.made(pageName(decodeURI(new URL(request.url).pathname)), reads);
            return value;
          },
        }));
      },
      'astro:build:generated': () => {
        record?.write(file);
        keepValuesIn(undefined);
      },
    },
  };
}
