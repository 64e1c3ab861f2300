/** The events of all cases on one axis. */
import type { Library } from '../library/library.ts';
import type { CaseEvent } from '../model/case.ts';
import { EVENT_KIND } from '../model/vocabulary.ts';
import { publishedCases, type CaseEntry } from './backlinks.ts';
import { earliest, latest } from './edtf.ts';
import { yearsOf } from './format-date.ts';

export type EventKind = keyof typeof EVENT_KIND;

export interface ChronicleEvent {
  leakCase: CaseEntry;
  event: CaseEvent;
}

export interface ChronicleYear {
  year: number;
  events: ChronicleEvent[];
}

/** By the first instant the date can mean, the more exact date first; -Infinity and Infinity compare like numbers. */
function inOrder(a: ChronicleEvent, b: ChronicleEvent): number {
  const compare = (x: number, y: number) => (x === y ? 0 : x < y ? -1 : 1);
  return compare(earliest(a.event.date), earliest(b.event.date)) || compare(latest(a.event.date), latest(b.event.date));
}

/** Every event of every published case in order of date; events of one date stand case by case, in the order of their case. */
export const chronicle = (library: Library): ChronicleEvent[] =>
  publishedCases(library)
    .flatMap((leakCase) => leakCase.data.timeline.map((event) => ({ leakCase, event })))
    .sort(inOrder);

/** The year an event is listed under: the first one its date touches. */
const yearOf = ({ event }: ChronicleEvent): number => yearsOf(event.date)[0] ?? 0;

/** The events by year, oldest first; years without an event are left out. */
export function byYear(events: readonly ChronicleEvent[]): ChronicleYear[] {
  const years = new Map<number, ChronicleEvent[]>();
  for (const one of events) {
    const list = years.get(yearOf(one));
    if (list) list.push(one);
    else years.set(yearOf(one), [one]);
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, list]) => ({ year, events: list }));
}

/** The kinds that occur, in the order of the vocabulary, with how often. */
export function kindCounts(events: readonly ChronicleEvent[]): { kind: EventKind; count: number }[] {
  return (Object.keys(EVENT_KIND) as EventKind[])
    .map((kind) => ({ kind, count: events.filter(({ event }) => event.kind === kind).length }))
    .filter(({ count }) => count > 0);
}

/** Pairs of kind and case that no event has: choosing both leaves the list empty. */
export function emptyPairs(events: readonly ChronicleEvent[]): { kind: EventKind; slug: string }[] {
  const pair = (kind: string, slug: string) => `${kind} ${slug}`;
  const there = new Set(events.map(({ event, leakCase }) => pair(event.kind, leakCase.slug)));
  const slugs = [...new Set(events.map(({ leakCase }) => leakCase.slug))];
  return kindCounts(events).flatMap(({ kind }) => slugs.filter((slug) => !there.has(pair(kind, slug))).map((slug) => ({ kind, slug })));
}
