/** Makes the pages and style sheets of the built site readable from a disk. */
import { mendCss, mendTag, PIECES } from '../built/mend-html.ts';
import { absolute } from '../site.ts';
import { copyPolicy } from './policy.ts';
import { target, wayTo } from './relative.ts';

export interface Copy {
  /** Whether the copy holds this file. */
  has(file: string): boolean;
  /** Where the site is published: what the copy leaves out is linked there. */
  site: string;
  /** The script that every other one stands on. */
  base: string;
}

/** An address on a page, as it must be in the copy. */
export function copyAddress(from: string, address: string, copy: Copy): string {
  const to = target(from, address);
  if (!to) return address;
  if (copy.has(decodeURIComponent(to.file))) return wayTo(from, to.file) + to.rest;
  return absolute(`/${to.file.replace(/(^|\/)index\.html$/, '$1')}`, copy.site) + to.rest;
}

/** One opening tag with its addresses. */
const copyTag = (from: string, tag: string, copy: Copy): string => mendTag(tag, (address) => copyAddress(from, address, copy), copyPolicy);

const isModule = (tag: string): boolean => /\stype\s*=\s*["']?module\b/i.test(tag);

/**
 * A page of the site for the copy. Its modules become classic scripts that run when the page has been read, as modules
 * do: browsers load no module from a disk.
 * @param from the file of the page, from the root
 * @throws where a module stands in the page itself
 */
export function copyHtml(from: string, html: string, copy: Copy): string {
  let based = false;
  return html.replace(PIECES, (piece, opening: string | undefined, _name: string | undefined, rest: string | undefined) => {
    if (piece.startsWith('<!--')) return piece;
    if (opening === undefined || rest === undefined) return copyTag(from, piece, copy);
    if (!isModule(opening)) return copyTag(from, opening, copy) + rest;
    if (!/\ssrc\s*=/i.test(opening)) throw new Error(`${from} has a module without a file of its own`);
    const classic = copyTag(from, opening.replace(/\stype\s*=\s*(?:"module"|'module'|module)/i, ' defer'), copy) + rest;
    const base = based ? '' : `<script defer src="${wayTo(from, copy.base)}"></script>`;
    based = true;
    return base + classic;
  });
}

/** A style sheet of the site for the copy. */
export const copyCss = (from: string, css: string, copy: Copy): string => mendCss(css, (address) => copyAddress(from, address, copy));

/** The modules that a page loads, as files from the root. */
export const modulesOf = (from: string, html: string): string[] =>
  [...html.matchAll(PIECES)].flatMap(([, opening]) => {
    if (opening === undefined || !isModule(opening)) return [];
    const address = /\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(opening)?.[1];
    const to = address === undefined ? undefined : target(from, address);
    return to ? [to.file] : [];
  });
