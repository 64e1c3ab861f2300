/**
 * Who reads what: while a page is made, every question put to the library leaves its name here, so that the next build
 * knows which pages a change concerns. Outside of a build that listens, noting costs nothing and does nothing.
 */

/** Names of what was read; see `read-name.ts` for what they mean. */
export type Reads = ReadonlySet<string>;

/** On globalThis because the configuration and the pages live in different module graphs. */
const store = globalThis as typeof globalThis & Record<symbol, Set<string> | undefined>;
const KEY = Symbol.for('leakpath.reads');

/** Notes a read of whatever is being made now. */
export function noteRead(name: string): void {
  store[KEY]?.add(name);
}

/** Notes all reads of something that was made before. */
export function noteReads(names: Reads): void {
  const current = store[KEY];
  if (current) for (const name of names) current.add(name);
}

/** Does something, and tells what it read; what was being made before does not hear of it. */
export function reading<T>(work: () => T): { value: T; reads: Reads } {
  const [before, reads] = [store[KEY], new Set<string>()];
  store[KEY] = reads;
  try {
    return { value: work(), reads };
  } finally {
    store[KEY] = before;
  }
}

/** The same for work that takes its time; no two of them may overlap. */
export async function readingAsync<T>(work: () => Promise<T>): Promise<{ value: T; reads: Reads }> {
  if (store[KEY]) throw new Error('two pages are made at the same time: their reads cannot be told apart');
  const reads = new Set<string>();
  store[KEY] = reads;
  try {
    return { value: await work(), reads };
  } finally {
    store[KEY] = undefined;
  }
}
