/** Small pieces of the texts of synthetic cases, in both languages. */
import type { Bilingual } from '../../src/model/text.ts';

export const both = (ja: string, en: string): Bilingual => ({ ja, en });

/** ¥1,234,000 in words: 123万4000円, 1.234 million yen. */
export function yen(value: number): Bilingual {
  const [oku, man, rest] = [Math.floor(value / 1e8), Math.floor((value % 1e8) / 1e4), value % 1e4];
  return {
    ja: `${oku ? `${oku}億` : ''}${man ? `${man}万` : ''}${rest ? String(rest) : ''}円`,
    en: value >= 1e6 ? `${Number((value / 1e6).toFixed(3))} million yen` : `${value.toLocaleString('en-GB')} yen`,
  };
}

/** 30 months: 2年6月, two years and six months in figures. */
export function term(months: number): Bilingual {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return {
    ja: `${years ? `${years}年` : ''}${rest ? `${rest}月` : ''}`,
    en: [years ? `${years} years` : '', rest ? `${rest} months` : ''].filter(Boolean).join(' and '),
  };
}
