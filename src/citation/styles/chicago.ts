/**
 * The Chicago Manual of Style, 17th edition, notes: web content (14.207), newspapers (14.191), foreign titles with a
 * translation in brackets (14.99); a date of access beside the last modification for pages that change (14.12).
 */
import { accessDate, englishDate } from '../dates.ts';
import { isArticle, responsible, type Work } from '../work.ts';

/** “Title,” or “Title” [translation], – the comma stands inside the quotes where nothing follows them. */
const quoted = ({ title, translation, language }: Work): string =>
  language === 'en' || translation === undefined ? `“${title},”` : `“${title}” [${translation}],`;

export function chicago(work: Work): string {
  const site = work.container ?? work.publisher ?? '';
  const who = responsible(work);
  const date = work.issued === undefined ? '' : englishDate(work.issued);
  if (work.type === 'legal_case') {
    const where = [work.court, date].filter(Boolean).join(', ');
    const head = [quoted(work).replace(/,(”?)$/, '$1'), work.number].filter(Boolean).join(', ');
    return `${head}${where && ` (${where})`}, ${work.url}.`;
  }
  const when = date && (work.own ? `last modified ${date}` : date);
  const changes = work.own !== undefined || (work.issued === undefined && !isArticle(work));
  const seen = changes ? `accessed ${accessDate(work.accessed, 'en')}` : '';
  const rest = [who.includes(site) ? '' : site, work.own?.id, when, seen, work.url].filter(Boolean).join(', ');
  return `${who.length > 0 ? `${who.join(' and ')}, ` : ''}${quoted(work)} ${rest}.`;
}
