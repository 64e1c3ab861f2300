/** A sanction as data, in words. */
import { t, list } from '../i18n/t.ts';
import type { Lang } from '../model/text.ts';
import type { Sanction } from '../model/outcome.ts';
import { formatMonths, formatYen } from './format-figure.ts';

/** 懲役3年、執行猶予4年、罰金100万円; imprisonment for 3 years, suspended for 4 years, fine of 1 million yen. */
export function formatSanction(sanction: Sanction | undefined, lang: Lang): string {
  if (!sanction) return '';
  const { imprisonmentMonths, suspendedMonths, fineYen, awardPerPersonYen, claimYen, plaintiffs } = sanction;
  const words: string[] = [];
  if (imprisonmentMonths) words.push(t(lang, 'sanction.imprisonment', { term: formatMonths(imprisonmentMonths, lang) }));
  if (suspendedMonths) words.push(t(lang, 'sanction.suspended', { term: formatMonths(suspendedMonths, lang) }));
  if (fineYen) words.push(t(lang, 'sanction.fine', { sum: formatYen(fineYen, lang) }));
  if (awardPerPersonYen !== undefined) {
    words.push(
      awardPerPersonYen === 0 ? t(lang, 'sanction.award.none') : t(lang, 'sanction.award', { sum: formatYen(awardPerPersonYen, lang) }),
    );
  }
  if (claimYen) words.push(t(lang, 'sanction.claim', { sum: formatYen(claimYen, lang) }));
  if (plaintiffs)
    words.push(
      t(lang, plaintiffs === 1 ? 'sanction.plaintiff' : 'sanction.plaintiffs', {
        n: plaintiffs.toLocaleString(lang === 'ja' ? 'ja-JP' : 'en-GB'),
      }),
    );
  return list(words, lang);
}
