/** Text as PowerPoint itself writes it: one set of properties a paragraph, Japanese faces for Japanese letters, notes in paragraphs. */
import type { Lang } from '../../model/text.ts';

const EAST_ASIAN: Record<string, string> = { Calibri: 'Yu Gothic', Georgia: 'Yu Mincho' };

/** pptxgenjs repeats the properties of a paragraph before each of its runs; the schema allows them once, at the head. */
function oneParagraphProperty(xml: string): string {
  return xml.replace(/<a:p>([\s\S]*?)<\/a:p>/g, (_, inner: string) => {
    let seen = false;
    return `<a:p>${inner.replace(/<a:pPr[^>]*>[\s\S]*?<\/a:pPr>/g, (one) => {
      if (seen) return '';
      seen = true;
      return one;
    })}</a:p>`;
  });
}

/** Faces of the East Asian script, with the Japanese character set (SHIFTJIS_CHARSET is 128, written as a signed byte). */
function faces(xml: string): string {
  return xml
    .replace(/<a:ea typeface="([^"]+)"[^>]*\/>/g, (_, face: string) => `<a:ea typeface="${EAST_ASIAN[face] ?? face}" charset="-128"/>`)
    .replace(/<a:cs typeface="[^"]+"[^>]*\/>/g, '');
}

const LANGUAGE: Record<Lang, string> = { ja: 'ja-JP', en: 'en-GB' };

const languages = (xml: string, lang: Lang) => xml.replace(/(<a:(?:endParaRPr|rPr|defRPr) lang=")en-US"/g, `$1${LANGUAGE[lang]}"`);

export const polishText = (xml: string, lang: Lang): string =>
  languages(faces(oneParagraphProperty(xml)), lang)
    .replace(/\s+hasCustomPrompt="1"/g, '')
    .replace(/<a:ln><\/a:ln>/g, '')
    // Every text fits its box (fit.ts); what a trainer adds, or a face that is missing, makes it smaller, never longer.
    .replace(/(<a:bodyPr [^>]*)><\/a:bodyPr>/g, '$1><a:normAutofit/></a:bodyPr>');

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Speaker notes, a paragraph for each line; pptxgenjs puts them into one run, where line breaks are lost. */
export function polishNotes(xml: string, lines: readonly string[], lang: Lang): string {
  const paragraphs = lines.map((line) =>
    line === ''
      ? `<a:p><a:endParaRPr lang="${LANGUAGE[lang]}" dirty="0"/></a:p>`
      : `<a:p><a:r><a:rPr lang="${LANGUAGE[lang]}" dirty="0"/><a:t>${escape(line)}</a:t></a:r></a:p>`,
  );
  return xml.replace(
    /(name="Notes Placeholder 2"[\s\S]*?<a:lstStyle\/>)[\s\S]*?(<\/p:txBody>)/,
    (_, before: string, after: string) => before + paragraphs.join('') + after,
  );
}
