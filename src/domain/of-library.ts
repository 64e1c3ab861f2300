import { noteReads, reading, type Reads } from '../incremental/reads.ts';
import type { Library } from '../library/library.ts';

/** What is worked out when it is first asked for; who asks has read what it was worked out from. */
export function once<T>(workOut: () => T): () => T {
  let found: { value: T; reads: Reads } | undefined;
  return () => {
    found ??= reading(workOut);
    noteReads(found.reads);
    return found.value;
  };
}

/**
 * What follows from a whole library, worked out once for it: pages, exports and rules ask for it again and again, and a
 * library never changes once it was read. Who asks has read what the answer was worked out from.
 */
export function ofLibrary<T>(workOut: (library: Library) => T): (library: Library) => T {
  const known = new WeakMap<Library, { value: T; reads: Reads }>();
  return (library) => {
    let found = known.get(library);
    if (!found) {
      found = reading(() => workOut(library));
      known.set(library, found);
    }
    noteReads(found.reads);
    return found.value;
  };
}
