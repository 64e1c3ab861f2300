/** What to call a place of a page in a list of results. */
import type { Lang } from '../../model/text.ts';
import { hasClass, isElement, isHeading, spokenName, spokenText, type Element, type Node } from './dom.ts';

/** Ids that are promised to those who cite them. */
const PROMISED = /^(?:step|fig|event|outcome|cause|dispute|term|source)-/;

/** An element that is a place of its own: by a promised id, or by a label it brings along. */
export const isPlace = ({ attribs }: Element): boolean =>
  attribs['id'] !== undefined && (PROMISED.test(attribs['id']) || attribs['data-search-label'] !== undefined);

const LENGTH: Record<Lang, number> = { ja: 32, en: 64 };

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Cuts a label at its length; English at a space. */
function shorten(text: string, lang: Lang): string {
  const plain = tidy(text);
  if (plain.length <= LENGTH[lang]) return plain;
  const cut = plain.slice(0, LENGTH[lang]);
  return `${lang === 'en' ? cut.replace(/\s+\S*$/, '') : cut}…`;
}

/** The first element inside for which a test holds. */
export function findInside(element: Element, test: (inner: Element) => boolean): Element | undefined {
  for (const child of element.children as Node[]) {
    if (!isElement(child)) continue;
    if (test(child)) return child;
    const inner = findInside(child, test);
    if (inner) return inner;
  }
  return undefined;
}

/**
 * The label of a place: its own, or the heading in it after the name of its station ("step 4: …"), or for a row of a
 * table its first cells, or how its text begins.
 */
export function placeLabel(place: Element, lang: Lang): string {
  const own = place.attribs['data-search-label'];
  if (own) return own;
  const heading = findInside(place, isHeading);
  if (heading) {
    const station = findInside(place, (inner) => hasClass(inner.attribs, 'station'));
    const name = station && spokenName(station);
    const text = tidy(spokenText(heading));
    return name ? `${name.charAt(0).toUpperCase()}${name.slice(1)}${lang === 'ja' ? '：' : ': '}${text}` : text;
  }
  if (place.name === 'tr') {
    const [first, second] = place.children.filter(isElement);
    // A note under the second cell's text is not part of its name.
    const what =
      second?.children
        .filter((child) => !isElement(child) || child.name !== 'div')
        .map(spokenText)
        .join('') ?? '';
    return shorten(`${first ? tidy(spokenText(first)) : ''} ${what}`, lang);
  }
  return shorten(spokenText(place), lang);
}
