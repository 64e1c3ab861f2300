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

/** Something that was made, and which of the parts tells what was read for it. */
interface Made<T> {
  value: T;
  part: number;
}

/** Reads as places in `names` and `parts`. */
interface Part {
  values: Uint32Array;
  /** Parts stand behind those they are made of. */
  parts: Uint32Array;
}

/** How the record lies on the disk. */
export interface Stored {
  fingerprint: string;
  names: string[];
  /** What stood under each name. */
  sums: string[];
  parts: Part[];
  pages: Map<string, Made<PageRecord>>;
  values: Map<string, Made<unknown>>;
}

const NOTHING: Reads = { values: new Set(), parts: new Set() };

/** New places of those that are still used, in their order. */
function moves(used: Uint8Array): Uint32Array {
  const moved = new Uint32Array(used.length);
  let next = 0;
  used.forEach((flag, place) => {
    moved[place] = next;
    next += flag;
  });
  return moved;
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
  /** Names and parts of the last build, and behind them those that are new. */
  readonly #names: string[] = [];
  readonly #parts: Part[] = [];
  readonly #placeOfRead = new Map<Read, number>();
  readonly #placeOfPart = new Map<Reads, number>();
  readonly #readsOfPart = new Map<number, Reads>();
  readonly #pages = new Map<string, Made<PageRecord>>();
  readonly #values = new Map<string, Made<unknown>>();
  /** Which parts of the last build still say what was read then. */
  readonly #stands: boolean[] = [];

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
    this.#parts = last.parts;
    const changed = new Set<number>();
    last.names.forEach((name, place) => {
      this.#placeOfRead.set(readOf(name), place);
      if (sumOf(library, name) !== last.sums[place]) changed.add(place);
    });
    for (const { values, parts } of last.parts)
      this.#stands.push(!values.some((place) => changed.has(place)) && parts.every((place) => this.#stands[place]));
    for (const [name, made] of last.values) if (this.#stands[made.part]) this.#values.set(name, made);
  }

  /** The place of reads among the parts. */
  #part(reads: Reads): number {
    const known = this.#placeOfPart.get(reads);
    if (known !== undefined) return known;
    const parts = Uint32Array.from(reads.parts, (part) => this.#part(part));
    const values = Uint32Array.from(reads.values, (read) => {
      let place = this.#placeOfRead.get(read);
      if (place === undefined) {
        place = this.#names.push(readName(read)) - 1;
        this.#placeOfRead.set(read, place);
      }
      return place;
    });
    const place = this.#parts.push({ values, parts }) - 1;
    this.#placeOfPart.set(reads, place);
    return place;
  }

  /** The reads at a place among the parts. */
  #reads(place: number): Reads {
    const known = this.#readsOfPart.get(place);
    if (known) return known;
    const { values, parts } = this.#parts[place] ?? { values: [], parts: [] };
    const reads = {
      values: new Set(Array.from(values, (name) => readOf(this.#names[name] ?? ''))),
      parts: new Set(Array.from(parts, (part) => this.#reads(part))),
    };
    this.#readsOfPart.set(place, reads);
    this.#placeOfPart.set(reads, place);
    return reads;
  }

  /**
   * The key of a page: that of the last build where all it read still stands, else one that nothing has.
   * @param own the key that its route has given
   */
  keyOf(page: string, own: string): string {
    const last = this.#last?.pages.get(page);
    const made =
      last?.value.own === own && this.#stands[last.part] ? last : { value: { own, token: randomUUID() }, part: this.#part(NOTHING) };
    this.#pages.set(page, made);
    return made.value.token;
  }

  /** A page has been made. */
  made(page: string, reads: Reads): void {
    const known = this.#pages.get(page);
    if (known) this.#pages.set(page, { ...known, part: this.#part(reads) });
  }

  get(name: string): { value: unknown; reads: Reads } | undefined {
    const found = this.#values.get(name);
    return found && { value: found.value, reads: this.#reads(found.part) };
  }

  set(name: string, value: unknown, reads: Reads): void {
    this.#values.set(name, { value, part: this.#part(reads) });
  }

  /** Writes the record for the next build, without names and parts that nobody has read any more. */
  write(file: string): void {
    const [usedParts, usedNames] = [new Uint8Array(this.#parts.length), new Uint8Array(this.#names.length)];
    for (const things of [this.#pages, this.#values]) for (const { part } of things.values()) usedParts[part] = 1;
    for (let place = this.#parts.length - 1; place >= 0; place -= 1) {
      if (usedParts[place] !== 1) continue;
      for (const part of this.#parts[place]?.parts ?? []) usedParts[part] = 1;
      for (const name of this.#parts[place]?.values ?? []) usedNames[name] = 1;
    }
    const [partAt, nameAt] = [moves(usedParts), moves(usedNames)];
    const moved = <T>(things: ReadonlyMap<string, Made<T>>) =>
      new Map([...things].map(([name, { value, part }]) => [name, { value, part: partAt[part] ?? 0 }]));
    const names = this.#names.filter((_, place) => usedNames[place] === 1);
    const stored: Stored = {
      fingerprint: this.#fingerprint,
      names,
      sums: names.map((name) => sumOf(this.#library, name)),
      parts: this.#parts
        .filter((_, place) => usedParts[place] === 1)
        .map(({ values, parts }) => ({
          values: values.map((place) => nameAt[place] ?? 0),
          parts: parts.map((place) => partAt[place] ?? 0),
        })),
      pages: moved(this.#pages),
      values: moved(this.#values),
    };
    writeWhole(file, serialize(stored));
  }
}
