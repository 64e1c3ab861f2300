/** Random dates of every precision the library accepts, repeatable by their seed. */
const pad = (value: number, width = 2) => String(value).padStart(width, '0');
const monthLength = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

export interface RandomDates {
  /** A whole number from 0 to below the limit. */
  pick(limit: number): number;
  /** 2014-07-09 */
  day(): string;
  /** A year, a month, a day, with or without a mark of doubt, or an interval of two of them. */
  date(): string;
  /** The date or one that covers it and more: its month, its year, or an interval around it. */
  wider(date: string): string;
}

/** @param random numbers from 0 to below 1 */
export function randomDates(random: () => number): RandomDates {
  const pick = (limit: number) => Math.floor(random() * limit);
  const year = () => 2004 + pick(22);
  const month = () => {
    const [y, m] = [year(), 1 + pick(12)];
    return `${y}-${pad(m)}`;
  };
  const day = () => {
    const text = month();
    return `${text}-${pad(1 + pick(monthLength(Number(text.slice(0, 4)), Number(text.slice(5)))))}`;
  };
  const simple = () => {
    const bare = [() => String(year()), month, day, day][pick(4)]?.() ?? '';
    return `${bare}${['', '', '~', '?'][pick(4)] ?? ''}`;
  };
  const bare = (text: string) => text.replace(/[~?]/g, '');
  /** Ends in order, so that the interval is one. */
  const interval = () => {
    const [a = '', b = ''] = [simple(), simple()].sort((x, y) => bare(x).slice(0, 4).localeCompare(bare(y).slice(0, 4)));
    return bare(a).slice(0, 4) === bare(b).slice(0, 4) ? a : `${a}/${b}`;
  };
  const firstYear = (text: string) => Number(text.slice(0, 4));
  const lastYear = (text: string) => Number((text.split('/').at(-1) ?? '').slice(0, 4));
  return {
    pick,
    day,
    date: () => (pick(4) === 0 ? interval() : simple()),
    wider(text) {
      const [from, to] = [firstYear(text) - pick(2), lastYear(text) + pick(2)];
      const around = from === to ? String(from) : `${from}/${to}`;
      if (text.includes('/')) return around;
      return [text, bare(text).slice(0, 7), bare(text).slice(0, 4), around][pick(4)] ?? text;
    },
  };
}
