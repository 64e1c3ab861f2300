/** The parts of a phrase that stands nowhere as it is: 派遣社員による持ち出し → 派遣社員, 持ち出し. */
import type { Lang } from '../../model/text.ts';
import { STARTS_JAPANESE } from '../tokens/characters.ts';
import { normalForm } from '../tokens/normal-form.ts';
import type { Term } from './terms.ts';

const CONTENT = '\\p{sc=Han}\\p{sc=Katakana}ー\\p{sc=Latin}\\p{N}';
const PARTICLES =
  'による|によって|について|って|における|に関する|に対する|のための|への|での|からの|された|されて|している|していた|した|する|から|まで|より|とは|では|には|の|を|が|に|は|で|と|へ|や|も';
const JOINT = new RegExp(`(?<=[${CONTENT}]|[りしいえけてめせれ])(?:${PARTICLES})+(?=[${CONTENT}])`, 'gu');
/** What a question ends in. */
const TAIL = /(?:とは何か|とは何|とは|って何|って|ですか|のか|なのか|か|の方法|方法)?[?？]?$/u;

/** The same for a term that stands by itself: の意味, の違い. */
const ASKING = /(?<=..)(?:とは何か|とは何|とは|って何|って|の意味|との違い|の違い|とのちがい|のちがい)[?？]?$/u;

/** English words that carry a question, not its subject. */
const EMPTY = new Set(
  'a an and are as at be by can could did do does for from had has have how if in into is it its may of on or shall should such that the their them there these they this those to was were what when where which who whom whose why will with would'.split(
    ' ',
  ),
);

/** Words that say how something is asked, not what: a page about it seldom has them. */
const ASKED_BY: Record<Lang, ReadonlySet<string>> = {
  ja: new Set(
    'いつ どこ どこで なぜ なんで 何 何か なに だれ 誰 どう どうやって どうすれば どうして どうなる どうなった どんな どれ どの いくら いくつ いくつか どのくらい どれくらい どこまで いつまで いつから ちがい 違い 違う 差 とは って 意味 方法 やり方 仕方 したい 知りたい 教えて できる できるか ある する した'.split(
      ' ',
    ),
  ),
  en: new Set(
    'about against all also always am another any anybody anyone anything been being between but difference differences differ different each either everyone example examples explain explained explanation get gets getting go goes going got happen happened happens i it me mean meaning means much many my no not one or other our ours someone somebody than then they too us use used using versus vs was we went you your yours'.split(
      ' ',
    ),
  ),
};

const isEmpty = ({ text, quoted }: Term): boolean => !quoted && /^[A-Z]?[a-z]+$/.test(text) && EMPTY.has(text.toLowerCase());

const orAll = (kept: readonly Term[], terms: readonly Term[]): Term[] => [...(kept.length > 0 ? kept : terms)];

/** English terms without the words that say nothing ("what is a list broker"), unless nothing else is there. */
export function subject(terms: readonly Term[], lang: Lang): Term[] {
  return orAll(lang === 'en' ? terms.filter((term) => !isEmpty(term)) : terms, terms);
}

/** The word says how something is asked. */
export const isAsking = (word: string, lang: Lang): boolean => {
  const plain = word.toLowerCase();
  return ASKED_BY[lang].has(plain) || (lang === 'en' && EMPTY.has(plain));
};

/** The terms that a page has to have: those of the subject without what only says how it is asked. */
export function required(terms: readonly Term[], lang: Lang): Term[] {
  const kept = terms.filter(({ text, quoted }) => quoted || !ASKED_BY[lang].has(text.toLowerCase()));
  const bare = lang === 'ja' ? kept.map((term) => (term.quoted ? term : { ...term, text: term.text.replace(ASKING, '') })) : kept;
  return orAll(bare, terms);
}

function japaneseParts(text: string): string[] {
  return normalForm(text)
    .replace(TAIL, '')
    .split(JOINT)
    .filter((part) => [...part].length > 1 || !STARTS_JAPANESE.test(part))
    .filter(Boolean);
}

/** The looser form of a Japanese query, or none where it has no parts. Quoted terms stay whole. */
export function partsOf(terms: readonly Term[]): Term[] | undefined {
  const parts = terms.flatMap((term) => (term.quoted ? [term] : japaneseParts(term.text).map((text) => ({ text, quoted: false }))));
  const same = parts.length === terms.length && parts.every((part, index) => part.text === terms[index]?.text);
  return parts.length === 0 || same ? undefined : parts;
}
