/** Changes the addresses in pages and style sheets, wherever the languages allow one; the rest stays letter by letter. */

/** Attributes that hold one address. */
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'poster', 'xlink:href']);

const ATTRIBUTE = /([^\s"'<>/=]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'=<>`]+)/g;

/**
 * Comments, scripts and styles with what is in them (groups: opening tag, name, rest), and opening tags; a quoted value
 * may hold `>`.
 */
export const PIECES =
  /<!--[\s\S]*?-->|(<(script|style)\b(?:[^>"']|"[^"]*"|'[^']*')*>)([\s\S]*?<\/\2\s*>)|<[a-z][a-z\d:-]*(?:[^>"']|"[^"]*"|'[^']*')*>/gi;

type Mend = (value: string) => string;

/** `a.png 1x, b.png 2x` */
const mendList = (list: string, mend: Mend): string =>
  list.replace(/(^|,)(\s*)([^\s,]+)/g, (_, comma: string, space: string, address: string) => comma + space + mend(address));

/**
 * One opening tag with its addresses.
 * @param mendPolicy changes the Content-Security-Policy, where the tag brings one
 */
export function mendTag(tag: string, mend: Mend, mendPolicy: Mend = (policy) => policy): string {
  const meta = /^<meta\b/i.test(tag) && /http-equiv\s*=\s*["']?([\w-]+)/i.exec(tag)?.[1]?.toLowerCase();
  return tag.replace(ATTRIBUTE, (whole, name: string, equals: string, quoted: string) => {
    const quote = /^["']/.exec(quoted)?.[0] ?? '"';
    const value = quoted.replace(/^(["'])([\s\S]*)\1$/, '$2');
    const put = (changed: string) => (changed === value ? whole : name + equals + quote + changed + quote);
    const attribute = name.toLowerCase();
    if (ADDRESSES.has(attribute)) return put(mend(value));
    if (attribute === 'srcset') return put(mendList(value, mend));
    if (attribute !== 'content') return whole;
    if (meta === 'content-security-policy') return put(mendPolicy(value));
    if (meta === 'refresh') return put(value.replace(/(url=)(.*)$/i, (_, url: string, to: string) => url + mend(to)));
    return whole;
  });
}

/** A style sheet with its addresses. */
export const mendCss = (css: string, mend: Mend): string =>
  css.replace(
    /(url\(\s*|@import\s+)(["']?)([^"')\s;]+)\2/gi,
    (_, before: string, quote: string, address: string) => before + quote + mend(address) + quote,
  );
