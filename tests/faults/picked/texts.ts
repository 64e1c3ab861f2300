import { drop, set, text } from '../edits.ts';
import { picked } from '../fault.ts';
import {
  BENESSE,
  BENESSE_EN,
  BENESSE_JA,
  DOCOMO,
  DOCOMO_EN,
  IBM,
  IBM_EN,
  KAPPA,
  KAPPA_JA,
  NTT_WEST,
  NTT_WEST_EN,
  RAKUTEN,
  RAKUTEN_JA,
} from './places.ts';

const term = (slug: string) => `content/terms/${slug}.yaml`;

/** A text that is missing in one of the two languages. */
export const translations = picked('Translations', [
  [
    'the English is missing',
    BENESSE,
    drop(BENESSE, 'title.en'),
    'title.en: …the English text is missing: add a line en:',
    'title.en：英語の文がありません',
  ],
  [
    'the Japanese is missing',
    DOCOMO,
    drop(DOCOMO, 'title.ja'),
    'title.ja: …the Japanese text is missing: add a line ja:',
    'title.ja：日本語の文がありません',
  ],
  ['the English is empty', IBM, set(IBM, 'title.en', '▸""'), 'Too small…the text is empty', '英語の文が空です'],
  ['the Japanese is nothing but spaces', KAPPA, set(KAPPA, 'title.ja', '▸"  "'), 'the text is empty', '日本語の文が空です'],
  ['one text where two are wanted', NTT_WEST, set(NTT_WEST, 'title', '▸NTT西日本の事案'), 'the two lines ja: and en:', 'ja:とen:の2行'],
  [
    'a third language',
    RAKUTEN,
    text(RAKUTEN, 'title:\n', 'title:\n  ▸fr: Le cas\n'),
    'title.fr: this field is not known here',
    'title.fr：この項目はここでは使えません',
  ],
  [
    'the translation of a source’s title is missing',
    'content/sources/rakuten-mobile.yaml',
    drop('content/sources/rakuten-mobile.yaml', '0.translation'),
    '"translation" is missing',
    '「translation」がありません',
  ],
]);

/** Texts in the wrong language. */
export const languages = picked('The right language in the right place', [
  [
    'Japanese in an English field',
    BENESSE,
    set(BENESSE, 'title.en', '▸ベネッセの顧客情報が持ち出された事案'),
    'stands where English belongs',
    '英語の欄（en）に日本語の「ベネッセの」があります',
  ],
  [
    'kanji alone in an English field',
    DOCOMO,
    set(DOCOMO, 'short.en', '▸株式会社'),
    'Japanese ("株") stands where English belongs',
    '英語の欄（en）',
  ],
  ['Japanese punctuation in an English field', IBM, set(IBM, 'short.en', '▸Murata、IBM'), 'Japanese ("、")', '「、」'],
  ['full-width letters in an English field', KAPPA, set(KAPPA, 'short.en', '▸Ｋａｐｐａ'), 'Japanese ("Ｋａｐｐａ")', '「Ｋａｐｐａ」'],
  [
    'English in a Japanese field',
    NTT_WEST,
    set(NTT_WEST, 'title.ja', '▸A dispatched worker took the data out'),
    'there is no Japanese where Japanese belongs',
    '日本語の欄（ja）に日本語がありません',
  ],
  [
    'the two languages exchanged',
    'content/terms/leak.yaml',
    set('content/terms/leak.yaml', 'definition.ja', '▸Information that gets into the wrong hands'),
    'there is no Japanese',
    '日本語の欄（ja）',
  ],
  [
    'a Japanese paragraph in en.mdx',
    NTT_WEST_EN,
    text(NTT_WEST_EN, /\n\n(?=[A-Z])/, '\n\n▸派遣社員が持ち出した。<Cite standing="stated" sources="bci-2023-10-26" />\n\n'),
    'stands where English belongs',
    '英語の欄（en）に日本語の「',
  ],
  [
    'an English paragraph in ja.mdx',
    KAPPA_JA,
    text(KAPPA_JA, /\n\n(?=[^#\n])/, '\n\n▸The data went with him to a rival. <Cite standing="found" sources="asahi-2024-02-26" />\n\n'),
    'there is no Japanese',
    '日本語の欄（ja）',
  ],
]);

/** Characters that nobody sees. */
export const characters = picked('Hidden characters', [
  ['a zero-width space', BENESSE, set(BENESSE, 'short.ja', 'ベネ▸\u200Bッセ'), 'a zero-width space (U+200B)', '幅のない空白（U+200B）'],
  ['a zero-width joiner', DOCOMO, set(DOCOMO, 'short.ja', 'ドコ▸\u200Dモ'), 'an invisible character (U+200D)', '見えない文字（U+200D）'],
  [
    'a mark that reverses the letters',
    IBM,
    set(IBM, 'short.en', 'IBM ▸\u202Eanihc'),
    'reverses the order of the letters (U+202E)',
    '文字の並びを逆にする記号（U+202E）',
  ],
  ['an isolate of bidirectional text', KAPPA, set(KAPPA, 'short.en', 'Kappa▸\u2066 Sushi'), '(U+2066)', '書字方向の記号（U+2066）'],
  ['a control character', NTT_WEST, set(NTT_WEST, 'short.en', 'NTT▸\u0007 West'), '(U+0007)', '（U+0007）'],
  ['an escape sequence of a terminal', RAKUTEN, set(RAKUTEN, 'short.en', 'Rakuten ▸\u001B[31m'), '(U+001B)', '（U+001B）'],
  [
    'a no-break space',
    term('isms'),
    set(term('isms'), 'definition.en', 'A▸\u00A0standard'),
    'a no-break space (U+00A0)',
    '改行しない空白（U+00A0）',
  ],
  [
    'a soft hyphen',
    term('dlp'),
    set(term('dlp'), 'definition.en', 'Data▸\u00ADloss'),
    'a soft hyphen (U+00AD)',
    'ソフトハイフン（U+00AD）',
  ],
  [
    'a voicing mark apart from its kana',
    term('leak'),
    set(term('leak'), 'definition.ja', 'か▸\u3099出た'),
    'a voicing mark apart from its letter (U+3099)',
    '離れた濁点（U+3099）',
  ],
  [
    'the trace of a broken character',
    term('mic'),
    set(term('mic'), 'definition.ja', '総務▸\uFFFD'),
    'the trace of a broken character (�) (U+FFFD)',
    '文字化けの跡（�）（U+FFFD）',
  ],
  ['a line separator', term('ppc'), set(term('ppc'), 'definition.ja', '委員会▸\u2028'), '(U+2028)', '（U+2028）'],
  ['a private character (gaiji)', term('fine'), set(term('fine'), 'definition.ja', '罰金▸\uE000'), '(U+E000)', '（U+E000）'],
  [
    'a byte order mark within a text',
    BENESSE_EN,
    text(BENESSE_EN, /\n\n(?=[A-Z])/, '\n\n▸\uFEFFThe end.\n\n'),
    'an invisible mark (BOM) (U+FEFF)',
    '見えない印（BOM）（U+FEFF）',
  ],
  [
    'a reversal behind a character code',
    BENESSE_JA,
    text(BENESSE_JA, /\n\n(?=[^#\n<])/, '\n\n▸売られた&#x202E;。\n\n'),
    'reverses the order of the letters (U+202E)',
    '文字の並びを逆にする記号（U+202E）',
  ],
  [
    'a zero-width space in a text',
    DOCOMO_EN,
    text(DOCOMO_EN, /\n\n(?=[A-Z])/, '\n\nThe▸\u200B end.\n\n'),
    'a zero-width space (U+200B)',
    '幅のない空白（U+200B）',
  ],
  [
    'a left-to-right mark in a text',
    IBM_EN,
    text(IBM_EN, /\n\n(?=[A-Z])/, '\n\n▸\u200EThe end.\n\n'),
    '(U+200E)',
    '書字方向の記号（U+200E）',
  ],
  ['a tab in a text', RAKUTEN_JA, text(RAKUTEN_JA, /\n\n(?=[^#\n])/, '\n\n▸\t'), 'a tab (U+0009)', 'タブ（U+0009）'],
]);

/** HTML and Markdown where a plain text belongs. */
export const plainTexts = picked('Markup in the facts', [
  [
    'a script',
    BENESSE,
    set(BENESSE, 'summary.text.en', '▸Data <script>alert(1)</script> taken'),
    '"<script>" would be printed as it stands',
    '「<script>」は書いたまま',
  ],
  ['a style', DOCOMO, set(DOCOMO, 'summary.text.en', '▸Data <style>p{}</style> taken'), '"<style>"', '「<style>」'],
  ['a frame', IBM, set(IBM, 'summary.text.en', '▸Data <iframe src=//x.example> taken'), '"<iframe', '「<iframe'],
  [
    'an image with a handler',
    KAPPA,
    set(KAPPA, 'summary.text.en', '▸Data <img src=x onerror=alert(1)> taken'),
    '"<img src=x onerror=alert(1)>"',
    '「<img',
  ],
  ['bold letters', NTT_WEST, set(NTT_WEST, 'summary.text.ja', '▸"**九百万件**の情報"'), '"**" would be printed', '「**」'],
  ['a link in Markdown', RAKUTEN, set(RAKUTEN, 'summary.text.en', '▸See [here](https://example.com)'), '"](" would be printed', '「](」'],
  [
    'a character code',
    term('log'),
    set(term('log'), 'definition.en', '▸Records &lt;logs&gt; of use'),
    '"&lt;" would be printed',
    '「&lt;」',
  ],
  [
    'a comment in HTML',
    term('leaver'),
    set(term('leaver'), 'definition.en', '▸Someone <!-- todo --> who leaves'),
    '"<!-- todo -->"',
    '「<!-- todo -->」',
  ],
  ['code', term('tort'), set(term('tort'), 'definition.en', '▸A `wrong` act'), '"`" would be printed', '「`」'],
]);
