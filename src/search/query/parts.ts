/** The parts of a phrase that stands nowhere as it is: 派遣社員による持ち出し → 派遣社員, 持ち出し. */
import type { Lang } from '../../model/text.ts';
import { STARTS_JAPANESE } from '../tokens/characters.ts';
import { normalForm } from '../tokens/normal-form.ts';
import type { Term } from './terms.ts';

const CONTENT = '\\p{sc=Han}\\p{sc=Katakana}ー\\p{sc=Latin}\\p{N}';
const PARTICLES =
  'による|によって|について|における|に関する|に対する|のための|への|での|からの|された|されて|している|していた|した|する|から|まで|より|とは|では|には|の|を|が|に|は|で|と|へ|や|も';
const JOINT = new RegExp(`(?<=[${CONTENT}]|[りしいえけてめせれ])(?:${PARTICLES})+(?=[${CONTENT}])`, 'gu');
/** What a question ends in. */
const TAIL = /(?:とは何か|とは何|とは|ですか|のか|なのか|か|の方法|方法)?[?？]?$/u;

/** English words that carry a question, not its subject. */
const EMPTY = new Set(
  'a an and are as at be by can could did do does for from had has have how if in into is it its may of on or shall should such that the their them there these they this those to was were what when where which who whom whose why will with would'.split(
    ' ',
  ),
);

const isEmpty = ({ text, quoted }: Term): boolean => !quoted && /^[A-Z]?[a-z]+$/.test(text) && EMPTY.has(text.toLowerCase());

/** English terms without the words that say nothing ("what is a list broker"), unless nothing else is there. */
export function subject(terms: readonly Term[], lang: Lang): Term[] {
  const kept = lang === 'en' ? terms.filter((term) => !isEmpty(term)) : terms;
  return [...(kept.length > 0 ? kept : terms)];
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
