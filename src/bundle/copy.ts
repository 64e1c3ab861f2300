/** The whole site as files that work from a disk, for rooms without a network. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../model/text.ts';
import { SITE } from '../site.ts';
import { BASE, packFile, packOf, packScript, WORKER, type PackName } from './packs.ts';
import { copyCss, copyHtml, modulesOf, type Copy } from './rewrite.ts';
import { baseScript, pageScript, workerScript, workersIn } from './scripts.ts';

/** Files by their path from the root. */
export type Files = Map<string, Uint8Array>;

/** Where the zip lies on the site. */
export const ZIP = 'data/leakpath-offline.zip';

/** What only a host, a feed reader or a machine can use, and what the copy has in another form. */
const LEFT_OUT = [
  /^404\.html$/,
  /^robots\.txt$/,
  /^llms\.txt$/,
  /\.md$/,
  /^og\//,
  /^\.nojekyll$/,
  /^_headers$/,
  /\.xml$/,
  /^_astro\/.+\.js$/,
  /^search\//,
];

const isLeftOut = (file: string): boolean => file === ZIP || packOf(file) !== undefined || LEFT_OUT.some((pattern) => pattern.test(file));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The scripts of the copy: those of its pages, the one before them, and the packs. */
async function scripts(dist: string, modules: readonly string[], files: readonly string[]): Promise<Files> {
  const made = await Promise.all(modules.map(async (module) => [module, await pageScript(dist, module)] as const));
  if (workersIn(made.map(([, script]) => script)) > 1) throw new Error('the copy can start one kind of worker only; the site has more');
  const pack = (name: PackName, members: Iterable<readonly [string, Uint8Array]>) => [packFile(name), packScript(name, members)] as const;
  const indexes = LANGS.map((lang) => {
    const members = files.filter((file) => packOf(file) === lang);
    if (members.length === 0) throw new Error(`the built site has no search index for ${lang}`);
    return pack(
      lang,
      members.map((file) => [file, readFileSync(join(dist, file))]),
    );
  });
  const worker = pack('worker', [[WORKER, bytesOf(await workerScript(dist))]]);
  return new Map([...made, [BASE, await baseScript()] as const, ...indexes, worker].map(([name, text]) => [name, bytesOf(text)]));
}

/**
 * @param dist folder of the built site
 * @param extra files that lie beside the pages
 * @returns the files in a fixed order
 */
export async function copySite(dist: string, extra: Files = new Map()): Promise<Files> {
  const files = globSync('**/*', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(dist, file)).isFile())
    .sort();
  const html = new Map(
    files.filter((file) => file.endsWith('.html') && !isLeftOut(file)).map((file) => [file, readFileSync(join(dist, file), 'utf8')]),
  );
  const modules = [...new Set([...html].flatMap(([file, text]) => modulesOf(file, text)))].sort();
  const kept = files.filter((file) => !isLeftOut(file));
  const names = new Set([...kept, ...modules]);
  const copy: Copy = { has: (file) => names.has(file), site: SITE, base: BASE };

  const result: Files = new Map([...extra, ...(await scripts(dist, modules, files))]);
  for (const file of kept) {
    const page = html.get(file);
    if (page !== undefined) result.set(file, bytesOf(copyHtml(file, page, copy)));
    else if (file.endsWith('.css')) result.set(file, bytesOf(copyCss(file, readFileSync(join(dist, file), 'utf8'), copy)));
    else result.set(file, readFileSync(join(dist, file)));
  }
  return new Map([...result].sort(([a], [b]) => (a < b ? -1 : 1)));
}
