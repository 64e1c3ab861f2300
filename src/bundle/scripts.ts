/** Scripts as browsers take them from a disk: classic, each whole in one file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { LANGS } from '../model/text.ts';

/** Globals of the worker: the Pagefind of each language. */
const PAGEFIND = 'leakpathPagefind';

/** @param self what `import.meta.url` means in the script, as an expression */
async function classic(file: string, self: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    define: { 'import.meta.url': self },
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}

/** The line in which Vite names what to preload before a module that comes later. */
const PRELOADS = /^const __vite__mapDeps=.*$/m;

/**
 * What comes later on a host is here already, and preloading from a disk fails.
 * @throws where a style sheet is among it, which would be lost
 */
export function withoutPreloads(script: string): string {
  if (/\.css["'`]/.test(PRELOADS.exec(script)?.[0] ?? '')) throw new Error('a script loads a style sheet; the copy cannot');
  return script.replace(PRELOADS, 'const __vite__mapDeps=()=>[];');
}

const noPreloads: Plugin = {
  name: 'no-preloads',
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path }) => ({ contents: withoutPreloads(readFileSync(path, 'utf8')), loader: 'js' }));
  },
};

/** A module of the built site with everything it imports, now or later. */
export const pageScript = (dist: string, module: string): Promise<string> =>
  classic(join(dist, module), 'location.href', { plugins: [noPreloads] });

const runtime = (name: string): string => join(import.meta.dirname, 'runtime', name);

/** The script that stands before those of every page. */
export const baseScript = (): Promise<string> => classic(runtime('page.ts'), 'location.href');

/** The code of the search worker: the site's engine, and a Pagefind for each index. */
export async function workerScript(dist: string): Promise<string> {
  const pagefinds = LANGS.map((lang) =>
    classic(join(dist, `search/${lang}/pagefind.js`), JSON.stringify(`/search/${lang}/pagefind.js`), { globalName: `${PAGEFIND}.${lang}` }),
  );
  return (await Promise.all([...pagefinds, classic(runtime('worker.ts'), 'location.href')])).join('');
}

/** How many kinds of worker the built site has: the copy knows how to start one. */
export const workersIn = (scripts: Iterable<string>): number =>
  new Set([...scripts].flatMap((script) => [...script.matchAll(/new Worker\((?:new URL\()+[`'"]([^`'"]+)/g)].map(([, file]) => file))).size;
