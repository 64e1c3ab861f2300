/** Whether a query asks for a page by what it is for: "quiz Benesse", 刑罰の比較表, 手口一覧. */
import type { Lang } from '../../model/text.ts';
import type { Purpose } from '../data.ts';
import { HAS_JAPANESE } from '../tokens/characters.ts';
import { titleForm } from '../words/title-form.ts';
import { isAsking } from './parts.ts';

/** What ties Japanese words together in such a query. */
const TIES = /^(?:の|を|が|に|は|で|と|も|や|か|へ|から|まで|として|による|って|する|した|して|して|される|された|できる|できた|したい|こと|もの|ため|用|版|別|等|など|お|ご)+$/u;

interface Rest {
  pieces: string[];
  used: Set<keyof Purpose>;
}

/** Between what is left of a query when words are taken out. */
const CUT = '\n';

/** A query without the words that a page is asked for by, longest first. */
function without(query: string, purpose: Purpose, lang: Lang): Rest {
  const words = (['names', 'is', 'of', 'beside'] as const)
    .flatMap((role) => (purpose[role] ?? []).map((word) => ({ role, plain: titleForm(word, lang) })))
    .filter(({ plain }) => plain !== '')
    .sort((a, b) => b.plain.length - a.plain.length);
  const used = new Set<keyof Purpose>();
  let rest = lang === 'ja' ? titleForm(query, lang).replace(/[\s、。・,?!「」]+/gu, CUT) : ` ${titleForm(query, lang)} `;
  for (const { role, plain } of words) {
    const held = lang === 'ja' ? plain : ` ${plain} `;
    if (!rest.includes(held)) continue;
    used.add(role);
    rest = rest.replaceAll(held, lang === 'ja' ? CUT : ` ${CUT} `);
  }
  const pieces = rest
    .split(CUT)
    .map((piece) => piece.trim())
    .filter(Boolean);
  return { pieces, used };
}

/** The piece is part of a name that the page is about: docomo of NTT Docomo. */
const isPartOf = (names: readonly string[], piece: string, lang: Lang): boolean =>
  [...piece].length > 1 &&
  names.some((name) => {
    const plain = titleForm(name, lang);
    return HAS_JAPANESE.test(plain) ? plain.includes(piece) : ` ${plain} `.includes(` ${piece} `);
  });

/**
 * Every word of the query is one by which the page is asked for, or says nothing; and what it is and what it is of
 * are both said, or one of its names is.
 */
export function isAskedFor(query: string, purpose: Purpose, lang: Lang): boolean {
  const { pieces, used } = without(query, purpose, lang);
  for (const piece of pieces) {
    const words = lang === 'ja' ? [piece] : piece.split(' ').filter((word) => !isAsking(word, lang));
    for (const word of words.length > 0 && isPartOf(purpose.of ?? [], words.join(' '), lang) ? [words.join(' ')] : words) {
      if (lang === 'ja' && (TIES.test(word) || isAsking(word, lang))) continue;
      if (!isPartOf(purpose.of ?? [], word.replace(/^[のをがにはでともや]|[のをがにはでともや]$/gu, ''), lang)) return false;
      used.add('of');
    }
  }
  return used.has('names') || (used.has('is') && used.has('of'));
}
