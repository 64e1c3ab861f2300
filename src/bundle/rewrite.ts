/** Makes the pages and style sheets of the built site readable from a disk. */
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

/** Attributes that hold one address. */
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'poster', 'xlink:href']);

/** Comments, scripts and styles with what is in them, and opening tags; a quoted value may hold `>`. */
const PIECES =
  /<!--[\s\S]*?-->|(<(script|style)\b(?:[^>"']|"[^"]*"|'[^']*')*>)([\s\S]*?<\/\2\s*>)|<[a-z][a-z\d:-]*(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'=<>`]+)/g;

/** An address on a page, as it must be in the copy. */
export function copyAddress(from: string, address: string, copy: Copy): string {
  const to = target(from, address);
  if (!to) return address;
  if (copy.has(decodeURIComponent(to.file))) return wayTo(from, to.file) + to.rest;
  return new URL(`/${to.file.replace(/(^|\/)index\.html$/, '$1')}`, copy.site).href + to.rest;
}

/** `a.png 1x, b.png 2x` */
const copyAddresses = (from: string, list: string, copy: Copy): string =>
  list.replace(
    /(^|,)(\s*)([^\s,]+)/g,
    (_, comma: string, space: string, address: string) => comma + space + copyAddress(from, address, copy),
  );

/** One opening tag with its addresses. */
function copyTag(from: string, tag: string, copy: Copy): string {
  const meta = /^<meta\b/i.test(tag) && /http-equiv\s*=\s*["']?([\w-]+)/i.exec(tag)?.[1]?.toLowerCase();
  return tag.replace(ATTRIBUTE, (whole, name: string, equals: string, quoted: string) => {
    const quote = /^["']/.exec(quoted)?.[0] ?? '"';
    const value = quoted.replace(/^(["'])([\s\S]*)\1$/, '$2');
    const put = (changed: string) => (changed === value ? whole : name + equals + quote + changed + quote);
    const attribute = name.toLowerCase();
    if (ADDRESSES.has(attribute)) return put(copyAddress(from, value, copy));
    if (attribute === 'srcset') return put(copyAddresses(from, value, copy));
    if (attribute !== 'content') return whole;
    if (meta === 'content-security-policy') return put(copyPolicy(value));
    if (meta === 'refresh') return put(value.replace(/(url=)(.*)$/i, (_, url: string, to: string) => url + copyAddress(from, to, copy)));
    return whole;
  });
}

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
export const copyCss = (from: string, css: string, copy: Copy): string =>
  css.replace(
    /(url\(\s*|@import\s+)(["']?)([^"')\s;]+)\2/gi,
    (_, before: string, quote: string, address: string) => before + quote + copyAddress(from, address, copy) + quote,
  );

/** The modules that a page loads, as files from the root. */
export const modulesOf = (from: string, html: string): string[] =>
  [...html.matchAll(PIECES)].flatMap(([, opening]) => {
    if (opening === undefined || !isModule(opening)) return [];
    const address = /\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(opening)?.[1];
    const to = address === undefined ? undefined : target(from, address);
    return to ? [to.file] : [];
  });
