/** README.txt of the copy, for whoever unpacks it. */
import { changes } from '../citation/changes.ts';
import { publishedCases } from '../domain/backlinks.ts';
import { formatDate } from '../domain/format-date.ts';
import type { Library } from '../library/library.ts';
import type { Lang } from '../model/text.ts';
import { absolute, NAME } from '../site.ts';

export interface Edition {
  library: Library;
  version: string;
}

/** Editors of older Windows know UTF-8 by its mark, and lines by both signs. */
const forWindows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;

/**
 * How to open the copy, which state of the library it is, what it leaves out, and on what terms it may be used.
 * The date is that of the newest revision, not that of the build: the same library makes the same file.
 */
export function readme({ library, version }: Edition): string {
  const newest = changes(library)[0]?.revision.date;
  const cases = publishedCases(library).length;
  const state = (lang: Lang) => (newest === undefined ? '' : formatDate(newest, lang));
  return forWindows(`${NAME} ${version}

日本語
======

開き方
  1. zip をすべて展開する（zip の中から開くと、ページどうしがつながらない）。
  2. 展開したフォルダーの index.html をブラウザーで開く。
  通信はしない。検索も図も言語の切り替えも、このフォルダーだけで動く。

収録の時点
  事例 ${cases} 件。最新の改訂は${state('ja')}。版は ${version}。

収録しているもの
  すべてのページ（日本語・英語）、検索、漏えい経路図（SVG・PNG）、配布資料（PDF）、
  スライド（PPTX）、表（CSV）、引用データ（BibTeX・RIS・CSL-JSON）。

収録していないもの
  引用した資料そのもの（リンク先はインターネット上にある）、更新の配信（フィード）、
  この zip 自身。最新の zip は ${absolute('/ja/about/')} から入手できる。

引用するとき
  ここで開いたページのアドレスは、この端末の中でしか通じない。引用には、
  各ページの「引用と改訂」「このページを引用する」に示した公開のアドレスを使う。

利用条件
  文章とデータはクリエイティブ・コモンズ 表示 4.0 国際（LICENSE-CONTENT.txt）、
  プログラムは MIT ライセンス（LICENSE.txt）。第三者の権利については NOTICE.txt にある。


English
=======

To open it
  1. Unpack the whole zip. Opened from inside the zip, the pages cannot find each other.
  2. Open index.html in the unpacked folder with a browser.
  Nothing is fetched: search, diagrams and the language switch work from this folder alone.

State of this copy
  ${cases} cases; newest revision ${state('en')}; version ${version}.

What is in it
  Every page in Japanese and English, the search, the leak-path diagrams (SVG, PNG), handouts (PDF),
  slides (PPTX), tables (CSV) and citation data (BibTeX, RIS, CSL-JSON).

What is not
  The works cited (their links lead to the Internet), the feeds, and this zip itself.
  The newest zip is linked from ${absolute('/en/about/')}.

When you cite
  The address of a page opened from here means nothing on another computer. Use the public address that each
  page gives for citing it.

Terms of use
  Texts and data: Creative Commons Attribution 4.0 International (LICENSE-CONTENT.txt). Code: MIT licence
  (LICENSE.txt). Rights of others: NOTICE.txt.
`);
}
