/** The limits of a penalty in words. */
import { list, t } from '../i18n/t.ts';
import type { Ceiling } from '../model/catalogue.ts';
import type { Lang } from '../model/text.ts';
import { formatMonths, formatYen } from './format-figure.ts';

export interface CeilingWords {
  prison: string | undefined;
  fine: string | undefined;
  corporate: string | undefined;
}

/** A sum with the higher one for the overseas types after it. */
function sums(
  key: 'sanctions.limit.fine' | 'sanctions.limit.corporate',
  sum: number | undefined,
  overseas: number | undefined,
  lang: Lang,
) {
  if (sum === undefined) return undefined;
  const words = t(lang, key, { sum: formatYen(sum, lang) });
  if (overseas === undefined) return words;
  const more = t(lang, 'sanctions.limit.overseas', { sum: formatYen(overseas, lang) });
  return lang === 'ja' ? `${words}（${more}）` : `${words} (${more})`;
}

/**
 * The limits apart.
 * @param now the law as it stands: 懲役 is then 拘禁刑 too
 */
export function ceilingWords(ceiling: Ceiling, lang: Lang, now = false): CeilingWords {
  const { imprisonmentMonths, fineYen, overseasFineYen, corporateFineYen, corporateOverseasFineYen } = ceiling;
  return {
    prison:
      imprisonmentMonths === undefined
        ? undefined
        : t(lang, now ? 'sanctions.limit.imprisonmentNow' : 'sanctions.limit.imprisonment', {
            term: formatMonths(imprisonmentMonths, lang),
          }),
    fine: sums('sanctions.limit.fine', fineYen, overseasFineYen, lang),
    corporate: sums('sanctions.limit.corporate', corporateFineYen, corporateOverseasFineYen, lang),
  };
}

/** 懲役10年以下または罰金2,000万円以下（海外の類型は3,000万円以下）、併科できる、法人に… */
export function formatCeiling(ceiling: Ceiling, lang: Lang, now = false): string {
  const { prison, fine, corporate } = ceilingWords(ceiling, lang, now);
  const both = ceiling.both ? t(lang, 'sanctions.limit.both') : undefined;
  // The one or the other, unless the law says that both may be imposed.
  const person = prison !== undefined && fine !== undefined ? t(lang, 'sanctions.limit.or', { prison, fine }) : (prison ?? fine);
  return list(
    [person, both, corporate].filter((word) => word !== undefined),
    lang,
  );
}
