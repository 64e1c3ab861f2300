/** What holds of every span, whatever the precision of its dates. */
import { describe, expect, it } from 'vitest';
import { earliest, latest } from '../../../src/domain/edtf.ts';
import { formatSpan, spanBetween } from '../../../src/domain/span.ts';
import { date as schema } from '../../../src/model/date.ts';
import { randomDates } from '../dates.ts';
import { seeded } from '../seeded.ts';

const RUNS = 1000;
const DAY = 86_400_000;
const random = randomDates(seeded(20140709));
const sample = <T>(make: () => T): T[] => Array.from({ length: RUNS }, make);
const inside = (a: { minDays: number; maxDays: number }, b: { minDays: number; maxDays: number }) =>
  a.minDays >= b.minDays && a.maxDays <= b.maxDays;
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Days that a date can mean: its first, its last, and some between. */
function meanings(text: string): string[] {
  const [first, last] = [earliest(text), latest(text)];
  return [first, last, ...Array.from({ length: 3 }, () => first + random.pick(Math.floor((last - first) / DAY) + 1) * DAY)].map((instant) =>
    new Date(instant).toISOString().slice(0, 10),
  );
}
/** Counted on the calendar, day by day in whole days since 1970. */
const naive = (from: string, to: string) => Date.parse(to) / DAY - Date.parse(from) / DAY;

describe('the random dates', () => {
  const dates = sample(random.date);
  it('are dates of the library, of every kind', () => {
    expect(dates.filter((text) => !schema.safeParse(text).success)).toEqual([]);
    for (const form of [/^\d{4}$/, /^\d{4}-\d{2}$/, /^\d{4}-\d{2}-\d{2}$/, /~/, /\?/, /\//])
      expect(dates.some((text) => form.test(text))).toBe(true);
  });
  it('grow when widened, and never lose a day', () => {
    const lost = dates
      .map((text) => [text, random.wider(text)] as const)
      .filter(([a, b]) => earliest(b) > earliest(a) || latest(b) < latest(a));
    expect(lost).toEqual([]);
  });
});

describe('a span', () => {
  it('is from nought up, and never from more to less', () => {
    const wrong = sample(() => [random.date(), random.date()] as const).filter(([from, to]) => {
      const { minDays, maxDays } = spanBetween(from, to);
      return minDays < 0 || minDays > maxDays || !Number.isInteger(minDays) || !Number.isInteger(maxDays);
    });
    expect(wrong).toEqual([]);
  });

  it('of two days is the difference of the calendar', () => {
    for (const [a, b] of sample(() => [random.day(), random.day()].sort())) {
      const [from = '', to = ''] = [a, b];
      expect(spanBetween(from, to), `${from} ${to}`).toEqual({ minDays: naive(from, to), maxDays: naive(from, to) });
    }
  });

  it('is never sharpened: whatever day each date means, the true difference lies within', () => {
    const wrong = sample(() => [random.date(), random.date()] as const).flatMap(([from, to]) => {
      const span = spanBetween(from, to);
      return meanings(from).flatMap((a) =>
        meanings(to)
          .filter((b) => a <= b && !inside({ minDays: naive(a, b), maxDays: naive(a, b) }, span))
          .map((b) => [from, to, a, b]),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('reaches both of its ends', () => {
    const wrong = sample(() => [random.date(), random.date()] as const).filter(([from, to]) => {
      const [first, last] = [from, to].map((text) => [earliest(text), latest(text)] as const);
      if (!first || !last || first[1] > last[0]) return false;
      const day = (instant: number) => new Date(instant).toISOString().slice(0, 10);
      const { minDays, maxDays } = spanBetween(from, to);
      return minDays !== naive(day(first[1]), day(last[0])) || maxDays !== naive(day(first[0]), day(last[1]));
    });
    expect(wrong).toEqual([]);
  });

  it('widens where a date widens', () => {
    const wrong = sample(() => [random.date(), random.date()] as const).filter(
      ([from, to]) =>
        !inside(spanBetween(from, to), spanBetween(random.wider(from), to)) ||
        !inside(spanBetween(from, to), spanBetween(from, random.wider(to))) ||
        !inside(spanBetween(from, to), spanBetween(random.wider(from), random.wider(to))),
    );
    expect(wrong).toEqual([]);
  });

  it('is bounded by its parts: over three dates in order, the whole lies within the sum', () => {
    const inOrder = (a: string, b: string) => earliest(a) <= earliest(b) && latest(a) <= latest(b);
    const triples = sample(() => [random.date(), random.date(), random.date()] as const).filter(
      ([a, b, c]) => inOrder(a, b) && inOrder(b, c),
    );
    expect(triples.length).toBeGreaterThan(50);
    const wrong = triples.filter(([a, b, c]) => {
      const [first, second, whole] = [spanBetween(a, b), spanBetween(b, c), spanBetween(a, c)];
      const sum = { minDays: first.minDays + second.minDays, maxDays: first.maxDays + second.maxDays };
      return !inside(whole, sum) || (isDay(b) && isDay(a) && isDay(c) && sum.minDays !== whole.minDays);
    });
    expect(wrong).toEqual([]);
  });

  it('says no number of days where a date is known to the month or about only', () => {
    const said = sample(() => [random.date(), random.date()] as const)
      .filter(([from, to]) => !`${from}/${to}`.split('/').every(isDay))
      .map(([from, to]) => formatSpan(spanBetween(from, to), 'en'));
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter((words) => /\bdays?\b/.test(words))).toEqual([]);
  });
});
