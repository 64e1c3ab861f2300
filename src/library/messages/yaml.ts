/** What is told of YAML that cannot be read as it was meant. */
import type { ErrorCode } from 'yaml';
import type { Bilingual } from '../../model/text.ts';

const QUOTES: Bilingual = {
  ja: '文の中にコロン（:）や「#」、先頭に記号があるときは、文の全体を半角の引用符 " で囲んでください',
  en: 'where a text holds a colon or "#", or begins with a sign, put the whole text in straight quotation marks "',
};
const INDENT: Bilingual = {
  ja: '行頭の空白の数が上の行と合っていません。同じ段の項目は同じ数の半角空白で始めてください',
  en: 'the spaces at the start of the line do not fit the lines above; fields of one level begin with the same number of spaces',
};
const CLOSING: Bilingual = {
  ja: '引用符 " またはかっこ [ ] { } が閉じていません。始めた所と同じ記号で閉じてください',
  en: 'a quotation mark or a bracket is not closed; close it with the same sign that opened it',
};
const PLAIN: Bilingual = {
  ja: 'ここに「& * ! %」などYAMLの特別な書き方は使えません。文であれば引用符 " で囲んでください',
  en: 'special signs of YAML (& * ! %) have no use here; if it is text, put it in quotation marks',
};

/** What to do, by the kind of the fault. */
const HELP: Record<ErrorCode, Bilingual> = {
  ALIAS_PROPS: PLAIN,
  BAD_ALIAS: PLAIN,
  BAD_COLLECTION_TYPE: PLAIN,
  BAD_DIRECTIVE: PLAIN,
  BAD_PROP_ORDER: PLAIN,
  MULTIPLE_ANCHORS: PLAIN,
  MULTIPLE_TAGS: PLAIN,
  TAG_RESOLVE_FAILED: PLAIN,
  NON_STRING_KEY: PLAIN,
  RESOURCE_EXHAUSTION: PLAIN,
  BAD_DQ_ESCAPE: {
    ja: '引用符の中の「\\」の使い方が正しくありません。「\\」は改行を表す「\\n」だけに使ってください',
    en: 'a backslash in quotation marks is not understood; use it only in \\n, which breaks the line',
  },
  BAD_INDENT: INDENT,
  BLOCK_IN_FLOW: INDENT,
  BAD_SCALAR_START: QUOTES,
  BLOCK_AS_IMPLICIT_KEY: QUOTES,
  MULTILINE_IMPLICIT_KEY: {
    ja: '項目名の後のコロンがないか、行頭の空白が合っていません。「項目名: 値」の形にし、行頭を上の項目とそろえてください',
    en: 'a colon after a field name is missing, or the spaces at the start of the line do not fit; write "name: value" in line with the field above',
  },
  KEY_OVER_1024_CHARS: QUOTES,
  MISSING_CHAR: CLOSING,
  UNEXPECTED_TOKEN: QUOTES,
  DUPLICATE_KEY: {
    ja: '同じ名前の項目が同じ所に二つあります。一つにまとめてください',
    en: 'the same field stands here twice; keep one of them',
  },
  MULTIPLE_DOCS: {
    ja: '「---」で区切られた二つめの文書があります。「---」の行を消し、一つにまとめてください',
    en: 'a line --- begins a second document; take that line out',
  },
  TAB_AS_INDENT: {
    ja: '行頭にタブがあります。タブを消し、半角の空白で字下げしてください',
    en: 'a tab stands at the start of the line; use spaces instead',
  },
  IMPOSSIBLE: QUOTES,
};

/** Where one code of the reader stands for several slips, its words tell which. */
const BY_WORDS: readonly (readonly [RegExp, Bilingual])[] = [
  [/^Implicit map keys/, HELP.MULTILINE_IMPLICIT_KEY],
  [/^Flow (?:sequence|map)/, CLOSING],
  [/^Tags and anchors/, PLAIN],
];

export function unreadable(code: ErrorCode, detail: string): Bilingual {
  const help = BY_WORDS.find(([words]) => words.test(detail))?.[1] ?? HELP[code];
  return { ja: `YAMLとして読めません。${help.ja}（${detail}）`, en: `the YAML cannot be read: ${detail}; ${help.en}` };
}

export const alias: Bilingual = {
  ja: '「*」で始まる値は、YAMLでは別の値の参照になります。文の全体を引用符 " で囲んでください',
  en: 'a value that begins with * is an alias in YAML; put the text in quotes',
};

export const anchor: Bilingual = {
  ja: '「&」で始まる値は、YAMLでは名札になり、文から消えます。文の全体を引用符 " で囲んでください',
  en: 'a value that begins with & is an anchor in YAML, and the word would vanish; put the text in quotes',
};

export const tag: Bilingual = {
  ja: '「!」で始まる値は、YAMLでは型の指定になります。文の全体を引用符 " で囲んでください',
  en: 'a value that begins with ! is a tag in YAML; put the text in quotes',
};

export const directive: Bilingual = {
  ja: '「%」で始まる行は、YAMLの読み方を変える指示です。この行を消してください',
  en: 'a line that begins with % changes how YAML is read; take it out',
};

export const mergeKey: Bilingual = {
  ja: '「<<」による項目の取り込みは使えません。必要な項目をここに書いてください',
  en: 'fields cannot be merged with << here; write them out',
};
