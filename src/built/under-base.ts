/**
 * The site in a folder of a host: `https://host.example/training/leakpath/`. Everything is written and checked as if it
 * stood at the root; this is the one place where the folder comes in, at the end of a build.
 */
import { mendCss, mendTag, PIECES } from './mend-html.ts';

/**
 * An address as the host has it; what leads elsewhere or is relative stays.
 * @param base '' or `/training/leakpath`
 * @example underBase('/training', '/ja/cases/?q=a#b') // '/training/ja/cases/?q=a#b'
 */
export const underBase = (base: string, address: string): string => (/^\/(?!\/)/.test(address) ? base + address : address);

/** A page; its scripts read the folder from `<html data-base>`. */
export function htmlUnderBase(base: string, html: string): string {
  if (base === '') return html;
  const mend = (tag: string) => {
    const mended = mendTag(tag, (address) => underBase(base, address));
    return /^<html\b/i.test(mended) ? mended.replace(/>$/, ` data-base="${base}">`) : mended;
  };
  return html.replace(PIECES, (piece, opening: string | undefined, _name: string | undefined, rest: string | undefined) => {
    if (piece.startsWith('<!--')) return piece;
    return opening === undefined || rest === undefined ? mend(piece) : mend(opening) + rest;
  });
}

/** A style sheet. */
export const cssUnderBase = (base: string, css: string): string => mendCss(css, (address) => underBase(base, address));
