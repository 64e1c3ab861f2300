/** A zip with the same bytes on every machine and every day. */
import { zipSync, type Zippable } from 'fflate';

/** The first day that a zip can hold. fflate writes it by the clock of the machine, so it is given by that clock. */
const DAY_ONE = new Date(1980, 0, 1);

/**
 * @param files in the order in which they are to stand
 * @param packed names of files that are packed already: they are stored as they are
 */
export function zipOf(files: Iterable<readonly [string, Uint8Array]>, packed: RegExp): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, bytes] of files) zippable[name] = [bytes, { level: packed.test(name) ? 0 : 9, mtime: DAY_ONE }];
  return zipSync(zippable);
}
