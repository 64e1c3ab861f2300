/**
 * Judgments as Japanese lawyers cite them: 法律編集者懇話会「法律文献等の出典の表示方法」（2014年版）, part on 判例:
 * abbreviated court, kind of decision, day in the era, then the law report, or the docket number where none prints it.
 */
import { eraDate } from './era.ts';
import type { Work } from './work.ts';

/** Law reports by the abbreviation of the same guide. */
const REPORTS: Record<string, string> = {
  金融・商事判例: '金判',
  判例タイムズ: '判タ',
  判例時報: '判時',
  最高裁判所民事判例集: '民集',
  最高裁判所刑事判例集: '刑集',
};
const BENCHES: Record<string, string> = { 大法廷: '最大', 第一小法廷: '最一小', 第二小法廷: '最二小', 第三小法廷: '最三小' };

/** 最高裁判所第二小法廷 → 最二小; 東京高等裁判所第10刑事部 → 東京高; 福岡高等裁判所宮崎支部 → 福岡高宮崎支. */
export function shortCourt(court: string): string {
  const bench = /^最高裁判所(.*)$/.exec(court)?.[1];
  if (bench !== undefined) return BENCHES[bench] ?? '最';
  const [, place, level, rest] = /^(.+?)(高等|地方|家庭|簡易)裁判所(.*)$/.exec(court) ?? [];
  if (place === undefined || level === undefined) return court;
  const branch = /^(.+?)支部/.exec(rest ?? '')?.[1];
  return `${place}${level.charAt(0)}${branch ? `${branch}支` : ''}`;
}

const shortReport = (report: string): string => {
  const name = Object.keys(REPORTS).find((long) => report.startsWith(long));
  return name === undefined ? report : `${REPORTS[name] ?? ''}${report.slice(name.length)}`;
};

const DECISION = /^(.+?裁判所.*?)((?:明治|大正|昭和|平成|令和).+?日)(判決|決定|命令)(?:、(.*))?$/;
const isDocket = (part: string): boolean => /第\d+号|（.{1,3}）/.test(part);

/**
 * The short form of a judgment written out in full.
 * @param full 最高裁判所第二小法廷平成29年10月23日判決、平成28年（受）第1892号、判タ1442号46頁
 * @returns 最二小判平成29年10月23日判タ1442号46頁; without a report 最二小判平成29年10月23日（平成28年（受）第1892号）;
 * anything else as it is
 */
export function shortJudgment(full: string): string {
  const [, court, day, kind, rest] = DECISION.exec(full) ?? [];
  if (court === undefined || day === undefined || kind === undefined) return full;
  const parts = (rest ?? '').split('、').filter(Boolean);
  const reports = parts.filter((part) => !isDocket(part)).map(shortReport);
  const docket = parts.find(isDocket);
  const tail = reports.length > 0 ? reports.join('・') : docket === undefined ? '' : `（${docket}）`;
  return `${shortCourt(court)}${kind.charAt(0)}${day}${tail}`;
}

/** A judgment among the sources, from its court, day and docket number; `undefined` where one of the first two is not known. */
export function judgmentOf({ type, court, issued, number }: Work): string | undefined {
  if (type !== 'legal_case' || court === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(issued ?? '')) return undefined;
  return `${shortCourt(court)}判${eraDate(issued ?? '')}${number === undefined ? '' : `（${number}）`}`;
}
