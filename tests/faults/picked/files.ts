import { BENESSE, DOCOMO, IBM_EN, IBM_JA, KAPPA, NTT_WEST, RAKUTEN_EN, RAKUTEN_JA } from './places.ts';
import { folder, gone, link, text, whole } from '../edits.ts';
import { original, picked } from '../fault.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const before = (file: string, start: Uint8Array) => whole(Buffer.concat([start, Buffer.from(original(file))]));
const EXTRA = Buffer.from('only a note');
const TERM = original('content/terms/arrest.yaml');

/** Faults of files as such: missing, stray, in another encoding. */
export const files = picked('Files and folders', [
  ['the facts of a case are missing', BENESSE, gone, 'is missing; a case folder holds', 'このファイルがありません'],
  [
    'the English text of a case is missing',
    IBM_EN,
    gone,
    'every case is told in Japanese (ja.mdx) and in English',
    '日本語（ja.mdx）と英語（en.mdx）',
  ],
  ['the Japanese text of a page is missing', 'content/pages/about/ja.mdx', gone, 'every page stands in Japanese', 'どのページも'],
  ['a folder stands where a file belongs', DOCOMO, folder, 'a file belongs here, but this is a folder', 'フォルダーを除き'],
  ['a link leads out of the folder', 'content/terms/shortcut.yaml', link, 'a symbolic link', 'シンボリックリンク'],
  ['a link in the place of a whole case', 'content/cases/elsewhere', link, 'a symbolic link', 'シンボリックリンク'],
  [
    'a file of notes in a case folder',
    'content/cases/kappa-sushi/notes.txt',
    whole(EXTRA),
    'this does not belong here',
    'ここに置けるものではありません',
  ],
  [
    'a copy made by the system',
    'content/cases/kappa-sushi/case (1).yaml',
    whole(EXTRA),
    'this does not belong here',
    'ここに置けるものではありません',
  ],
  ['a third language', 'content/cases/kappa-sushi/fr.mdx', whole(EXTRA), 'this does not belong here', 'ja.mdx'],
  ['a file among the case folders', 'content/cases/readme.md', whole(EXTRA), 'this does not belong here', 'ここに置けるものではありません'],
  [
    'a misspelt folder',
    'content/tecniques/usb.yaml',
    whole(EXTRA),
    'what may stand here is cases/, techniques/',
    'techniques',
    { place: { file: 'content/tecniques', line: 1, column: 1 } },
  ],
  ['a picture at the top', 'content/photo.png', whole(EXTRA), 'this does not belong here', 'ここに置けるものではありません'],
  ['another ending: .yml', 'content/techniques/copy.yml', whole(EXTRA), 'only .yaml files stand here', '拡張子が.yaml'],
  ['another ending: .YAML', 'content/laws/copy.YAML', whole(EXTRA), 'only .yaml files stand here', '拡張子が.yaml'],
  ['another ending: .txt among the sources', 'content/sources/copy.txt', whole(EXTRA), 'only .yaml files stand here', '拡張子が.yaml'],
  ['a folder in a catalogue', 'content/controls/more', folder, 'only .yaml files stand here', '拡張子が.yaml'],
  ['a stray file among the kept revisions', 'content/revisions/note.md', whole(EXTRA), 'this does not belong here', '*.json'],
  [
    'a name in capitals',
    'content/terms/Arrest.yaml',
    whole(TERM),
    'may use lower-case letters, digits and hyphens only',
    '半角の英小文字・数字・ハイフンだけ',
  ],
  ['a name with an underscore', 'content/terms/an_arrest.yaml', whole(TERM), 'may use lower-case letters', '「an_arrest」'],
  ['a name with a space', 'content/terms/an arrest.yaml', whole(TERM), 'may use lower-case letters', '「an arrest」'],
  ['a name in full-width letters', 'content/terms/ａｒｒｅｓｔ.yaml', whole(TERM), '"ａｒｒｅｓｔ" may use', '「ａｒｒｅｓｔ」'],
  ['a name in Japanese', 'content/terms/逮捕.yaml', whole(TERM), '"逮捕" may use', '「逮捕」'],
  ['a name with a Cyrillic а', 'content/terms/аrrest.yaml', whole(TERM), 'may use lower-case letters', '半角の英小文字'],
  ['a byte order mark in the facts', KAPPA, before(KAPPA, bytes(0xef, 0xbb, 0xbf)), 'not as "UTF-8 with BOM"', 'BOM付き'],
  ['a byte order mark in a text', RAKUTEN_EN, before(RAKUTEN_EN, bytes(0xef, 0xbb, 0xbf)), 'not as "UTF-8 with BOM"', 'BOM付き'],
  [
    'saved as Shift_JIS',
    'content/terms/police.yaml',
    whole(Buffer.concat([Buffer.from('term:\n  ja: '), bytes(0x8c, 0x78, 0x8e, 0x40), Buffer.from('\n')])),
    'a character here is not UTF-8',
    'Shift_JIS',
    { place: { line: 2, column: 7 } },
  ],
  ['saved as UTF-16', 'content/terms/remand.yaml', whole(Buffer.from('\uFEFFterm: x', 'utf16le')), 'it was saved as UTF-16', 'UTF-16'],
  [
    'not a text at all',
    'content/terms/dismissal.yaml',
    whole(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1)),
    'this is not a text file',
    'テキストファイルではありません',
  ],
  [
    'cut in the middle of a character',
    IBM_JA,
    whole(Buffer.from('始め').subarray(0, 5)),
    'not UTF-8',
    'UTF-8',
    { place: { line: 1, column: 2 } },
  ],
  [
    'a file of two megabytes',
    'content/terms/huge.yaml',
    whole('x'.repeat(2_000_000)),
    'the file is too large (2000000 bytes',
    'ファイルが大きすぎます',
  ],
  ['an empty file', 'content/terms/empty.yaml', whole(''), 'file: Invalid input', 'ファイル：ここに空欄は書けません'],
  ['a file of comments', 'content/laws/comments.yaml', whole('# later\n'), 'file: Invalid input', 'ファイル：ここに空欄は書けません'],
  [
    'an old Macintosh line end',
    NTT_WEST,
    text(NTT_WEST, 'status: published\n', 'status: published▸\r'),
    'a carriage return (U+000D)',
    '改行コードCR',
  ],
  ['an empty text', RAKUTEN_JA, whole('\n'), 'nothing is told here', '文章がありません'],
]);
