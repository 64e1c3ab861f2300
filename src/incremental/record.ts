/** What each page of the last build has read, and what stood there. */
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from '../exports/cache.ts';
import type { Library } from '../library/library.ts';
import type { KeptValues } from './kept-value.ts';
import { sumOf } from './read-name.ts';
import { readName, readOf, type Read, type Reads } from './reads.ts';

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

/** The record of a build: tells which pages stand, learns what the others read, and is written where the build succeeds. */
export class BuildRecord implements KeptValues {
  readonly #library: Library;
  readonly #fingerprint: string;
  readonly #last: Stored | undefined;
  /** The names of the last build, and behind them those that are new. */
  readonly #names: string[] = [];
  readonly #places = new Map<Read, number>();
  readonly #pages = new Map<string, Made<PageRecord, Places>>();
  readonly #values = new Map<string, Made<unknown, Places>>();
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
    this.#names = last.names;
    last.names.forEach((name, place) => {
      this.#places.set(readOf(name), place);
      if (sumOf(library, name) !== last.sums[place]) this.#changed.add(place);
    });
    for (const [name, made] of last.values) if (this.#stands(made.reads)) this.#values.set(name, made);
  }

  #stands(reads: Places): boolean {
    return !reads.some((place) => this.#changed.has(place));
  }

  #numbered(reads: Reads): Places {
    return Uint32Array.from(reads, (read) => {
      let place = this.#places.get(read);
      if (place === undefined) {
        place = this.#names.push(readName(read)) - 1;
        this.#places.set(read, place);
      }
      return place;
    });
  }

  /**
   * The key of a page: that of the last build where all it read still stands, else one that nothing has.
   * @param own the key that its route has given
   */
  keyOf(page: string, own: string): string {
    const last = this.#last?.pages.get(page);
    const kept = last?.value.own === own && this.#stands(last.reads) ? last : undefined;
    const made = kept ?? { value: { own, token: randomUUID() }, reads: new Uint32Array() };
    this.#pages.set(page, made);
    return made.value.token;
  }

  /** A page has been made. */
  made(page: string, reads: Reads): void {
    const known = this.#pages.get(page);
    if (known) this.#pages.set(page, { ...known, reads: this.#numbered(reads) });
  }

  get(name: string): Made<unknown, Reads> | undefined {
    const found = this.#values.get(name);
    return found && { ...found, reads: new Set(Array.from(found.reads, (place) => readOf(this.#names[place] ?? ''))) };
  }

  set(name: string, value: unknown, reads: Reads): void {
    this.#values.set(name, { value, reads: this.#numbered(reads) });
  }

  /** Writes the record for the next build, without the names that nobody has read any more. */
  write(file: string): void {
    const used = new Uint8Array(this.#names.length);
    for (const things of [this.#pages, this.#values]) for (const { reads } of things.values()) for (const place of reads) used[place] = 1;
    const names = this.#names.filter((_, place) => used[place] === 1);
    const moved = new Uint32Array(used.length);
    let next = 0;
    used.forEach((flag, place) => (moved[place] = flag === 1 ? next++ : 0));
    const numbered = <T>(things: ReadonlyMap<string, Made<T, Places>>) =>
      new Map([...things].map(([name, { value, reads }]) => [name, { value, reads: reads.map((place) => moved[place] ?? 0) }]));
    const stored: Stored = {
      fingerprint: this.#fingerprint,
      names,
      sums: names.map((name) => sumOf(this.#library, name)),
      pages: numbered(this.#pages),
      values: numbered(this.#values),
    };
    writeWhole(file, serialize(stored));
  }
}
