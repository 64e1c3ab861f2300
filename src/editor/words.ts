/**
 * What the editors' tools say, in both languages: the check prints English, `npm run new:case` both, the review sheet sets
 * them side by side.
 */
import type { Bilingual } from '../model/text.ts';

const say = (ja: string, en: string): Bilingual => ({ ja, en });

export const editor = {
  placeholder: (word: string) =>
    say(
      `「${word}」が残っています。ここに書くか、事例をまだ公開しないなら status: draft にしてください`,
      `"${word}" stands for something still to be written; write it, or keep the case a draft (status: draft)`,
    ),

  newCaseUsage: () =>
    say(
      '事例の短い英字名を1つ書いてください。例：npm run new:case -- example-bank',
      'give one short name for the case, for example: npm run new:case -- example-bank',
    ),
  slugForm: (slug: string) =>
    say(
      `「${slug}」は使えません。半角の英小文字・数字と、間を1つずつのハイフンでつなぐ形だけです（例：example-bank）`,
      `"${slug}" cannot be used; write half-width lower-case letters and digits, joined by single hyphens (example-bank)`,
    ),
  slugLength: (slug: string, longest: number) =>
    say(
      `「${slug}」は長すぎます。アドレスになる名前なので${longest}字以内にしてください`,
      `"${slug}" is too long; it becomes part of an address, so keep it to ${longest} characters`,
    ),
  slugNumber: (slug: string) =>
    say(
      `「${slug}」は数字で始まります。組織の名の英字で始めてください`,
      `"${slug}" begins with a digit; begin with a letter of the organisation's name`,
    ),
  slugReserved: (slug: string) =>
    say(
      `「${slug}」はこのサイトかパソコンがほかの意味に使う名前です。組織の名を使ってください`,
      `"${slug}" means something else to this site or to computers; use the organisation's name`,
    ),
  slugTaken: (slug: string, file: string) =>
    say(
      `「${slug}」はすでにあります（${file}）。別の名前にしてください`,
      `"${slug}" is already there (${file}); choose another name`,
    ),
  slugPromised: (slug: string) =>
    say(
      `「${slug}」は以前に公開したアドレスです。引用した人がいるため、別の事例には使えません`,
      `"${slug}" is an address that was published before and may have been cited; it cannot be given to another case`,
    ),
  created: (id: string) => say(`${id} の下書きを作りました`, `a draft of ${id} has been made`),
  next: (slug: string) =>
    say(
      `次は content/sources/${slug}.yaml に出典を入れ、npm run check -- content/cases/${slug} と npm run dev で確かめてください（手順は CONTRIBUTING.ja.md）`,
      `next: enter the sources in content/sources/${slug}.yaml, then run npm run check -- content/cases/${slug} and npm run dev (step by step in CONTRIBUTING.md)`,
    ),
};
