/** A sanction as data, in words. */
import { t, list } from '../i18n/t.ts';
import type { Lang } from '../model/text.ts';
import type { Sanction } from '../model/outcome.ts';
import { QUALIFIER } from '../model/vocabulary.ts';
import { formatMonths, formatYen } from './format-figure.ts';

/** 原告の数: 462, 約180, 3（認容は1人）. The unit is left to whoever prints it. */
function plaintiffWords({ plaintiffs = 0, plaintiffsQualifier, awarded }: Sanction, lang: Lang) {
  const number = (n: number) => n.toLocaleString(lang === 'ja' ? 'ja-JP' : 'en-GB');
  const qualifier = plaintiffsQualifier ? QUALIFIER[plaintiffsQualifier][lang] : '';
  return {
    n: lang === 'ja' ? `${qualifier}${number(plaintiffs)}` : [qualifier, number(plaintiffs)].filter(Boolean).join(' '),
    awarded: awarded === undefined ? '' : t(lang, 'sanctions.plaintiffs.awarded', { n: number(awarded) }),
  };
}

/** 約180人; 3人（認容は1人）; about 180; 3 (award to 1). `undefined` where their number is not known. */
export function formatPlaintiffs(sanction: Sanction, lang: Lang): string | undefined {
  if (sanction.plaintiffs === undefined) return undefined;
  const { n, awarded } = plaintiffWords(sanction, lang);
  return `${t(lang, 'sanctions.plaintiffs.n', { n })}${awarded}`;
}

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
      `${t(lang, plaintiffs === 1 ? 'sanction.plaintiff' : 'sanction.plaintiffs', { n: plaintiffWords(sanction, lang).n })}${plaintiffWords(sanction, lang).awarded}`,
    );
  return list(words, lang);
}
