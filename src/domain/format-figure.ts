/** Figures as readers say them: 約928万件, about 9.28 million records; the exact value stays in the data. */
import type { Figure } from '../model/figure.ts';
import type { Lang } from '../model/text.ts';
import { QUALIFIER } from '../model/vocabulary.ts';

/** Japanese counting by 万 and 億 where it comes out even: 9280000 → 928万, 26000000000 → 260億; else plain: 72460 → 72,460. */
function japaneseNumber(value: number): string {
  const units = [
    { size: 1e12, word: '兆' },
    { size: 1e8, word: '億' },
    { size: 1e4, word: '万' },
  ];
  if (value < 10_000 || value % 10_000 !== 0) return value.toLocaleString('ja-JP');
  let rest = value;
  let text = '';
  for (const { size, word } of units) {
    const count = Math.floor(rest / size);
    if (count > 0) text += `${count.toLocaleString('ja-JP')}${word}`;
    rest %= size;
  }
  return text;
}

/** English: 9280000 → 9.28 million; a value that would need more than two decimals is written out. */
function englishNumber(value: number): string {
  for (const { size, word } of [
    { size: 1e9, word: 'billion' },
    { size: 1e6, word: 'million' },
  ]) {
    const scaled = value / size;
    if (scaled >= 1 && Number.isInteger(Math.round(scaled * 1e6) / 1e4))
      return `${scaled.toLocaleString('en-GB', { maximumFractionDigits: 2 })} ${word}`;
  }
  return value.toLocaleString('en-GB');
}

const JA_UNIT: Record<Figure['unit'], string> = {
  records: '件',
  persons: '人',
  households: '世帯',
  organisations: '社・団体',
  companies: '社',
  bodies: '団体',
  contracts: '件',
  files: 'ファイル',
  times: '回',
  yen: '円',
  'yen-per-person': '円（1人当たり）',
};

const EN_UNIT: Record<Figure['unit'], [one: string, many: string]> = {
  records: ['record', 'records'],
  persons: ['person', 'people'],
  households: ['household', 'households'],
  organisations: ['organisation', 'organisations'],
  companies: ['company', 'companies'],
  bodies: ['body', 'bodies'],
  contracts: ['contract', 'contracts'],
  files: ['file', 'files'],
  times: ['time', 'times'],
  yen: ['yen', 'yen'],
  'yen-per-person': ['yen per person', 'yen per person'],
};

export interface FigureWords {
  qualifier: string;
  number: string;
  unit: string;
}

/** The three parts of a figure, for printing the number large and the unit small. */
export function figureWords({ value, qualifier, unit }: Pick<Figure, 'value' | 'qualifier' | 'unit'>, lang: Lang): FigureWords {
  if (lang === 'en') {
    const [one, many] = EN_UNIT[unit];
    return { qualifier: QUALIFIER[qualifier].en, number: englishNumber(value), unit: value === 1 ? one : many };
  }
  // 超 and 以上 follow the unit in Japanese: 3,000万円超, 100回以上
  const after = qualifier === 'over' || qualifier === 'at-least' ? QUALIFIER[qualifier].ja : '';
  return { qualifier: after ? '' : QUALIFIER[qualifier].ja, number: japaneseNumber(value), unit: `${JA_UNIT[unit]}${after}` };
}

/** 約928万件; about 9.28 million records. */
export function formatFigure(figure: Pick<Figure, 'value' | 'qualifier' | 'unit'>, lang: Lang): string {
  const { qualifier, number, unit } = figureWords(figure, lang);
  return lang === 'ja' ? `${qualifier}${number}${unit}` : [qualifier, number, unit].filter(Boolean).join(' ');
}

/** A sum of yen: 3,000万円; 30 million yen. */
export const formatYen = (yen: number, lang: Lang): string => formatFigure({ value: yen, qualifier: 'exact', unit: 'yen' }, lang);

/** A term of imprisonment in months, as judgments write it: 30 → 2年6月; 2 years 6 months. */
export function formatMonths(months: number, lang: Lang): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (lang === 'ja') return `${years ? `${years}年` : ''}${rest ? `${rest}月` : ''}`;
  const say = (count: number, unit: string) => (count ? [`${count} ${unit}${count === 1 ? '' : 's'}`] : []);
  return [...say(years, 'year'), ...say(rest, 'month')].join(' ');
}
