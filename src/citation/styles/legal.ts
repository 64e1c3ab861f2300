/**
 * 法律編集者懇話会「法律文献等の出典の表示方法」（2014年版）: judgments by court, day and report; what exists on the web
 * only as 著者,「題」, サイト名, URL,(確認日), the site left out where it is the author.
 */
import { accessDate, japaneseDate } from '../dates.ts';
import { judgmentOf } from '../judgment.ts';
import { responsible, type Work } from '../work.ts';

export function legal(work: Work): string {
  const judgment = judgmentOf(work);
  const seen = `${work.url}, (${accessDate(work.accessed, 'dots')})`;
  if (judgment !== undefined) return `${judgment}, ${seen}`;
  const who = responsible(work).join('＝');
  const site = work.container ?? work.publisher ?? '';
  const when = work.issued === undefined ? '' : `${japaneseDate(work.issued)}${work.own ? '改訂' : ''}`;
  const place = [site === who ? '' : site, work.own?.id, when].filter(Boolean).join(' ');
  return [who, `「${work.title}」`, place, seen].filter(Boolean).join(', ');
}
