/** The Markdown of a page at its address + index.md (https://llmstxt.org): a head in YAML, then the text. */
import { absolute } from '../site.ts';
import { LICENCE } from '../structured-data/library.ts';
import type { BuiltPage } from './pages.ts';

/** Address of the Markdown of a page. */
export const markdownAddress = (address: string): string => `${address}index.md`;

/** Pages with an address of their own: not the file for missing addresses, not what only leads on. */
export const hasMarkdown = ({ address, head }: BuiltPage): boolean => address.endsWith('/') && !head.leadsOn;

/** A scalar that YAML 1.2 reads as written, whatever stands in it: JSON is YAML. */
const scalar = (text: string) => JSON.stringify(text);

/**
 * @param text the page as html-to-markdown.ts gives it
 * @param site where the site is published
 */
export function markdownFile({ address, head }: BuiltPage, text: string, site: string): string {
  const others = head.alternates.filter(({ hreflang, href }) => hreflang !== 'x-default' && hreflang !== head.lang && href);
  return [
    '---',
    `title: ${scalar(head.title)}`,
    `url: ${absolute(address, site)}`,
    `lang: ${head.lang}`,
    ...(head.modified === undefined ? [] : [`revised: ${head.modified}`]),
    ...(others.length === 0 ? [] : ['translations:', ...others.map(({ hreflang, href }) => `  ${hreflang}: ${href}`)]),
    `license: ${LICENCE}`,
    '---',
    '',
    text,
  ].join('\n');
}
