/**
 * Who reads what: while a page is made, every question put to the library leaves its name here, so that the next build
 * knows which pages a change concerns. Outside of a build that listens, noting costs nothing and does nothing.
 */

/** Number of a name in this process; see `read-name.ts` for what names mean. A page notes thousands of reads. */
export type Read = number;

/** What was read: values, and what other things had read that were asked for. Many pages share such parts. */
export interface Reads {
  readonly values: ReadonlySet<Read>;
  readonly parts: ReadonlySet<Reads>;
}

interface Noting extends Reads {
  readonly values: Set<Read>;
  readonly parts: Set<Reads>;
}

interface Notes {
  names: string[];
  numbers: Map<string, Read>;
  /** What is being made has read these. */
  current: Noting | undefined;
}

/** On globalThis because the configuration and the pages live in different module graphs. */
const store = globalThis as typeof globalThis & Record<symbol, Notes | undefined>;
const notes: Notes = (store[Symbol.for('leakpath.reads')] ??= { names: [], numbers: new Map<string, Read>(), current: undefined });

const noting = (): Noting => ({ values: new Set(), parts: new Set() });

/** All values of reads, those of their parts too. */
export function valuesOf(reads: Reads): Set<Read> {
  const [all, seen, next] = [new Set<Read>(), new Set<Reads>(), [reads]];
  for (let one = next.pop(); one; one = next.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    for (const read of one.values) all.add(read);
    next.push(...one.parts);
  }
  return all;
}

/** The number of a name, the same each time. */
export function readOf(name: string): Read {
  let number = notes.numbers.get(name);
  if (number === undefined) {
    number = notes.names.push(name) - 1;
    notes.numbers.set(name, number);
  }
  return number;
}

/** The name behind a number. */
export const readName = (read: Read): string => notes.names[read] ?? '';

/** Notes a read of whatever is being made now. */
export function noteRead(read: Read): void {
  notes.current?.values.add(read);
}

/** Notes all reads of something that was made before. */
export function noteReads(reads: Reads): void {
  notes.current?.parts.add(reads);
}

/** Does something, and tells what it read; what was being made before does not hear of it. */
export function reading<T>(work: () => T): { value: T; reads: Reads } {
  const [before, reads] = [notes.current, noting()];
  notes.current = reads;
  try {
    return { value: work(), reads };
  } finally {
    notes.current = before;
  }
}

/** The same for work that takes its time; no two of them may overlap. */
export async function readingAsync<T>(work: () => Promise<T>): Promise<{ value: T; reads: Reads }> {
  if (notes.current) throw new Error('two pages are made at the same time: their reads cannot be told apart');
  const reads = noting();
  notes.current = reads;
  try {
    return { value: await work(), reads };
  } finally {
    notes.current = undefined;
  }
}
