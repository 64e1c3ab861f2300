/** A short line for a slide: who, what, which version, where; the licence where it is ours to give. */
import { formatDate } from '../../domain/format-date.ts';
import type { Lang } from '../../model/text.ts';
import { isArticle, responsible, type Work } from '../work.ts';

export function credit(work: Work, reader: Lang): string {
  const who =
    (isArticle(work) ? work.container : undefined) ?? responsible(work)[0] ?? work.court ?? work.container ?? work.publisher ?? '';
  const name = work.own ? 'Leakpath' : who;
  const date = work.issued === undefined ? '' : formatDate(work.issued, reader);
  if (reader === 'ja') {
    const title = `出典：${name}「${work.title}」`;
    if (work.own) return `${title}${work.own.id}（${date}改訂、${work.own.licence}）${work.url}`;
    return `${title}${date && `（${date}）`}${work.url}`;
  }
  const title = work.language === 'en' ? work.title : (work.translation ?? work.title);
  const rest = work.own ? [work.own.id, `revised ${date}`, work.own.licence] : [date];
  return `Source: ${[name, `“${title}”`, ...rest, work.url].filter(Boolean).join(', ')}`;
}
