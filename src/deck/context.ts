/** What every part of a deck is made from: the case, its language, and the numbers of its sources. */
import type { CaseEntry } from '../domain/backlinks.ts';
import { bibliography, sourceIds, type Bibliography } from '../domain/bibliography.ts';
import { sourceLine } from '../domain/source-line.ts';
import { t } from '../i18n/t.ts';
import type { Library } from '../library/library.ts';
import type { LeakCase } from '../model/case.ts';
import type { Claim } from '../model/claim.ts';
import type { Lang } from '../model/text.ts';
import { STANDING } from '../model/vocabulary.ts';
import type { Paragraph, Run } from './slides.ts';
import { paragraph, runsOf } from './text.ts';

type Standing = keyof typeof STANDING;

/** A piece of the drawn path, cut so that it stays readable on a slide. */
export interface PathPiece {
  image: string;
  /** Pixels of the drawing. */
  width: number;
  height: number;
  /** Numbers of the steps that stand on it. */
  steps: number[];
}

export interface DeckContext {
  lang: Lang;
  library: Library;
  entry: CaseEntry;
  data: LeakCase;
  /** Numbered as on the page of the case. */
  bibliography: Bibliography;
  pieces: readonly PathPiece[];
  /** Ids of the sources that the deck has cited so far. */
  cited: Set<string>;
}

export function deckContext(library: Library, entry: CaseEntry, lang: Lang, pieces: readonly PathPiece[]): DeckContext {
  const narrative = library.narratives.get(entry.slug)?.[lang];
  const ids = [...sourceIds(entry.data), ...(narrative?.citations.flatMap(({ sources }) => sources) ?? [])];
  return { lang, library, entry, data: entry.data, bibliography: bibliography(library, ids), pieces, cited: new Set() };
}

const numbered = ({ bibliography: list }: DeckContext, sources: readonly string[]) =>
  [...new Set(sources)].flatMap((id) => list.get(id) ?? []).sort((a, b) => a.n - b.n);

/** Who vouches for a statement and by which sources, in words: ［報道 3, 5］, [reported 3, 5]. */
export function evidenceText(ctx: DeckContext, sources: readonly string[], standing?: Standing): string {
  for (const id of sources) ctx.cited.add(id);
  const numbers = numbered(ctx, sources)
    .map(({ n }) => n)
    .join(', ');
  // Kept on one line: a bracket that breaks reads as a footnote of the next line.
  const words = [standing ? STANDING[standing][ctx.lang] : '', numbers].filter(Boolean).join(' ').replaceAll(' ', '\u00a0');
  return ctx.lang === 'ja' ? `［${words}］` : `[${words}]`;
}

/** The same as a quiet run behind a statement. */
export const evidence = (ctx: DeckContext, sources: readonly string[], standing?: Standing): Run => ({
  text: `${ctx.lang === 'ja' ? '' : ' '}${evidenceText(ctx, sources, standing)}`,
  tone: 'quiet',
});

/** A statement with its evidence as one paragraph. */
export const claimParagraph = (ctx: DeckContext, claim: Claim, size: number, more: Omit<Paragraph, 'size' | 'runs'> = {}): Paragraph =>
  paragraph(size, [...runsOf(claim.text[ctx.lang], ctx.lang), evidence(ctx, claim.sources, claim.standing)], more);

/** A statement with its evidence in the speaker notes. */
export const saidClaim = (ctx: DeckContext, { text, standing, sources }: Claim): string =>
  `${text[ctx.lang]}${ctx.lang === 'ja' ? '' : ' '}${evidenceText(ctx, sources, standing)}`;

/**
 * Speaker notes: what to say, then the sources by number.
 * @param say paragraphs; an empty one is a blank line
 */
export function notes(ctx: DeckContext, say: readonly string[], sources: readonly string[]): string[] {
  for (const id of sources) ctx.cited.add(id);
  const lines = numbered(ctx, sources).map(({ n, source }) => `[${n}] ${sourceLine(source, ctx.lang)}`);
  return [
    t(ctx.lang, 'deck.notes.say'),
    ...say,
    '',
    t(ctx.lang, 'deck.notes.sources'),
    ...(lines.length > 0 ? lines : [t(ctx.lang, 'deck.notes.own')]),
  ];
}
