/** The years of the timeline and where they stand: it may have several pages, and a year may go over from one to the next. */
import { byYear, type ChronicleEvent } from '../domain/chronicle.ts';
import type { Lang } from '../model/text.ts';
import { pageAddress } from './paging.ts';

export interface YearLink {
  year: number;
  href: string;
  /**
   * The anchor of the year, where the link itself has to carry it: `/ja/timeline/#year-2024` is promised, and the first page
   * need not hold the year.
   */
  id?: string;
}

interface TimelineYears {
  /** A link for each year of the whole timeline, oldest first, under the page it leads to, counted from 1. */
  jump: readonly { page: number; links: readonly YearLink[] }[];
  /** The other pages that have events of a year. */
  elsewhere(year: number): readonly { page: number; href: string }[];
}

const anchorOf = (year: number) => `year-${year}`;

/**
 * @param pages the events of the whole timeline
 * @param page the one the links stand on, counted from 1
 */
export function timelineYears(lang: Lang, pages: readonly (readonly ChronicleEvent[])[], page: number): TimelineYears {
  const places = new Map(byYear(pages.flat()).map(({ year }) => [year, [] as number[]]));
  pages.forEach((events, index) => {
    for (const { year } of byYear(events)) places.get(year)?.push(index + 1);
  });
  const at = (year: number, on: number) => `${pageAddress(lang, 'timeline', on)}#${anchorOf(year)}`;
  const groups = new Map<number, YearLink[]>();
  for (const [year, on] of places) {
    const here = on.includes(page);
    const to = here ? page : (on[0] ?? page);
    const link = { year, href: here ? `#${anchorOf(year)}` : at(year, to), ...(!here && page === 1 && { id: anchorOf(year) }) };
    groups.set(to, [...(groups.get(to) ?? []), link]);
  }
  return {
    jump: [...groups].map(([to, links]) => ({ page: to, links })),
    elsewhere: (year) => (places.get(year) ?? []).filter((on) => on !== page).map((on) => ({ page: on, href: at(year, on) })),
  };
}
