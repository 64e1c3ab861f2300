/** Whether a query asks for a page by what it is for: "quiz Benesse", 刑罰の比較表, 手口一覧. */
import type { Lang } from '../../model/text.ts';
import type { Purpose } from '../data.ts';
import { titleForm } from '../words/title-form.ts';
import { isAsking } from './parts.ts';

/** What ties Japanese words together in such a query. */
const TIES =
  /^(?:の|を|が|に|は|で|と|も|や|か|へ|から|まで|として|による|って|する|した|して|される|された|できる|できた|したい|こと|もの|ため|用|版|別|等|など|お|ご)$/u;

/** What a word does in such a query; a word may do either. */
const NAMES = 4;
const IS = 1;
const OF = 2;

/** Says whether a query asks for the page. */
export type AskedFor = (query: string) => boolean;

/** A query as the units that words are made of: characters in Japanese, words in English. */
function unitsOf(query: string, lang: Lang): string[] {
  const plain = titleForm(query, lang);
  return lang === 'ja' ? [...plain.replace(/[\s、。・,?!「」]+/gu, '')] : plain.split(' ').filter(Boolean);
}

/**
 * Reads the words of a purpose once. A query asks for the page if it falls wholly into them and into words that say
 * nothing, so that what the page is and what it is of are both said, or one of its names is.
 */
export function askedFor(purpose: Purpose, lang: Lang): AskedFor {
  const join = (units: readonly string[]) => units.join(lang === 'ja' ? '' : ' ');
  const plainly = (words: readonly string[] = []) => words.map((word) => join(unitsOf(word, lang))).filter(Boolean);
  const roles = new Map<string, number[]>();
  const learn = (words: readonly string[], role: number) => {
    for (const word of words) roles.set(word, [...(roles.get(word) ?? []), role]);
  };
  const about = plainly(purpose.of);
  const kinds = [...plainly(purpose.names), ...plainly(purpose.is)];
  learn(plainly(purpose.names), NAMES);
  learn(plainly(purpose.is), IS);
  learn(about, OF);
  learn(plainly(purpose.beside), 0);

  /** The piece is part of a name that the page is about: docomo of NTT Docomo. */
  const isPartOfName = (piece: string) =>
    [...piece].length > 1 && about.some((name) => (lang === 'ja' ? name.includes(piece) : ` ${name} `.includes(` ${piece} `)));
  const rolesOf = (piece: string): number[] => [
    ...(roles.get(piece) ?? []),
    ...(isPartOfName(piece) ? [OF] : []),
    ...(isAsking(piece, lang) || (lang === 'ja' && TIES.test(piece)) ? [0] : []),
  ];

  return (query) => {
    const units = unitsOf(query, lang);
    const whole = join(units);
    if (!kinds.some((word) => whole.includes(word))) return false;
    /** What may have been said when the query is read up to a unit. */
    const said = units.map(() => new Set<number>());
    said.push(new Set());
    said[0]?.add(0);
    for (const from of units.keys()) {
      if (said[from]?.size === 0) continue;
      for (let to = from + 1; to <= units.length; to += 1) {
        for (const role of rolesOf(join(units.slice(from, to)))) for (const before of said[from] ?? []) said[to]?.add(before | role);
      }
    }
    return [...(said[units.length] ?? [])].some((all) => (all & NAMES) > 0 || (all & (IS | OF)) === (IS | OF));
  };
}
