/** Values that are dear to work out and small to keep: the sum of a file, say. They stay from build to build. */
import { noteReads, reading, type Reads } from './reads.ts';

/** What a build that keeps things offers for it. */
export interface KeptValues {
  /** What was kept, where all it was worked out from still stands. */
  get: (name: string) => { value: unknown; reads: Reads } | undefined;
  set: (name: string, value: unknown, reads: Reads) => void;
}

/** On globalThis because the configuration and the pages live in different module graphs. */
const store = globalThis as typeof globalThis & Record<symbol, KeptValues | undefined>;
const KEY = Symbol.for('leakpath.kept-values');

/** From now on values are kept here; `undefined` ends it. */
export function keepValuesIn(values: KeptValues | undefined): void {
  store[KEY] = values;
}

/**
 * A value worked out from the library, or as it was kept; who asks has read what it was worked out from.
 * @param name of this value alone
 * @param workOut gives something that can be cloned
 */
export function keptValue<T>(name: string, workOut: () => T): T {
  const kept = store[KEY]?.get(name) as { value: T; reads: Reads } | undefined;
  const found = kept ?? reading(workOut);
  if (!kept) store[KEY]?.set(name, found.value, found.reads);
  noteReads(found.reads);
  return found.value;
}
