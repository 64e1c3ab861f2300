/** A library that notes what is read of it. */
import type { Library } from '../library/library.ts';
import type { Entry } from '../library/yaml.ts';
import { TRACKED, type Tracked } from './one-read.ts';
import { nameOf, type CatalogueName } from './read-name.ts';
import { noteRead, readOf, type Read } from './reads.ts';

/**
 * From this many names on below an entry its values are read as a whole: `timeline/3` is told from `timeline/4`, but not
 * its date from its text. Finer names cost a library of 1,000 cases more than they save.
 */
const DEPTH = 2;
/** Of a narrative, all citations or all headings are one read. */
const NARRATIVE_DEPTH = DEPTH - 2;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Notes what is read of one object or array. */
class Watch<T extends object> implements ProxyHandler<T> {
  readonly #path: string;
  readonly #depth: number;
  readonly #keys: Read;
  /** The reads of its fields, and those fields that are watched themselves. */
  readonly #known = new Map<string, Read | object>();

  constructor(path: string, depth: number) {
    this.#path = path;
    this.#depth = depth;
    this.#keys = readOf(nameOf(path, '@keys'));
  }

  get(target: T, key: string | symbol): unknown {
    if (key === TRACKED) return { raw: target, name: this.#path } satisfies Tracked;
    const value: unknown = Reflect.get(target, key);
    // What every object or array has (methods, symbols) is no content.
    if (typeof key === 'symbol' || typeof value === 'function') return value;
    if (key === 'length' && Array.isArray(target)) {
      noteRead(this.#keys);
      return value;
    }
    let known = this.#known.get(key);
    if (known === undefined) {
      const name = nameOf(this.#path, key);
      known = isObject(value) && this.#depth + 1 < DEPTH ? tracked(value, name, this.#depth + 1) : readOf(name);
      this.#known.set(key, known);
    }
    if (typeof known === 'object') return known;
    noteRead(known);
    return value;
  }

  has(target: T, key: string | symbol): boolean {
    noteRead(this.#keys);
    return key in target;
  }

  ownKeys(target: T): (string | symbol)[] {
    noteRead(this.#keys);
    return Reflect.ownKeys(target);
  }
}

/**
 * An object or array whose fields are noted as they are read.
 * @param path names that lead to it, from the catalogue on
 * @param depth how many of them stand below the entry
 */
const tracked = <T extends object>(raw: T, path: string, depth: number): T => new Proxy(raw, new Watch<T>(path, depth));

/** A catalogue or the narratives; an entry is wrapped when it is first asked for. */
class TrackedMap<V> extends Map<string, V> {
  readonly #source: ReadonlyMap<string, V>;
  readonly #name: CatalogueName;
  readonly #wrap: (key: string, value: V) => V;
  readonly #known = new Map<string, V>();

  constructor(name: CatalogueName, source: ReadonlyMap<string, V>, wrap: (key: string, value: V) => V) {
    super();
    this.#source = source;
    this.#name = name;
    this.#wrap = wrap;
  }

  #noteKeys(): void {
    noteRead(readOf(nameOf(this.#name, '@keys')));
  }

  override get size(): number {
    this.#noteKeys();
    return this.#source.size;
  }

  override has(key: string): boolean {
    noteRead(readOf(nameOf(this.#name, key, '@is')));
    return this.#source.has(key);
  }

  override get(key: string): V | undefined {
    noteRead(readOf(nameOf(this.#name, key, '@is')));
    return this.#wrapped(key);
  }

  #wrapped(key: string): V | undefined {
    let value = this.#known.get(key);
    const raw = value === undefined ? this.#source.get(key) : undefined;
    if (raw !== undefined) this.#known.set(key, (value = this.#wrap(key, raw)));
    return value;
  }

  override *entries(): MapIterator<[string, V]> {
    this.#noteKeys();
    for (const key of this.#source.keys()) yield [key, this.#wrapped(key) as V];
  }

  override *keys(): MapIterator<string> {
    this.#noteKeys();
    yield* this.#source.keys();
  }

  override *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  override [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  override forEach(tell: (value: V, key: string, map: Map<string, V>) => void): void {
    for (const [key, value] of this.entries()) tell(value, key, this);
  }
}

/** Entries that are small and shown whole: one read each. */
const wholeEntry = <T>(name: CatalogueName, entry: Entry<T>): Entry<T> => ({
  ...entry,
  get data() {
    noteRead(readOf(nameOf(name, entry.slug)));
    return entry.data;
  },
});

function catalogue<T extends object>(name: CatalogueName, entries: ReadonlyMap<string, Entry<T>>): ReadonlyMap<string, Entry<T>> {
  return new TrackedMap(name, entries, (key, entry) => ({
    ...entry,
    data: tracked(entry.data, nameOf(name, key), 0),
  }));
}

/**
 * The library, noting what is read of it. Where in the files something stands, and what is still to be written, is not
 * noted: no page tells it.
 */
export function trackedLibrary(library: Library): Library {
  return {
    cases: catalogue('cases', library.cases),
    techniques: catalogue('techniques', library.techniques),
    outcomes: catalogue('outcomes', library.outcomes),
    controls: catalogue('controls', library.controls),
    laws: catalogue('laws', library.laws),
    terms: catalogue('terms', library.terms),
    sources: new TrackedMap('sources', library.sources, (_, entry) => wholeEntry('sources', entry)),
    narratives: new TrackedMap('narratives', library.narratives, (key, texts) =>
      tracked(texts, nameOf('narratives', key), NARRATIVE_DEPTH),
    ),
    unread: library.unread,
  };
}
