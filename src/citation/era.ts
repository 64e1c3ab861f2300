/** Days in the Japanese calendar, in which judgments are dated. */
const ERAS = [
  { name: '令和', from: '2019-05-01' },
  { name: '平成', from: '1989-01-08' },
  { name: '昭和', from: '1926-12-25' },
] as const;

/**
 * A day in its era: 2017-10-23 → 平成29年10月23日, 2019-05-01 → 令和元年5月1日.
 * @param day a full ISO day from 25 December 1926 on
 * @throws RangeError for an earlier day
 */
export function eraDate(day: string): string {
  const era = ERAS.find(({ from }) => day >= from);
  if (!era) throw new RangeError(`${day}: before the eras this library knows`);
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const n = year - Number(era.from.slice(0, 4)) + 1;
  return `${era.name}${n === 1 ? '元' : n}年${month}月${date}日`;
}
