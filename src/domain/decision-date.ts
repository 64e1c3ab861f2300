/** The day of a decision in words. A decision is made on one day, so an interval means that the day is not known. */
import { t } from '../i18n/t.ts';
import type { Lang } from '../model/text.ts';
import { parseDate } from './edtf.ts';
import { formatDate } from './format-date.ts';

/** 2016年3月29日; 日は不明、2014年11月27日～2019年6月27日の間; 日は不明、2015年1月29日以降 */
export function decisionDate(date: string, lang: Lang): string {
  const words = formatDate(date, lang);
  if (parseDate(date).type !== 'Interval') return words;
  return t(lang, date.includes('..') ? 'sanctions.dayUnknown' : 'sanctions.between', { date: words });
}
