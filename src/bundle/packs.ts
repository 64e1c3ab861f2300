/**
 * What scripts of the site fetch, as scripts: a page from a disk may fetch nothing, but may load a script beside it. Each
 * language has its pack, which comes with the first question; the worker's code has one too.
 */
import { LANGS, type Lang } from '../model/text.ts';

/** Files of a pack by their path from the root, in base64. */
export type Pack = Readonly<Record<string, string>>;
export type PackName = Lang | 'worker';

/** The function that a pack calls when it has come. */
export const RECEIVER = 'leakpathPack';
/** The folder of the copy's own scripts, and that of them which the pages load. */
export const FOLDER = 'offline';
export const BASE = `${FOLDER}/page.js`;
/** The only file in the worker's pack. */
export const WORKER = 'worker.js';

export const packFile = (name: PackName): string => `${FOLDER}/${name}.js`;

/** The index of a language and the words of its search page; Pagefind's script comes with the worker. */
const PACKED = /^(?:search\/(ja|en)\/(?!pagefind\.js$).+|(ja|en)\/search\/words\.json)$/;

/** The pack in which a file of the site lies. */
export function packOf(file: string): Lang | undefined {
  const match = PACKED.exec(file);
  return LANGS.find((lang) => lang === (match?.[1] ?? match?.[2]));
}

/**
 * The packed file that an address asks for. Scripts write addresses from the root of the site, and the root of a disk is
 * another one, with a letter on Windows: what matters is how the address ends.
 * @example packedFile('file:///C:/search/ja/pages.json?v=1') // 'search/ja/pages.json'
 */
export function packedFile(address: string): string | undefined {
  const file = /^.*\/(search\/(?:ja|en)\/.+|(?:ja|en)\/search\/words\.json)$/.exec(address.replace(/[?#].*$/, ''))?.[1];
  return file !== undefined && packOf(file) ? file : undefined;
}

/** The script that brings a pack. */
export const packScript = (name: PackName, files: Iterable<readonly [string, Uint8Array]>): string => {
  const pack: Pack = Object.fromEntries([...files].map(([file, bytes]) => [file, Buffer.from(bytes).toString('base64')]));
  return `${RECEIVER}(${JSON.stringify(name)},${JSON.stringify(pack)});\n`;
};
