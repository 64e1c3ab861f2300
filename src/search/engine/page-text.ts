/** A page as text, loaded as far as it is quoted. */
import type { PageText } from '../data.ts';
import type { Piece } from '../tokens/decode.ts';
import { readPieces } from '../tokens/pieces.ts';

/** Brings the texts of pages, by Pagefind's id. */
export interface Texts {
  page(id: string): Promise<PageText>;
  /** A chunk after the first, counted from 1. */
  chunk(id: string, n: number): Promise<string>;
}

/** What stands under one anchor, or under none at the head of the page; `to` is where the next one begins. */
export interface Part {
  id: string;
  label: string;
  from: number;
  to: number;
}

export class ReadablePage {
  readonly parts: readonly Part[];
  /** Of the chunks that have come; a chunk begins with a block, so what is missing before it is none of its own. */
  readonly pieces: Piece[] = [];
  readonly #cuts: readonly number[];
  readonly #bring: (n: number) => Promise<string>;
  readonly #chunks = new Map<number, Promise<void>>();

  /** @param bring loads a chunk after the first */
  constructor({ parts, cuts, text }: PageText, bring: (n: number) => Promise<string>) {
    const end = cuts.at(-1) ?? 0;
    const named = parts.map(([id, label, from], index) => ({ id, label, from, to: parts[index + 1]?.[2] ?? end }));
    const head = { id: '', label: '', from: 0, to: named[0]?.from ?? end };
    this.parts = [head, ...named].filter(({ from, to }) => to > from);
    this.#cuts = cuts;
    this.#bring = bring;
    this.#put(0, text);
  }

  #put(n: number, text: string): void {
    const start = this.#cuts[n] ?? 0;
    for (const [index, piece] of readPieces(text).entries()) this.pieces[start + index] = piece;
    this.#chunks.set(n, Promise.resolve());
  }

  /** Brings the pieces from one position to another, the last one left out. */
  async load(from: number, to: number): Promise<void> {
    const touched = this.#cuts.flatMap((start, n) => {
      const end = this.#cuts[n + 1];
      return end !== undefined && start < to && from < end ? [n] : [];
    });
    await Promise.all(touched.map((n) => this.#chunks.get(n) ?? this.#come(n)));
  }

  #come(n: number): Promise<void> {
    const coming = this.#bring(n).then((text) => {
      this.#put(n, text);
    });
    this.#chunks.set(n, coming);
    // Who asks again tries again.
    coming.catch(() => this.#chunks.delete(n));
    return coming;
  }
}

/** The last pages opened are kept: a further key often finds the same. */
export function pageOpener(texts: Texts, kept: number): (id: string) => Promise<ReadablePage> {
  const open = new Map<string, Promise<ReadablePage>>();
  return (id) => {
    const known = open.get(id);
    if (known) return known;
    const page = texts.page(id).then((text) => new ReadablePage(text, (n) => texts.chunk(id, n)));
    open.set(id, page);
    page.catch(() => open.delete(id));
    const [oldest] = open.keys();
    if (open.size > kept && oldest !== undefined) open.delete(oldest);
    return page;
  };
}
