/** What to show of a page: the best passages, with the hits marked and the places they stand at. */
import type { Lang } from '../../model/text.ts';
import type { Piece } from '../tokens/decode.ts';
import { comparable } from '../tokens/normal-form.ts';
import type { Span } from './found.ts';
import type { Part, ReadablePage } from './page-text.ts';
import type { Passage } from './types.ts';

/** How many positions an excerpt shows: a position is a character in Japanese, a word in English. */
const WIDTH: Record<Lang, number> = { ja: 84, en: 34 };

/** Id of the anchor after the page's heading, where a page without hits is quoted from. */
export const LEAD = '~lead';

/** Between the blocks of an excerpt. */
const GAP = '\u2003';

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The pieces from `from` to `to` as HTML, marked positions in <mark>. */
function print(pieces: readonly Piece[], marked: ReadonlySet<number>, from: number, to: number): string {
  let html = '';
  let open = false;
  for (let at = from; at < to; at += 1) {
    const piece = pieces[at];
    if (!piece) break;
    const mark = marked.has(at);
    if (mark !== open) html += mark ? '<mark>' : '</mark>';
    open = mark;
    if (piece.end) {
      html = html.trimEnd() + (at < to - 1 ? GAP : '');
      continue;
    }
    const bare = piece.text.trimEnd();
    // The space after the last marked word stays outside the mark.
    if (open && bare !== piece.text && (at === to - 1 || !marked.has(at + 1))) {
      html += `${escapeHtml(bare)}</mark> `;
      open = false;
    } else html += escapeHtml(piece.text);
  }
  return (open ? `${html}</mark>` : html).trim();
}

const ENDS_SENTENCE = /[。．.!?！？]\s*$/;

/** The position begins a block or a sentence. */
const begins = (pieces: readonly Piece[], at: number): boolean => {
  const before = pieces[at - 1];
  return before === undefined || before.end === true || ENDS_SENTENCE.test(before.text);
};

/** Where an excerpt around a position begins: with its block or sentence if that is near, else a little before. */
function startNear(pieces: readonly Piece[], from: number, at: number, width: number): number {
  const furthest = Math.max(from, at - Math.floor(width * 0.6));
  for (let place = at; place >= furthest; place -= 1) if (begins(pieces, place)) return place;
  return Math.max(from, at - Math.floor(width / 4));
}

/** An excerpt of a part around a position, for which the text of the page comes as far as it is needed. */
async function excerpt(page: ReadablePage, part: Part, marked: ReadonlySet<number>, at: number, width: number): Promise<string> {
  // At the end of its part an excerpt begins up to its width before the end, elsewhere up to six tenths before the hit.
  await page.load(Math.max(part.from, at - width), Math.min(part.to, at + width));
  const { pieces } = page;
  let start = startNear(pieces, part.from, at, width);
  const end = Math.min(part.to, start + width);
  // What stands at the end of its part gets some of what comes before.
  if (end - start < width / 2) start = startNear(pieces, part.from, Math.max(part.from, end - Math.floor(width * 0.7)), width / 2);
  const tail = end >= part.to || pieces[end]?.end || begins(pieces, end) ? '' : '…';
  return `${begins(pieces, start) ? '' : '…'}${print(pieces, marked, start, end)}${tail}`;
}

/** A place whose name holds a term, or begins with it, says more than any passage. */
const NAMED = 1;
const CALLED = 3;

/** How much the hits in a window say: each term once, repetitions and other spellings little. */
function weight(spans: readonly Span[]): number {
  const typed = new Set(spans.filter(({ variant }) => !variant).map(({ term }) => term));
  const other = new Set(spans.map(({ term }) => term).filter((term) => !typed.has(term)));
  return typed.size + other.size * 0.6 + Math.min(spans.length, 5) * 0.05;
}

/** The place from which a window of this width says the most. */
function bestWindow(spans: readonly Span[], width: number): { at: number; score: number } {
  let best = { at: spans[0]?.start ?? 0, score: 0 };
  for (const { start: at } of spans) {
    const score = weight(spans.filter(({ start }) => start >= at && start < at + width * 0.7));
    if (score > best.score) best = { at, score };
  }
  return best;
}

/**
 * The passages of a page that hold hits, best first, then in the order of the page.
 * @param url address of the page
 * @param most how many passages to give
 * @param terms what was looked for: a step, a figure or a section that is called so comes first
 */
export async function passages(
  page: ReadablePage,
  url: string,
  spans: readonly Span[],
  lang: Lang,
  most: number,
  terms: readonly string[] = [],
): Promise<Passage[]> {
  const wanted = terms.map(comparable).filter((term) => term.length > 1);
  const named = ({ label }: Part) => {
    const plain = comparable(label);
    return Math.max(0, ...wanted.map((term) => (plain.startsWith(term) ? CALLED : plain.includes(term) ? NAMED : 0)));
  };
  const marked = new Set(spans.flatMap(({ start, length }) => Array.from({ length }, (_, index) => start + index)));
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const width = WIDTH[lang];
  const found = page.parts.flatMap((part) => {
    const inside = sorted.filter(({ start }) => start >= part.from && start < part.to);
    if (inside.length === 0) return [];
    const best = bestWindow(inside, width);
    return [{ part, at: best.at, score: best.score + named(part) }];
  });
  // The head of a page is its title, which is shown anyway.
  const body = found.filter(({ part }) => part.id !== '');
  const shown = (body.length > 0 ? body : found).sort((a, b) => b.score - a.score || a.at - b.at).slice(0, most);
  return Promise.all(
    shown.map(async ({ part, at }) => {
      const anchored = part.id !== '' && part.id !== LEAD;
      return {
        url: url + (anchored ? `#${part.id}` : ''),
        label: anchored ? part.label : '',
        excerpt: await excerpt(page, part, marked, at, width),
      };
    }),
  );
}

/** How a page begins after its heading, for lists without a query. */
export async function opening(page: ReadablePage, lang: Lang): Promise<string> {
  const part = page.parts.find(({ id }) => id === LEAD) ?? page.parts[0];
  return part ? excerpt(page, part, new Set(), part.from, WIDTH[lang]) : '';
}
