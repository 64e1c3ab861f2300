/**
 * SIST 02-2007「参照文献の書き方」, as in its forms for newspaper articles, reports and web pages:
 * 著者名. “ウェブページの題名”. ウェブサイトの名称. 更新日付. 入手先, (参照 入手日付).
 */
import type { Lang } from '../../model/text.ts';
import { accessDate, isoDate } from '../dates.ts';
import { bracketed, isArticle, responsible, type Work } from '../work.ts';

export function sist02(work: Work, reader: Lang): string {
  const who = responsible(work).join(work.language === 'en' ? '; ' : ', ');
  const title = bracketed(work, reader);
  const site = work.container ?? work.publisher ?? '';
  const parts = [
    who || work.court,
    isArticle(work) || work.type === 'report' ? title : `“${title}”`,
    site === who ? '' : site,
    work.own?.id ?? work.number,
    work.issued === undefined ? '' : isoDate(work.issued),
  ];
  const seen = `(${reader === 'ja' ? '参照' : 'accessed'} ${accessDate(work.accessed, 'iso')})`;
  return [...parts.filter(Boolean), `${work.url}, ${seen}`].join('. ') + '.';
}
