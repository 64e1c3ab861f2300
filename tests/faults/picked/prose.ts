import { append, text, whole } from '../edits.ts';
import { original, picked, type Row } from '../fault.ts';
import {
  BENESSE_EN,
  BENESSE_JA,
  DOCOMO_EN,
  DOCOMO_JA,
  IBM_EN,
  IBM_JA,
  KAPPA_EN,
  KAPPA_JA,
  NTT_WEST_EN,
  NTT_WEST_JA,
  RAKUTEN_EN,
  RAKUTEN_JA,
} from './places.ts';

/** A place between two paragraphs. */
const PARAGRAPH = /\n\n(?=[^#\n])/;
const CITE = '<Cite standing="stated" sources="bci-2023-10-26" />';
/** The first heading of a text, with its anchor. */
const HEADING = /### .*\{#[^}]+\}/;
/** A heading changed in one language also differs from the other. */
const DIFFER = { also: 'the anchors of the headings differ' };
const ABOUT = 'content/pages/about/en.mdx';
const METHOD_JA = 'content/pages/method/ja.mdx';
const ALL = [
  BENESSE_EN,
  DOCOMO_EN,
  IBM_EN,
  KAPPA_EN,
  NTT_WEST_EN,
  RAKUTEN_EN,
  BENESSE_JA,
  DOCOMO_JA,
  IBM_JA,
  KAPPA_JA,
  NTT_WEST_JA,
  RAKUTEN_JA,
];

/** Paragraphs put into the texts of the cases, one text after another. */
function paragraphs(rows: readonly [name: string, marked: string, en: string, ja: string, more?: Row[5]][], language?: 'en' | 'ja'): Row[] {
  const files = ALL.filter((file) => !language || file.endsWith(`${language}.mdx`));
  return rows.map(([name, marked, en, ja, more], index) => {
    const file = files[index % files.length] ?? BENESSE_EN;
    return [name, file, text(file, PARAGRAPH, `\n\n${marked}\n\n`), en, ja, more];
  });
}

/** Texts that are no MDX. */
export const brokenProse = picked('Texts that cannot be read', [
  ...paragraphs([
    [
      'a term that is never closed',
      `A ▸<Term id="leak">leak happened. ${CITE}`,
      'the MDX cannot be read: …is never closed',
      'MDXとして読めません。開いたまま閉じていない',
    ],
    [
      'a citation that is never closed',
      'A leak. ▸<Cite standing="stated" sources="bci-2023-10-26">',
      'is never closed',
      '「/>」で終えてください',
    ],
    ['a closing tag without an opening one', 'A leak▸</Term> happened.', 'does not fit what was opened', '対応する<…>がありません'],
    [
      'an opening and a closing tag of different names',
      'A <Term id="leak">leak▸</Step> happened.',
      'does not fit what was opened',
      '名前をそろえてください',
    ],
    ['a brace that is never closed', 'The group ▸{A and B took it.', 'write \\{', '「{」は特別な記号'],
    ['a comment in HTML', 'Text ▸<!-- to do -->', 'comments <!-- --> cannot be written here', '<!-- -->のコメントは書けません'],
    ['a less-than sign', 'Fewer than▸<100 records.', 'a "less than" is written &lt;', '&lt; と書いてください'],
    [
      'an attribute without quotation marks',
      '▸<Cite standing=stated sources="bci-2023-10-26" />',
      'attributes stand in straight quotation marks',
      '半角の引用符で囲みます',
    ],
    ['typographic quotation marks', '▸<Cite standing=“stated” sources=“bci-2023-10-26” />', 'straight quotation marks', '半角の引用符'],
  ]),
]);

/** Code and foreign elements in texts. */
export const codeInProse = picked('Code and foreign elements in texts', [
  ...paragraphs(
    [
      ['a script', '▸<script>alert(1)</script>', '<script> is not known; allowed are <Cite>', '<script>は使えません'],
      ['a style', '▸<style>{`p`}</style>', '<style> is not known', '<style>は使えません', { also: 'imports and { } expressions' }],
      ['a frame', '▸<iframe src="https://example.com"></iframe>', '<iframe> is not known', '<iframe>は使えません'],
      ['an image with a handler', `See ▸<img src="x" onerror="alert(1)" /> ${CITE}`, '<img> is not known', '<img>は使えません'],
      ['raw HTML', `▸<b>Bold</b> words. ${CITE}`, '<b> is not known', '<b>は使えません'],
      ['a component nobody knows', `See ▸<Note kind="x" /> here. ${CITE}`, '<Note> is not known', '<Note>は使えません'],
      ['a component in small letters', '▸<cite standing="stated" sources="bci-2023-10-26" />', '<cite> is not known', '<cite>は使えません'],
      [
        'an expression in a line',
        `It was ▸{1 + 1} files. ${CITE}`,
        'imports and { } expressions are not allowed',
        'import、export、{ }の式は書けません',
      ],
      ['an expression that ends the program', '▸{process.exit()}', 'imports and { } expressions', '{ }の式は書けません'],
      ['an import', "▸import fs from 'node:fs'", 'imports and { } expressions', 'import、export'],
      ['an export', '▸export const x = 1', 'imports and { } expressions', 'import、export'],
      [
        'a handler on a component',
        `A ▸<Term id="leak" onclick="alert(1)">leak</Term>. ${CITE}`,
        '<Term> takes no "onclick"; it takes id only',
        '<Term>に「onclick」は書けません',
      ],
      ['a computed attribute', `In ▸<Step n={1} />. ${CITE}`, '"n" of <Step> cannot stand in braces', '<Step>の「n」に波かっこ'],
      [
        'an attribute that runs code',
        `In ▸<Step n="1" {...process.exit()} />. ${CITE}`,
        '<Step> takes no "{ }"',
        '<Step>に「{ }」は書けません',
      ],
      ['a style on a component', `A ▸<Term id="leak" style="color:red">leak</Term>. ${CITE}`, 'takes no "style"', '「style」は書けません'],
      ['a block of code', '▸```js\nalert(1)\n```', 'a block of code is not allowed', 'コードの囲みは使えません'],
      ['a rule across the page', '▸---', 'a rule across the page is not allowed', '区切り線は使えません'],
    ],
    'en',
  ),
  [
    'a head between lines of ---',
    KAPPA_EN,
    whole(`---\ntitle: x\n---\n\n${original(KAPPA_EN)}`),
    'a head between lines of --- is not allowed',
    '先頭の「---」で囲んだ部分は使えません',
  ],
  [
    'a component on a page that has none',
    ABOUT,
    append(ABOUT, '\nA ▸<Term id="leak">leak</Term>.\n'),
    '<Term> cannot be used on this page',
    '<Term>はこのページでは使えません',
  ],
  [
    'a script on a page',
    METHOD_JA,
    append(METHOD_JA, '\n▸<script>alert(1)</script>\n'),
    '<script> cannot be used on this page',
    '<script>はこのページでは使えません',
  ],
]);

/** Links and images. */
export const links = picked('Links and images in texts', [
  ...paragraphs(
    [
      [
        'a link that runs a script',
        `See ▸[here](javascript:alert(1)). ${CITE}`,
        'the link leads to "javascript:alert(1)", which is not allowed',
        'リンク先「javascript:alert(1)」は使えません',
      ],
      ['a link to data', `See ▸[here](data:text/html,x). ${CITE}`, '"data:text/html,x"', '「data:text/html,x」'],
      [
        'a link without encryption',
        `See ▸[here](http://example.com/). ${CITE}`,
        '"http://example.com/"…https://',
        '「http://example.com/」…https://',
      ],
      ['a link to another host in disguise', `See ▸[here](//example.com/). ${CITE}`, '"//example.com/"', '「//example.com/」'],
      ['a link to a mail address', `See ▸[here](mailto:a@example.com). ${CITE}`, '"mailto:a@example.com"', '「mailto:a@example.com」'],
      ['a link to a file beside the text', `See ▸[here](../benesse/). ${CITE}`, '"../benesse/"', '「../benesse/」'],
      ['a link to nothing', `See ▸[here](). ${CITE}`, 'the link leads to ""', 'リンク先「」'],
      [
        'an image that is missing',
        `▸![A screen](./screen.png) ${CITE}`,
        'there is no image "./screen.png"',
        '画像「./screen.png」がありません',
      ],
      [
        'an image of another site',
        `▸![A screen](https://example.com/x.png) ${CITE}`,
        'there is no image "https://example.com/x.png"',
        '画像「https://example.com/x.png」がありません',
      ],
      [
        'an image out of the folder',
        `▸![A screen](../../../secret.png) ${CITE}`,
        'there is no image',
        '画像「../../../secret.png」がありません',
      ],
    ],
    'en',
  ),
  [
    'a link on a page that runs a script',
    ABOUT,
    append(ABOUT, '\nSee ▸[here](javascript:void(0)).\n'),
    '"javascript:void(0)"',
    '「javascript:void(0)」',
  ],
]);

/** What a text of a case has to keep to. */
export const narratives = picked('What texts say', [
  ...paragraphs(
    [
      ['a paragraph without a source', '▸Nobody noticed.', 'the paragraph cites no source', 'この段落に出典がありません'],
      ['an item of a list without a source', '- ▸Nobody noticed.', 'the paragraph cites no source', 'この段落に出典がありません'],
      [
        'a citation of nothing',
        'Nobody noticed. ▸<Cite standing="stated" sources="" />',
        '<Cite> names no source',
        '<Cite>に出典がありません',
      ],
      [
        'a source that does not exist',
        'Nobody noticed. ▸<Cite standing="stated" sources="no-such" />',
        'no source is called "no-such"',
        '「no-such」という出典はありません',
      ],
      [
        'a source in full-width letters',
        'Nobody noticed. ▸<Cite standing="stated" sources="ｂｃｉ-2023-10-26" />',
        'did you mean "bci-2023-10-26"',
        '「bci-2023-10-26」ではありませんか',
      ],
      [
        'a source cited twice at once',
        'Nobody noticed. ▸<Cite standing="stated" sources="bci-2023-10-26 bci-2023-10-26" />',
        'stands twice in this list',
        '同じ一覧に二度あります',
      ],
    ],
    'en',
  ),
  ...paragraphs(
    [
      [
        'a standing that is none',
        '誰も気付かなかった。▸<Cite standing="proven" sources="bci-2023-10-26" />',
        '<Cite standing="proven"> is not a standing',
        'standing="proven"は根拠の種別ではありません',
      ],
      [
        'a figure that is not in the ledger',
        `合計は▸<Figure n="999" />だった。${CITE}`,
        '<Figure> names "999", which does not exist',
        '<Figure>が指す「999」がありません',
      ],
      [
        'a step that is not on the path',
        `持ち出しは▸<Step n="99" />である。${CITE}`,
        '<Step> names "99"',
        '<Step>が指す「99」がありません',
      ],
      [
        'an event that is not in the timeline',
        `日は▸<Event id="no-such" />である。${CITE}`,
        '<Event> names "no-such"',
        '<Event>が指す「no-such」がありません',
      ],
      [
        'a term that is not in the glossary',
        `これは▸<Term id="no-such">漏えい</Term>である。${CITE}`,
        '<Term> names "no-such"',
        '<Term>が指す「no-such」がありません',
      ],
      [
        'a number of records that stands in no ledger',
        `持ち出されたのは▸1,234,567件である。${CITE}`,
        '"1,234,567" stands neither among the figures',
        '「1,234,567」という数が、この事例の数値台帳',
      ],
    ],
    'ja',
  ),
  [
    'a number in words of ten thousands',
    BENESSE_JA,
    text(BENESSE_JA, PARAGRAPH, `\n\n被害は約▸4321万件に及ぶ。${CITE}\n\n`),
    '"4321万" stands neither',
    '「4321万」という数',
  ],
  [
    'a number in full-width digits',
    DOCOMO_JA,
    text(DOCOMO_JA, PARAGRAPH, `\n\n被害は▸４３２１件に及ぶ。${CITE}\n\n`),
    '"4321" stands neither',
    '「4321」という数',
  ],
  [
    'a number of persons in an English text',
    BENESSE_EN,
    text(BENESSE_EN, PARAGRAPH, `\n\nIt concerned ▸4321 persons. ${CITE}\n\n`),
    '"4321" stands neither',
    '「4321」という数',
  ],
  [
    'a number of millions in an English text',
    DOCOMO_EN,
    text(DOCOMO_EN, PARAGRAPH, `\n\nSome ▸43.2 million were taken. ${CITE}\n\n`),
    '"43.2 million" stands neither',
    '「43.2 million」という数',
  ],
  [
    'a heading without an anchor',
    IBM_EN,
    text(IBM_EN, HEADING, (found) => `▸${found.replace(/ \{#.*/, '')}`),
    'has no anchor; write {#anchor} after it',
    'アンカーがありません',
    DIFFER,
  ],
  [
    'an anchor in Japanese',
    KAPPA_JA,
    text(KAPPA_JA, HEADING, (found) => `▸${found.replace(/\{#.*/, '{#見出し}')}`),
    'the anchor "見出し" may use lower-case letters',
    'アンカー「見出し」に使えない文字',
    DIFFER,
  ],
  [
    'an anchor that the page needs',
    NTT_WEST_JA,
    text(NTT_WEST_JA, HEADING, (found) => `▸${found.replace(/\{#.*/, '{#timeline}')}`),
    "is one of the page's own",
    'アンカー「timeline」はページ自身が使っています',
    DIFFER,
  ],
  ['a heading too high', RAKUTEN_EN, text(RAKUTEN_EN, /### /, '▸## '), 'headings in a narrative are of the third level', '第3階層'],
  [
    'anchors that differ between the languages',
    BENESSE_EN,
    text(BENESSE_EN, HEADING, (found) => `▸${found.replace(/\{#.*/, '{#another-name}')}`),
    'the anchors of the headings differ: ja.mdx has',
    '見出しのアンカーが違います',
  ],
  [
    'anchors of a page that differ',
    ABOUT,
    text(ABOUT, /## .*\{#readers\}/, (found) => `▸${found.replace('readers', 'audience')}`),
    'the anchors of the headings differ',
    '見出しのアンカーが違います',
  ],
]);
