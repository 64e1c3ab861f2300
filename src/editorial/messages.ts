/** What the editorial rules say, in both languages. */
import type { Bilingual } from '../model/text.ts';

const list = (items: readonly string[]) => items.join(', ');

/** A word claims more than the standing of its statement. */
export const strongWord = (word: string, standing: string, needs: Bilingual): Bilingual => ({
  ja: `「${word}」は、根拠の種別（${standing}）より強い語です。${needs.ja}`,
  en: `"${word}" is stronger than the standing of the text (${standing}); ${needs.en}`,
});

/** A text seems to name a natural person. */
export const personalName = (name: string, why: Bilingual): Bilingual => ({
  ja: `「${name}」は人の名前のようです（${why.ja}）。役割で書くか、人の名前でないなら理由を添えて src/editorial/not-names.ts に加えてください`,
  en: `"${name}" looks like a person's name (${why.en}); write the role, or add it with its reason to src/editorial/not-names.ts if it names no person`,
});

/** A statement rests on a weaker source although the case has a better one for the same fact. */
export const betterSource = (cited: readonly string[], better: readonly string[], fact: string): Bilingual => ({
  ja: `${list(cited)} だけを引いていますが、同じ事実（${fact}）にはこの事例の中により確かな出典 ${list(better)} があります。それも引いてください`,
  en: `cites only ${list(cited)}, while this case cites ${list(better)} for the same fact (${fact}); cite the better source too`,
});

/** An id of an outside list that is not pinned. */
export const unpinnedId = (scheme: string, id: string, where: string): Bilingual => ({
  ja: `${scheme} の番号「${id}」は ${where} にありません。番号を正すか、原典で確かめてから一覧に加えてください`,
  en: `${scheme} has no pinned entry "${id}"; correct the id, or check it at its origin and add it to ${where}`,
});

/** Two figures count the same thing and differ. */
export const twoNumbers = (n: number, value: string, otherN: number, other: string): Bilingual => ({
  ja: `図 ${n}（${value}）と図 ${otherN}（${other}）は、同じものの同じ日・同じ単位の数なのに一致しません。disputes に両方の値を記すか、replaces を付けてください`,
  en: `figure ${n} (${value}) and figure ${otherN} (${other}) count the same thing on the same day in the same unit, and differ; add a dispute that names both values, or "replaces"`,
});

/** A number in a text that the ledger does not hold. */
export const unledgeredNumber = (number: string, nearest: string): Bilingual => ({
  ja: `「${number}」は数の台帳にありません（台帳で最も近いのは ${nearest}）。台帳に加えるか、数を正してください`,
  en: `"${number}" is not in the ledger of figures (nearest: ${nearest}); add it there, or correct the number`,
});

/** The two languages of a text give different numbers. */
export const numbersDiffer = (ja: readonly string[], en: readonly string[]): Bilingual => ({
  ja: `日本語と英語で数が違います（日本語 ${list(ja)}、英語 ${list(en)}）`,
  en: `the two languages give different numbers (Japanese ${list(ja)}; English ${list(en)})`,
});

/** The e-Gov id of a provision belongs to another statute than the one cited. */
export const otherStatute = (id: string, statute: string): Bilingual => ({
  ja: `e-Gov の「${id}」は${statute}の番号ですが、citation はその法令で始まっていません`,
  en: `"${id}" is the e-Gov id of ${statute}, with which the citation does not begin`,
});
