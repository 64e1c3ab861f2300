/** A source in one line, as it stands in lists and tooltips. */
import type { Lang } from '../model/text.ts';
import type { Source } from '../model/source.ts';
import { GRADE } from '../model/vocabulary.ts';
import { formatDate } from './format-date.ts';

/** Family name first, as in Japanese; organisations as they are. */
export function authorNames(source: Source): string {
  const name = ({ family, given, literal }: NonNullable<Source['author']>[number]) =>
    literal ?? (source.language === 'en' ? [given, family].filter(Boolean).join(' ') : `${family ?? ''}${given ?? ''}`);
  return (source.author ?? []).map(name).join(source.language === 'ja' ? '、' : ', ');
}

/** Where it appeared, without saying the same name twice. */
export function venue(source: Source): string {
  const parts = [source['container-title'], source.publisher].filter((part): part is string => part !== undefined);
  return parts
    .filter((part, index) => !parts.some((other, at) => at !== index && other.includes(part) && (other !== part || at < index)))
    .join(source.language === 'ja' ? '、' : ', ');
}

/** Who stands behind a source: court, publisher, newspaper or site, or else its authors; '' where it names nobody. */
export const publisherOf = (source: Source): string =>
  source.authority ?? source.publisher ?? source['container-title'] ?? authorNames(source);

/** Who stands behind a source, in the language of the source; then, in the language of the page, when and of which grade. */
export function sourceLineParts(source: Source, lang: Lang): { who: string; rest: string } {
  const who = (source.authority ?? venue(source)) || authorNames(source) || source.title;
  const when = source.issued === undefined ? [] : [formatDate(source.issued, lang)];
  return { who, rest: [...when, GRADE[source.grade][lang]].map((part) => (lang === 'ja' ? `、${part}` : `, ${part}`)).join('') };
}

/** Short form for a tooltip: who, when, grade. */
export function sourceLine(source: Source, lang: Lang): string {
  const { who, rest } = sourceLineParts(source, lang);
  return who + rest;
}

/**
 * An address as a reader can type it: percent signs that stand for Japanese are turned back into it.
 * @returns the address itself where it holds none, or where it cannot be read
 */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
