/**
 * Who reads what: while a page is made, every question put to the library leaves its name here, so that the next build
 * knows which pages a change concerns. Outside of a build that listens, noting costs nothing and does nothing.
 */

/** Number of a name in this process; see `read-name.ts` for what names mean. A page notes thousands of reads. */
export type Read = number;
export type Reads = ReadonlySet<Read>;

interface Notes {
  names: string[];
  numbers: Map<string, Read>;
  /** What is being made has read these. */
  current: Set<Read> | undefined;
}

/** On globalThis because the configuration and the pages live in different module graphs. */
const store = globalThis as typeof globalThis & Record<symbol, Notes | undefined>;
const notes: Notes = (store[Symbol.for('leakpath.reads')] ??= { names: [], numbers: new Map<string, Read>(), current: undefined });

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
  notes.current?.add(read);
}

/** Notes all reads of something that was made before. */
export function noteReads(reads: Reads): void {
  if (notes.current) for (const read of reads) notes.current.add(read);
}

/** Does something, and tells what it read; what was being made before does not hear of it. */
export function reading<T>(work: () => T): { value: T; reads: Reads } {
  const [before, reads] = [notes.current, new Set<Read>()];
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
  const reads = new Set<Read>();
  notes.current = reads;
  try {
    return { value: await work(), reads };
  } finally {
    notes.current = undefined;
  }
}
