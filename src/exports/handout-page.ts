/** What decides how a case page prints, and the line at the foot of each printed page. */
import { load } from 'cheerio';
import type { CaseEntry } from '../domain/backlinks.ts';
import type { Lang } from '../model/text.ts';
import { creditLines } from './credit.ts';

/** Millimetres at the sides, as in print.css: the footer stands under the text. */
const SIDES = '14mm';

/** Faces that Chromium finds on the machines that build; the footer does not see the style sheets of the page. */
const FONTS: Record<Lang, string> = {
  ja: "'Hiragino Sans','Noto Sans JP','Noto Sans CJK JP',sans-serif",
  en: "'Helvetica Neue',Arial,'Liberation Sans','Noto Sans JP',sans-serif",
};

const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The credit line stands for the citation: nobody has opened the file yet, so that no day of access can be named.
 * English words of the handout: the fallback of `system-ui` on a bare Linux (DejaVu) is so wide that pages overflow by a
 * line. It stands after the layers of the site's style sheet, and so above them.
 */
export const HANDOUT_CSS = `:root:lang(en) { --body: ${FONTS.en}; }
@media print {
  .cite-forms > div:first-child { display: none; }
  .cite-forms > [data-style='credit'] { display: block; }
  .cite-forms > [data-style='credit'] > dt { display: none; }
}`;

/** The template of Chromium for the foot of a page: credit at the left, page number at the right. */
export function footer(leakCase: CaseEntry, lang: Lang): string {
  const style = `width:100%;margin:0 ${SIDES};display:flex;justify-content:space-between;gap:6mm;color:#555;font:7pt ${FONTS[lang]}`;
  return `<div lang="${lang}" style="${style}"><span>${html(creditLines(leakCase, lang).join('　'))}</span><span style="white-space:nowrap"><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;
}

/**
 * The parts of a built page that print.
 * @param page HTML of a case page
 * @returns title, language and main content without scripts; addresses of the style sheets
 */
export function printedParts(page: string): { content: string; styles: string[] } {
  const $ = load(page);
  const styles = $('link[rel="stylesheet"]')
    .map((_, element) => $(element).attr('href'))
    .get();
  $('script').remove();
  return { content: [$('html').attr('lang'), $('title').text(), $('main').html()].join('\n'), styles };
}

/**
 * Chromium 153 writes the bookmark of a Japanese heading that follows a forced page break twice over (漏えい経路漏えい経路).
 * The second half becomes spaces, which a hexadecimal string ignores (ISO 32000-1, 7.3.4.3): no offset moves.
 * Titles of fewer than four characters stay as they are, since words like いろいろ are made so.
 */
export function mendBookmarks(pdf: Buffer): Buffer {
  const doubled = /\/Title <FEFF((?:[0-9A-F]{4}){4,})\1>/g;
  const mended = pdf.toString('latin1').replace(doubled, (_, title: string) => `/Title <FEFF${title}${' '.repeat(title.length)}>`);
  return Buffer.from(mended, 'latin1');
}

/**
 * Chromium names the cells of tables (`/ID (node00001472)`) by a count that differs from run to run, but in the same
 * order. The rank takes the place of the count, in as many bytes: no offset moves, and sorted names stay sorted.
 */
export function numberCellsByRank(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const name = /\bnode\d{8}\b/g;
  const rank = new Map([...new Set(text.match(name))].sort().map((id, index) => [id, index]));
  return Buffer.from(
    text.replace(name, (id) => `node${String(rank.get(id)).padStart(8, '0')}`),
    'latin1',
  );
}

/**
 * Puts the day of the revision where Chromium writes the second of the printing: the same case makes the same file.
 * @param day `2026-11-21`, a day in Japan
 * @throws Error where the file has no such dates, which another version of Chromium might write otherwise
 */
export function dateByRevision(pdf: Buffer, day: string): Buffer {
  let dates = 0;
  const dated = pdf.toString('latin1').replace(/\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g, (_, name: string) => {
    dates += 1;
    // As long as before: no offset moves.
    return `/${name} (D:${day.replaceAll('-', '')}000000+09'00')`;
  });
  if (dates !== 2) throw new Error(`the printed PDF has ${dates} dates, not two`);
  return Buffer.from(dated, 'latin1');
}
