/** What is told of entries that do not fit each other. */
import type { Bilingual } from '../../model/text.ts';
import { nearest } from '../nearest.ts';

/** Something that has a name, in words for both languages. */
export type Named = Bilingual;

/** Says that `value` names nothing, and what comes nearest, full-width look-alikes included. */
export function unknownId(kind: Named, value: string, known: Iterable<string>, where: Named): Bilingual {
  const guess = nearest(value.normalize('NFKC').toLowerCase(), known) ?? nearest(value, known);
  return {
    ja: `「${value}」という${kind.ja}はありません。使えるのは${where.ja}にある識別名です${guess ? `（「${guess}」ではありませんか）` : ''}`,
    en: `no ${kind.en} is called "${value}"; allowed are the ids in ${where.en}${guess ? ` (did you mean "${guess}"?)` : ''}`,
  };
}

export const usedTwice = (kind: Named, id: string, file: string): Bilingual => ({
  ja: `${kind.ja}「${id}」は${file}ですでに使われています。別のものにしてください`,
  en: `the ${kind.en} "${id}" is already used in ${file}; every ${kind.en} is used once`,
});

export const listedTwice = (value: string): Bilingual => ({
  ja: `「${value}」が同じ一覧に二度あります。一方を消してください`,
  en: `"${value}" stands twice in this list; take one of them out`,
});

// The path.

export const stepOutOfPlace = (n: number, place: number): Bilingual => ({
  ja: `${place}番目にあるのにステップ${n}となっています。上から順に1、2、3…と番号を付けてください`,
  en: `is step ${n} but stands in place ${place}; steps are numbered 1, 2, 3 … in order`,
});

export const stepToItself = (node: string): Bilingual => ({
  ja: `このステップは「${node}」から同じ所に戻っています。fromとtoには別のノードを書いてください`,
  en: `the step leads from "${node}" to itself; it must lead to another node`,
});

export const linkToItself = (id: string): Bilingual => ({
  ja: `「${id}」から「${id}」自身に向かっています。fromとtoには別のものを書いてください`,
  en: `leads from "${id}" to itself; it must lead to another`,
});

export const unusedNode = (id: string): Bilingual => ({
  ja: `ノード「${id}」がどのステップや関係にも使われていません。つなぐか、消してください`,
  en: `no step or relation uses the node "${id}"; connect it or remove it`,
});

export const entrustedInCircle = (parties: readonly string[]): Bilingual => ({
  ja: `委託が一回りして元に戻っています（${parties.join(' → ')}）。fromに委託した側、toに受けた側を書いているか確かめてください`,
  en: `the entrustment runs in a circle (${parties.join(' → ')}); from is the one that hands over, to the one that takes on`,
});

export const labelTooLong = (line: string, most: Bilingual): Bilingual => ({
  ja: `図の言葉「${line}」が長すぎて図に入りません。${most.ja}までにしてください`,
  en: `the label "${line}" is too long for the diagram; at most ${most.en}`,
});

export const labelTooHigh = (most: number): Bilingual => ({
  ja: `図の言葉の行が多すぎるか、空の行があります。${most}行までにし、改行（\\n）は行と行の間だけに入れてください`,
  en: `the label has too many lines or an empty one; at most ${most}, with \\n only between two lines`,
});

// Numbers.

export const headlines = (count: number): Bilingual => ({
  ja: `headline: true の数値が${count}件あります。1件までにしてください`,
  en: `${count} figures carry "headline: true"; one at most does`,
});

export const replacesNothing = (n: number, replaced: number): Bilingual => ({
  ja: `数値${n}が置き換えるという数値${replaced}が台帳にありません。番号を確かめてください`,
  en: `figure ${n} replaces figure ${replaced}, which is not in the ledger`,
});

export const replacesLater = (n: number, replaced: number): Bilingual => ({
  ja: `数値${n}が置き換えるのは数値${replaced}ですが、置き換えられるのは自分より小さい番号だけです`,
  en: `figure ${n} replaces figure ${replaced}; a figure replaces one with a lower number`,
});

export const notWhole = (value: number): Bilingual => ({
  ja: `${value}は数えた結果になりません。小数のない数を書いてください（「7.2万件」なら72000）`,
  en: `${value} is no count; write a whole number (72000 for "7.2万")`,
});

// Dates.

export const afterRevision = (date: string, newest: string): Bilingual => ({
  ja: `${date}は、この事例の最新の改訂日（${newest}）より後です。日付を確かめるか、改訂を足してください`,
  en: `${date} lies after the newest revision of the case (${newest}); a case tells what has happened`,
});

const order = (date: string, before: string, { ja, en }: Bilingual): Bilingual => ({
  ja: `${date}が${before}の後に並んでいます。${ja}順に並べてください`,
  en: `${date} stands after ${before}; ${en}`,
});

export const timelineRunsBack = (date: string, before: string): Bilingual =>
  order(date, before, { ja: '時系列は早い', en: 'the timeline runs from early to late' });

export const noticesRunBack = (date: string, before: string): Bilingual =>
  order(date, before, { ja: '公表は早い', en: 'notices run from early to late' });

export const versionsRunBack = (date: string, before: string): Bilingual =>
  order(date, before, { ja: '条文の版は古い', en: 'versions run from old to new' });

export const revisionsRunBack = (date: string, newer: string): Bilingual => ({
  ja: `${date}が${newer}より下にあります。改訂は新しい順に、新しいものを一番上に書いてください`,
  en: `${date} stands below ${newer}; revisions run from new to old`,
});

export const versionAfterState = (from: string, asOf: string): Bilingual => ({
  ja: `条文の版（${from}から）が、説明している法令の時点（asOf: ${asOf}）より後です。どちらかの日付を直してください`,
  en: `this version begins on ${from}, after the state of the law described (asOf: ${asOf}); mend one of the two dates`,
});

export const readBeforeIssued = (accessed: string, issued: string): Bilingual => ({
  ja: `読んだ日（${accessed}）が発行日（${issued}）より前です。どちらかの日付を直してください`,
  en: `it was read on ${accessed}, before it was published (${issued}); mend one of the two dates`,
});

export const clockTwice = (clock: string): Bilingual => ({
  ja: `「${clock}」の印は前の出来事に付いています。印は1つの事例に1回だけです`,
  en: `"${clock}" already marks an earlier event; each clock mark stands once in a case`,
});

export const clockOrder = (after: string, late: string, before: string, early: string): Bilingual => ({
  ja: `${after}（${late}）が${before}（${early}）より前になっています。日付か印（clock）を確かめてください`,
  en: `${after} (${late}) lies before ${before} (${early}); it cannot`,
});

// Outcomes and sources.

export const wrongTrack = (type: string, own: string, track: string): Bilingual => ({
  ja: `「${type}」は${own}の帰結で、${track}には置けません。${own}のentriesに移してください`,
  en: `"${type}" belongs to the track ${own}, not ${track}`,
});

export const followsLater = (id: string): Bilingual => ({
  ja: `「${id}」がこの判断より前にありません。続きの元になる判断を先に並べてください`,
  en: `"${id}" does not stand before this decision; what it follows comes first in the list`,
});

export const unusedSource = (id: string): Bilingual => ({
  ja: `出典「${id}」はどこからも引用されていません。引用するか、消してください`,
  en: `nothing cites the source "${id}"; cite it or remove it`,
});

// How texts are written.

export const japaneseInEnglish = (found: string): Bilingual => ({
  ja: `英語の欄（en）に日本語の「${found}」があります。英語で書いてください（原語を添えるときは漢字だけをかっこに入れます）`,
  en: `Japanese ("${found}") stands where English belongs; write it in English (a term of law may stand beside it in kanji, in brackets)`,
});

export const noJapanese: Bilingual = {
  ja: '日本語の欄（ja）に日本語がありません。日本語で書いてください',
  en: 'there is no Japanese where Japanese belongs; write it in Japanese',
};

export const markup = (found: string): Bilingual => ({
  ja: `「${found}」は書いたままページに出てしまいます。この欄ではHTML、Markdownの記号、&lt;のような書き方を使わず、ふつうの文で書いてください`,
  en: `"${found}" would be printed as it stands; this field takes plain text, without HTML, signs of Markdown or codes such as &lt;`,
});

export const termToItself: Bilingual = {
  ja: '用語が自分自身を「関連する用語」（see）に挙げています。消してください',
  en: 'the term names itself among its related terms (see); take it out',
};
