/** What each page of the last build has read, and what stood there. */
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from '../exports/cache.ts';
import type { Library } from '../library/library.ts';
import type { KeptValues } from './kept-value.ts';
import { nameOf, sumOf } from './read-name.ts';
import type { Reads } from './reads.ts';

interface PageRecord {
  /** What its route says of the data it hands to the page. */
  own: string;
  /** Given to Astro as the page's cache key: the same as long as nothing that was read has changed. */
  token: string;
}

/** Something that was made, and what was read for it. */
interface Made<T, R> {
  value: T;
  reads: R;
}

/** Reads as places in `names`. */
type Places = Uint32Array;

/** How the record lies on the disk. */
export interface Stored {
  fingerprint: string;
  names: string[];
  /** What stood under each name. */
  sums: string[];
  pages: Map<string, Made<PageRecord, Places>>;
  values: Map<string, Made<unknown, Places>>;
}

/** Takes what the last build has left, so that a build that fails leaves nothing behind that could be mistaken for its result. */
export function takeRecord(file: string): Stored | undefined {
  try {
    return deserialize(readFileSync(file)) as Stored;
  } catch {
    // None, or of another version of Node: everything is made again.
    return undefined;
  } finally {
    rmSync(file, { force: true });
  }
}

/** Who reads so many values of one entry is said to have read all of it. */
const MANY = 600;

/** Reads with those of an entry of which nearly all was read put together. */
function gathered(reads: Reads): Reads {
  const byEntry = new Map<string, string[]>();
  for (const name of reads) {
    const [catalogue = '', key = ''] = name.split('/', 2);
    const entry = nameOf(catalogue, key);
    const names = byEntry.get(entry);
    if (names) names.push(name);
    else byEntry.set(entry, [name]);
  }
  return new Set([...byEntry].flatMap(([entry, names]) => (names.length > MANY ? [entry] : names)));
}

/** Numbers the names that it is asked for. */
function numbering() {
  const places = new Map<string, number>();
  const placeOf = (name: string): number => {
    let place = places.get(name);
    if (place === undefined) places.set(name, (place = places.size));
    return place;
  };
  return { names: () => [...places.keys()], number: (reads: Reads): Places => Uint32Array.from(reads, placeOf) };
}

/** The record of a build: tells which pages stand, learns what the others read, and is written where the build succeeds. */
export class BuildRecord implements KeptValues {
  readonly #library: Library;
  readonly #fingerprint: string;
  readonly #last: Stored | undefined;
  readonly #pages = new Map<string, Made<PageRecord, Reads>>();
  readonly #values = new Map<string, Made<unknown, Reads>>();
  /** Places of names under which something else stands now. */
  readonly #changed = new Set<number>();

  /**
   * @param library of now, and not a tracked one
   * @param fingerprint of everything else; another one than last time makes everything new
   * @param last what the last build has left
   */
  constructor(library: Library, fingerprint: string, last: Stored | undefined) {
    this.#library = library;
    this.#fingerprint = fingerprint;
    if (last?.fingerprint !== fingerprint) return;
    this.#last = last;
    last.names.forEach((name, place) => {
      if (sumOf(library, name) !== last.sums[place]) this.#changed.add(place);
    });
    for (const [name, { value, reads }] of last.values)
      if (this.#stands(reads)) this.#values.set(name, { value, reads: this.#named(reads) });
  }

  #stands(reads: Places): boolean {
    return !reads.some((place) => this.#changed.has(place));
  }

  #named(reads: Places): Reads {
    return new Set(Array.from(reads, (place) => this.#last?.names[place] ?? ''));
  }

  /**
   * The key of a page: that of the last build where all it read still stands, else one that nothing has.
   * @param own the key that its route has given
   */
  keyOf(page: string, own: string): string {
    const last = this.#last?.pages.get(page);
    const stands = last?.value.own === own && this.#stands(last.reads);
    const value = stands ? last.value : { own, token: randomUUID() };
    this.#pages.set(page, { value, reads: stands ? this.#named(last.reads) : new Set() });
    return value.token;
  }

  /** A page has been made. */
  made(page: string, reads: Reads): void {
    const known = this.#pages.get(page);
    if (known) this.#pages.set(page, { ...known, reads: gathered(reads) });
  }

  get(name: string): Made<unknown, Reads> | undefined {
    return this.#values.get(name);
  }

  set(name: string, value: unknown, reads: Reads): void {
    this.#values.set(name, { value, reads: gathered(reads) });
  }

  /** Writes the record for the next build. */
  write(file: string): void {
    const { names, number } = numbering();
    const numbered = <T>(things: ReadonlyMap<string, Made<T, Reads>>) =>
      new Map([...things].map(([name, { value, reads }]) => [name, { value, reads: number(reads) }]));
    const [pages, values] = [numbered(this.#pages), numbered(this.#values)];
    const stored: Stored = {
      fingerprint: this.#fingerprint,
      names: names(),
      sums: names().map((name) => sumOf(this.#library, name)),
      pages,
      values,
    };
    writeWhole(file, serialize(stored));
  }
}
