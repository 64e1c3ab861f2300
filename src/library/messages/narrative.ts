/** What is told of the prose of cases and pages. */
import type { Bilingual } from '../../model/text.ts';

/** What to do, by the words of the MDX reader. */
const HELP: readonly (readonly [RegExp, Bilingual])[] = [
  [
    /Expected a closing tag/,
    {
      ja: '開いたまま閉じていない<…>があります。語の後に</Term>のように閉じるか、<Cite … />のように「/>」で終えてください',
      en: 'something that was opened is never closed; close it as in <Term …>word</Term>, or end it with "/>" as in <Cite … />',
    },
  ],
  [
    /Unexpected closing tag/,
    {
      ja: '</…>に対応する<…>がありません。開く側と閉じる側の名前をそろえてください',
      en: 'a closing </…> does not fit what was opened; use the same name in both',
    },
  ],
  [
    /to create a comment in MDX/,
    { ja: '<!-- -->のコメントは書けません。消してください', en: 'comments <!-- --> cannot be written here; take it out' },
  ],
  [
    /expression/,
    {
      ja: '「{」は特別な記号です。文字として書くときは「\\{」としてください',
      en: 'a brace { is a special sign; where it is meant as a letter write \\{',
    },
  ],
  [
    /after `<`|before name|in name|in attribute|in tag/,
    {
      ja: '「<」の後の書き方が正しくありません。属性は standing="stated" のように半角の引用符で囲みます。「より小さい」の意味なら &lt; と書いてください',
      en: 'what follows < is not understood; attributes stand in straight quotation marks as in standing="stated", and a "less than" is written &lt;',
    },
  ],
];
const GENERAL: Bilingual = {
  ja: 'この行の< > { }の使い方を確かめてください',
  en: 'look at the signs < > { } in this line',
};

export function unreadable(detail: string): Bilingual {
  const help = HELP.find(([words]) => words.test(detail))?.[1] ?? GENERAL;
  return { ja: `MDXとして読めません。${help.ja}（${detail}）`, en: `the MDX cannot be read: ${detail}; ${help.en}` };
}

export const html: Bilingual = {
  ja: 'HTMLは書けません。Markdownで書いてください',
  en: 'raw HTML is not allowed in a narrative; use Markdown',
};

export const code: Bilingual = {
  ja: 'import、export、{ }の式は書けません。文字としての波かっこは「\\{」と書いてください',
  en: 'imports and { } expressions are not allowed in a narrative; write a brace as \\{',
};

/** Names of what Markdown offers and the library does not. */
const FORBIDDEN: Record<string, Bilingual> = {
  yaml: { ja: '先頭の「---」で囲んだ部分', en: 'a head between lines of ---' },
  toml: { ja: '先頭の「+++」で囲んだ部分', en: 'a head between lines of +++' },
  code: { ja: 'コードの囲み', en: 'a block of code' },
  footnoteDefinition: { ja: '脚注', en: 'a footnote' },
  footnoteReference: { ja: '脚注', en: 'a footnote' },
  thematicBreak: { ja: '区切り線', en: 'a rule across the page' },
  definition: { ja: '別の行に書いたリンク先', en: 'a link whose address stands elsewhere' },
  linkReference: { ja: '別の行に書いたリンク先', en: 'a link whose address stands elsewhere' },
  imageReference: { ja: '別の行に書いた画像', en: 'an image whose address stands elsewhere' },
};

export function notAllowed(type: string): Bilingual {
  const named = FORBIDDEN[type] ?? { ja: `「${type}」という書き方`, en: `what Markdown calls ${type}` };
  return {
    ja: `${named.ja}は使えません。段落、見出し（### …）、箇条書き、表、[文字](アドレス)の形のリンク、mermaidの図で書いてください`,
    en: `${named.en} is not allowed; write with paragraphs, headings (### …), lists, tables, links as [words](address) and mermaid diagrams`,
  };
}

export const unknownComponent = (name: string, allowed: readonly string[]): Bilingual => {
  const list = allowed.map((component) => `<${component}>`);
  return {
    ja: `<${name}>は使えません。使えるのは ${list.join('、')} です。ほかのHTMLやスクリプトは書けません`,
    en: `<${name}> is not known; allowed are ${list.join(', ')}`,
  };
};

export const noComponent = (name: string): Bilingual => ({
  ja: `<${name}>はこのページでは使えません。Markdownだけで書いてください`,
  en: `<${name}> cannot be used on this page; write in Markdown alone`,
});

export const unknownAttribute = (component: string, attribute: string, allowed: readonly string[]): Bilingual => ({
  ja: `<${component}>に「${attribute}」は書けません。書けるのは ${allowed.join('、')} だけです`,
  en: `<${component}> takes no "${attribute}"; it takes ${allowed.join(' and ')} only`,
});

export const computedAttribute = (component: string, attribute: string): Bilingual => ({
  ja: `<${component}>の「${attribute}」に波かっこ { } は使えません。${attribute}="…" のように半角の引用符で囲んでください`,
  en: `"${attribute}" of <${component}> cannot stand in braces { }; write ${attribute}="…" in straight quotation marks`,
});

export const badLink = (address: string): Bilingual => ({
  ja: `リンク先「${address}」は使えません。https://で始まるアドレス、/で始まるこのサイトのアドレス、または#で始まるページ内の位置を書いてください`,
  en: `the link leads to "${address}", which is not allowed; write an address that begins with https://, with / (this site) or with # (this page)`,
});

export const imageMissing = (address: string): Bilingual => ({
  ja: `画像「${address}」がありません。画像は文章と同じフォルダーに置き、./名前.png のように書いてください`,
  en: `there is no image "${address}"; put it into the folder of the text and write ./name.png`,
});

export const imageWithoutWords: Bilingual = {
  ja: '画像に説明がありません。![何が写っているか](./名前.png) のように書いてください',
  en: 'the image has no description; write ![what it shows](./name.png)',
};

export const uncited: Bilingual = {
  ja: 'この段落に出典がありません。記述の終わりに <Cite standing="…" sources="…" /> を付けてください',
  en: 'the paragraph cites no source; end the statement with <Cite standing="…" sources="…" />',
};

export const uncitedEnd: Bilingual = {
  ja: 'この段落の最後の<Cite>より後ろに、出典のない文があります。段落の終わりにも<Cite>を付けてください',
  en: 'what follows the last <Cite> of the paragraph cites no source; end it with a <Cite> too',
};

export const citesNothing: Bilingual = {
  ja: '<Cite>に出典がありません。sources="識別名 識別名 …" のように、content/sourcesにある識別名を書いてください',
  en: '<Cite> names no source; write sources="id id …" with ids from content/sources',
};

export const badStanding = (standing: string, allowed: readonly string[]): Bilingual => ({
  ja: `<Cite>のstanding="${standing}"は根拠の種別ではありません。使えるのは ${allowed.join('、')} です`,
  en: `<Cite standing="${standing}"> is not a standing; allowed are ${allowed.join(', ')}`,
});

export const nothingCalled = (component: string, value: string, allowed: readonly string[]): Bilingual => ({
  ja: `<${component}>が指す「${value}」がありません。使えるのは ${allowed.join('、')} です`,
  en: `<${component}> names "${value}", which does not exist; allowed are ${allowed.join(', ')}`,
});

export const noAnchor = (heading: string): Bilingual => ({
  ja: `見出し「${heading}」にアンカーがありません。後ろに {#anchor} を、日英で同じ名前で付けてください`,
  en: `the heading "${heading}" has no anchor; write {#anchor} after it, the same in both languages`,
});

export const badAnchor = (anchor: string): Bilingual => ({
  ja: `アンカー「${anchor}」に使えない文字があります。半角の英小文字・数字・ハイフンだけにしてください（例：{#what-followed}）`,
  en: `the anchor "${anchor}" may use lower-case letters, digits and hyphens only, as in {#what-followed}`,
});

export const reservedAnchor = (anchor: string): Bilingual => ({
  ja: `アンカー「${anchor}」はページ自身が使っています。「the-${anchor}」など別の名前にしてください`,
  en: `the anchor "${anchor}" is one of the page's own; choose another, such as "the-${anchor}"`,
});

export const anchorTwice = (anchor: string): Bilingual => ({
  ja: `アンカー「${anchor}」は前の見出しで使われています。見出しごとに別の名前にしてください`,
  en: `the anchor "${anchor}" already stands on an earlier heading; every anchor is used once`,
});

export const headingTooHigh: Bilingual = {
  ja: '物語の見出しは第3階層（### …）以下にしてください。上の階層はページが使います',
  en: 'headings in a narrative are of the third level or below (### …); the page has the levels above',
};

export const anchorsDiffer = (ja: readonly string[], en: readonly string[]): Bilingual => ({
  ja: `日本語版と英語版の見出しのアンカーが違います。ja.mdxは ${ja.join('、') || 'なし'}、en.mdxは ${en.join('、') || 'なし'} です。同じ順に同じ名前を付けてください`,
  en: `the anchors of the headings differ: ja.mdx has ${ja.join(', ') || 'none'}; en.mdx has ${en.join(', ') || 'none'}`,
});

export const emptyNarrative: Bilingual = {
  ja: '文章がありません。本文を書いてください',
  en: 'nothing is told here; write the text',
};

export const numberOutsideLedger = (number: string): Bilingual => ({
  ja: `「${number}」という数が、この事例の数値台帳（figures）にも帰結（outcomes）にもありません。台帳に加え、文中では <Figure n="…" /> で示してください`,
  en: `"${number}" stands neither among the figures of this case nor in its outcomes; enter it among the figures and show it here with <Figure n="…" />`,
});
