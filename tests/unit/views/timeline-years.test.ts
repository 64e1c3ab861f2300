import { describe, expect, it } from 'vitest';
import { publishedNow } from '../../../src/citation/promises.ts';
import { chronicle } from '../../../src/domain/chronicle.ts';
import { pagesOf } from '../../../src/views/paging.ts';
import { timelineYears } from '../../../src/views/timeline-years.ts';
import { event, leakCase, library } from '../builders.ts';

/** Events of 2014, 2014, 2015, 2015, 2015, 2017, of two cases. */
const content = library({
  cases: [
    leakCase('a', { timeline: [event('2014-01'), event('2015-02'), event('2015-06')] }),
    leakCase('b', { id: 'LP-C002', timeline: [event('2014-05'), event('2015-04'), event('2017')] }),
  ],
});
const paged = (size: number) => pagesOf(chronicle(content), size);

describe('the years of a timeline', () => {
  it('of one page all stand on it', () => {
    expect(timelineYears('ja', paged(10), 1).jump).toEqual([
      {
        page: 1,
        links: [
          { year: 2014, href: '#year-2014' },
          { year: 2015, href: '#year-2015' },
          { year: 2017, href: '#year-2017' },
        ],
      },
    ]);
    expect(timelineYears('ja', paged(10), 1).elsewhere(2015)).toEqual([]);
  });
  it('of three pages are all named on the first, which has the anchor of each', () => {
    expect(timelineYears('ja', paged(2), 1).jump).toEqual([
      { page: 1, links: [{ year: 2014, href: '#year-2014' }] },
      { page: 2, links: [{ year: 2015, href: '/ja/timeline/page/2/#year-2015', id: 'year-2015' }] },
      { page: 3, links: [{ year: 2017, href: '/ja/timeline/page/3/#year-2017', id: 'year-2017' }] },
    ]);
  });
  it('are reached from later pages too, without anchors for what is elsewhere', () => {
    expect(timelineYears('en', paged(2), 2).jump).toEqual([
      { page: 1, links: [{ year: 2014, href: '/en/timeline/#year-2014' }] },
      { page: 2, links: [{ year: 2015, href: '#year-2015' }] },
      { page: 3, links: [{ year: 2017, href: '/en/timeline/page/3/#year-2017' }] },
    ]);
  });
  it('that go over a page lead to their other pages', () => {
    expect(timelineYears('en', paged(2), 2).elsewhere(2015)).toEqual([{ page: 3, href: '/en/timeline/page/3/#year-2015' }]);
    expect(timelineYears('en', paged(2), 3).elsewhere(2015)).toEqual([{ page: 2, href: '/en/timeline/page/2/#year-2015' }]);
    expect(timelineYears('en', paged(2), 1).elsewhere(2014)).toEqual([]);
  });
  it.each([1, 2, 3, 4, 10])('have each anchor that is promised once on the first page, %i events a page', (size) => {
    const pages = paged(size);
    const own = new Set(pages[0]?.map(({ event: { date } }) => `year-${date.slice(0, 4)}`));
    const links = timelineYears('ja', pages, 1).jump.flatMap(({ links }) => links.flatMap(({ id }) => id ?? []));
    expect([...own, ...links].sort()).toEqual(publishedNow(content).anchors['timeline']);
  });
});
