import type { Rule } from '../../library/rules/rule.ts';
import type { Library } from '../../library/library.ts';
import type { Lang } from '../../model/text.ts';
import { sentenceAt } from '../sentence.ts';
import { STRONG_WORDS, type StrongWords } from '../strong-words.ts';
import { textsOf, type PlacedText } from '../texts.ts';
import { strongWord } from '../messages.ts';

/** A denial or a marking-off: English has it before the word, Japanese after it. */
const DENIED: Record<Lang, RegExp> = {
  en: /\b(?:not?|never|none|neither|nor|without|nobody|nothing|denie[sd]|rather than|confusing|distinguish\w*)\b[^.;:]{0,70}$/i,
  ja: /^[^。]{0,30}?(?:ない|なかった|ません|ず[、。に]|区別|無罪|否認|否定)/,
};
/** Words by which a sentence says that it only relays. */
const HEDGE: Record<Lang, RegExp> = {
  en: /\b(?:alleg\w+|suspect\w*|suspicion|accus\w+|charge[sd]?|indict\w+|complain\w*|claim\w*|assert\w*|said to|reported(?:ly)?|according to|plaintiffs?|would be|may|whether|if)\b/i,
  ja: /疑い|容疑|とされ|主張|訴え|報じ|報道|によると|によれば|という|として|起訴|告訴|告発|か否か|かどうか|おそれ/,
};
/** Something between quotation marks. */
const QUOTED = /“[^”]*”|"[^"]*"|「[^」]*」/g;

const isQuoted = (text: string, index: number) =>
  [...text.matchAll(QUOTED)].some(({ index: start, 0: quote }) => index > start && index < start + quote.length);

/** Does the sentence deny the word, or mark it off from another? */
function isDenied({ lang, text }: PlacedText, index: number, word: string): boolean {
  const { start, end } = sentenceAt(text, index);
  return lang === 'en' ? DENIED.en.test(text.slice(start, index)) : DENIED.ja.test(text.slice(index + word.length, end));
}

function isHedged({ lang, text }: PlacedText, index: number): boolean {
  const { start, end } = sentenceAt(text, index);
  return HEDGE[lang].test(text.slice(start, end));
}

/** Uses of a row's words that affirm it: not denied, not relayed, not quoted as an exercise. */
function affirmed(row: StrongWords, placed: PlacedText): { word: string; index: number }[] {
  return [...placed.text.matchAll(row[placed.lang])]
    .map(({ 0: word, index }) => ({ word, index }))
    .filter(
      ({ word, index }) =>
        !isDenied(placed, index, word) &&
        !(row.hedged && isHedged(placed, index)) &&
        !(placed.path?.[0] === 'teaching' && isQuoted(placed.text, index)),
    );
}

const carries = (row: StrongWords, standing: string | undefined) => row.standings.some((allowed) => allowed === standing);

/** The cases with an outcome that a court found and that lets a row's words stand. */
function hasOutcome(library: Library, row: StrongWords, slug: string): boolean {
  const { criminal } = library.cases.get(slug)?.data.outcomes ?? {};
  return (criminal?.entries ?? []).some(({ type, standing }) => standing === 'found' && row.outcomes?.includes(type));
}

/**
 * Words stronger than the standing of what they state (src/editorial/strong-words.ts). A statement needs one of the row's
 * standings itself; a text that states nothing of its own (a title, a label, teaching, what we derive from other
 * statements) needs a statement of the same case that may use the word and does.
 */
export const strongWords: Rule = (library, report) => {
  const texts = textsOf(library).filter(({ slug, standing }) => slug !== undefined || standing !== undefined);
  for (const row of STRONG_WORDS) {
    const uses = texts.flatMap((placed) => affirmed(row, placed).map((use) => ({ placed, ...use })));
    const told = new Set(uses.filter(({ placed }) => carries(row, placed.standing)).map(({ placed }) => placed.slug));
    const stepped = new Set(
      uses
        .filter(({ placed }) => placed.path?.[0] === 'path' && placed.path[1] === 'steps' && carries(row, placed.standing))
        .map(({ placed }) => placed.slug),
    );
    for (const { placed, word, index } of uses) {
      const { slug, standing } = placed;
      // What could not be read may hold the judgment or the step that lets the word stand.
      if (slug !== undefined && library.unread.has(`cases/${slug}`)) continue;
      if (slug !== undefined && row.outcomes && hasOutcome(library, row, slug)) continue;
      const own = standing !== undefined && standing !== 'derived';
      const enough = own ? carries(row, standing) : told.has(slug);
      if (enough && (!row.step || slug === undefined || stepped.has(slug))) continue;
      report(placed.place(index), strongWord(word, standing ?? 'none', row.needs));
    }
  }
};
