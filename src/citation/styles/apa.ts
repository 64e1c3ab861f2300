/**
 * APA, 7th edition, reference list: webpages on websites (10.16), newspaper articles (10.1), group authors, titles in
 * other languages with a translation in brackets (9.38), court decisions (11.4); a retrieval date where the page may
 * change (9.16). Plain text: italics are left to the reader's word processor.
 */
import { accessDate, apaDate, englishDate } from '../dates.ts';
import { bracketed, isArticle, nameOf, responsible, type Work } from '../work.ts';

const ends = (text: string): string => (/[.?!。？！]$/.test(text) ? text : `${text}.`);

/** Authors as APA joins them: one; two with an ampersand; more with commas. */
function authors(work: Work): string {
  const names =
    work.authors.length > 0 ? work.authors.map((name) => nameOf(name, work.language, true)) : work.own ? ['Leakpath'] : responsible(work);
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1) ?? ''}`;
}

export function apa(work: Work): string {
  const title = bracketed(work, 'en');
  if (work.type === 'legal_case') {
    const where = [work.court, work.issued && englishDate(work.issued)].filter(Boolean).join(', ');
    return `${[title, work.number].filter(Boolean).join(', ')}${where && ` (${where})`}. ${work.url}`;
  }
  const who = authors(work);
  const date = `(${apaDate(work.issued)}).`;
  const name = work.own ? `${title} (${work.own.id})` : title;
  const site = work.container ?? work.publisher ?? '';
  const place = site === who || (work.own && site === 'Leakpath') ? '' : ends(site);
  const head = who ? [ends(who), date, ends(name)] : [ends(name), date];
  const changes = work.own !== undefined || (work.issued === undefined && !isArticle(work));
  const where = changes ? `Retrieved ${accessDate(work.accessed, 'en')}, from ${work.url}` : work.url;
  return [...head, place === '.' ? '' : place, where].filter(Boolean).join(' ');
}
