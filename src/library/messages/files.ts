/** What is told of files and folders as such. */
import type { Bilingual } from '../../model/text.ts';

export const tooLarge = (bytes: number, most: number): Bilingual => ({
  ja: `ファイルが大きすぎます（${bytes}バイト。上限は${most}バイト）。文章だけのファイルか確かめ、誤って貼り付けたものを消してください`,
  en: `the file is too large (${bytes} bytes; at most ${most}); make sure that it holds text only and take out what was pasted by mistake`,
});

export const notText: Bilingual = {
  ja: 'テキストファイルではありません（またはUTF-16で保存されています）。文字コード「UTF-8」で保存し直してください',
  en: 'this is not a text file (or it was saved as UTF-16); save it again with the encoding UTF-8',
};

export const notUtf8: Bilingual = {
  ja: 'ここにUTF-8として読めない文字があります（Shift_JISなどで保存されたファイルです）。文字コード「UTF-8」で保存し直してください',
  en: 'a character here is not UTF-8 (the file was saved in another encoding, such as Shift_JIS); save it again with the encoding UTF-8',
};

export const byteOrderMark: Bilingual = {
  ja: 'ファイルの先頭に見えない印（BOM）があります。「UTF-8（BOM付き）」ではなく「UTF-8」で保存し直してください',
  en: 'the file begins with an invisible mark (BOM); save it as "UTF-8", not as "UTF-8 with BOM"',
};

/** Names of the hidden characters that editors meet. */
const NAMED: Record<string, Bilingual> = {
  '\t': { ja: 'タブ', en: 'a tab' },
  '\r': { ja: '改行コードCR', en: 'a carriage return' },
  '\u00A0': { ja: '改行しない空白', en: 'a no-break space' },
  '\u00AD': { ja: 'ソフトハイフン', en: 'a soft hyphen' },
  '\u200B': { ja: '幅のない空白', en: 'a zero-width space' },
  '\u200E': { ja: '書字方向の記号', en: 'a mark for the direction of writing' },
  '\u202E': { ja: '文字の並びを逆にする記号', en: 'a mark that reverses the order of the letters' },
  '\u2066': { ja: '書字方向の記号', en: 'a mark for the direction of writing' },
  '\uFEFF': { ja: '見えない印（BOM）', en: 'an invisible mark (BOM)' },
  '\uFFFD': { ja: '文字化けの跡（�）', en: 'the trace of a broken character (�)' },
  '\u3099': { ja: '離れた濁点', en: 'a voicing mark apart from its letter' },
  '\u309A': { ja: '離れた半濁点', en: 'a voicing mark apart from its letter' },
};

export const hiddenCharacter = (character: string, code: string): Bilingual => {
  const named = NAMED[character] ?? { ja: '見えない文字', en: 'an invisible character' };
  return {
    ja: `ここに${named.ja}（${code}）があります。消して、ふつうの文字か半角の空白で打ち直してください`,
    en: `${named.en} (${code}) stands here; delete it and type an ordinary letter or space`,
  };
};

export const badName = (name: string): Bilingual => ({
  ja: `名前「${name}」には使えない文字があります。半角の英小文字・数字・ハイフンだけにしてください（例：usb-memory）`,
  en: `the name "${name}" may use lower-case letters, digits and hyphens only`,
});

export const onlyYaml: Bilingual = {
  ja: 'ここに置けるのは拡張子が.yamlのファイルだけです。拡張子を直すか、ほかの場所に移してください',
  en: 'only .yaml files stand here; give it that ending or move it elsewhere',
};

export const stray = (allowed: Bilingual): Bilingual => ({
  ja: `ここに置けるものではありません。置けるのは${allowed.ja}だけです。名前を直すか、ほかの場所に移してください`,
  en: `this does not belong here; what may stand here is ${allowed.en}: mend its name or move it elsewhere`,
});

export const link: Bilingual = {
  ja: 'これは別の場所を指すリンク（シンボリックリンク）です。リンクではなく、ファイルそのものを置いてください',
  en: 'this is a link to another place (a symbolic link); put the file itself here',
};

export const folderForFile: Bilingual = {
  ja: 'ここはファイルの場所ですが、フォルダーがあります。フォルダーを除き、ファイルを置いてください',
  en: 'a file belongs here, but this is a folder; take it away and put the file here',
};

export const caseFileMissing: Bilingual = {
  ja: 'このファイルがありません。事例のフォルダーにはcase.yaml、ja.mdx、en.mdxの三つを置きます',
  en: 'is missing; a case folder holds case.yaml, ja.mdx and en.mdx',
};

export const narrativeMissing: Bilingual = {
  ja: 'このファイルがありません。どの事例も日本語（ja.mdx）と英語（en.mdx）の両方で書きます',
  en: 'is missing: every case is told in Japanese (ja.mdx) and in English (en.mdx)',
};

export const pageMissing: Bilingual = {
  ja: 'このファイルがありません。どのページも日本語（ja.mdx）と英語（en.mdx）の両方で書きます',
  en: 'is missing: every page stands in Japanese (ja.mdx) and in English (en.mdx)',
};

export const sourceTwice = (id: string, file: string): Bilingual => ({
  ja: `出典「${id}」は${file}にすでにあります。別の識別名にするか、そちらを引用してください`,
  en: `the source "${id}" already stands in ${file}; use another id or cite that one`,
});
