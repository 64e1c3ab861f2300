import type { Library } from '../library/library.ts';

/**
 * What follows from a whole library, worked out once for it: pages, exports and rules ask for it again and again, and a
 * library never changes once it was read.
 */
export function ofLibrary<T>(workOut: (library: Library) => T): (library: Library) => T {
  const known = new WeakMap<Library, { value: T }>();
  return (library) => {
    let found = known.get(library);
    if (!found) {
      found = { value: workOut(library) };
      known.set(library, found);
    }
    return found.value;
  };
}
