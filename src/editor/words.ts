/**
 * What the editors' tools say, in both languages: the check prints the editor's, `npm run new:case` both, the review sheet sets
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
  slugForm: (slug: string, better: string) =>
    say(
      `「${slug}」は使えません。半角の英小文字と数字を、ハイフン1つずつでつないだ名前だけが使えます（例：${better}）`,
      `"${slug}" cannot be used; write half-width lower-case letters and digits, joined by single hyphens (such as ${better})`,
    ),
  slugLength: (slug: string, longest: number) =>
    say(
      `「${slug}」は長すぎます。アドレスになる名前なので${longest}字以内にしてください`,
      `"${slug}" is too long; it becomes part of an address, so keep it to ${longest} characters`,
    ),
  slugReserved: (slug: string) =>
    say(
      `「${slug}」はこのサイトかパソコンがほかの意味に使う名前です。組織の名を使ってください`,
      `"${slug}" means something else to this site or to computers; use the organisation's name`,
    ),
  slugTaken: (slug: string, file: string) =>
    say(`「${slug}」はすでにあります（${file}）。別の名前にしてください`, `"${slug}" is already there (${file}); choose another name`),
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

  reviewUsage: () =>
    say(
      '事例の名を1つ書いてください。例：npm run review -- benesse --lang ja',
      'name one case, for example: npm run review -- benesse --lang en',
    ),
  noCase: (slug: string) => say(`「${slug}」という事例はありません`, `there is no case "${slug}"`),
  reviewWritten: (file: string) =>
    say(
      `確認表を ${file} に書きました。ブラウザーで開いて印刷できます`,
      `the review sheet is in ${file}; open it in a browser to tick or print it`,
    ),
};

/** Labels of the review sheet. */
export const reviewWords = {
  title: (name: string) => say(`出典確認表：${name}`, `Review of sources: ${name}`),
  intro: say(
    '左の記述が右の出典で支えられ、根拠の種別を超えて強く書かれていないことを、1つずつ確かめて印を付けてください。',
    'Tick each statement on the left once the sources on the right bear it out and it says no more than its standing allows.',
  ),
  file: say('ファイル', 'Files'),
  reviewer: say('確認者・日付', 'Reviewed by, on'),
  statement: say('記述', 'Statement'),
  evidence: say('根拠と出典', 'Standing and sources'),
  checked: say('確認', 'Checked'),
  noSource: say('出典なし', 'no source'),
  searched: say('探索の記録', 'record of a search'),
  untitled: say('冒頭', 'Opening'),
  narrative: { ja: say('物語（日本語）', 'Narrative (Japanese)'), en: say('物語（英語）', 'Narrative (English)') },
  unknownSource: say('出典の台帳にない', 'not among the sources'),
  controls: say('対策', 'controls'),
  attention: say('とくに見るところ', 'To look at most closely'),
  uncited: say('この事例の出典ファイルにあって、どこにも引かれていない資料', "Sources in the case's file that the case never cites"),
  single: say('出典が1つだけの記述', 'Statements that rest on one source'),
  excerptOnly: say('抜粋しか読んでいない資料だけによる記述', 'Statements that rest on excerpts only'),
  commentaryOnly: say('論評だけによる記述', 'Statements that rest on commentary only'),
  unsourced: say('出典のない記述', 'Statements without a source'),
  none: say('なし', 'none'),
};
