/** Writes any text as a label of a Mermaid flowchart so that Mermaid reads it back unchanged. */

/** Characters that Mermaid, its markdown or its HTML cleaner would read as something else. */
const UNSAFE = /["#&<>`%\\*_~$]/g;

/**
 * A quoted label. Mermaid's own escapes are `#code;`; line breaks become `<br/>`.
 * A colon is escaped only beside "style" and "classDef", after which Mermaid swallows the semicolon of an escape.
 */
export function mermaidLabel(text: string): string {
  const escaped = text
    .replace(UNSAFE, (char) => `#${char.codePointAt(0)};`)
    .replace(
      /^(\s*)([-+]|\d+[.)])(?=\s)/gm,
      (_, space: string, mark: string) => space + [...mark].map((char) => (/\d/.test(char) ? char : `#${char.codePointAt(0)};`)).join(''),
    );
  const safe = /style|classdef/i.test(escaped) ? escaped.replaceAll(':', '#58;') : escaped;
  return `"${safe.replace(/\s*\n\s*/g, '<br/>')}"`;
}

/** The text of `accTitle:` and `accDescr:`, which runs to the end of its line. */
export function mermaidLine(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/["#&<>%;]/g, (char) => `#${char.codePointAt(0)};`);
  return /style|classdef/i.test(line) ? line.replaceAll(':', '#58;') : line;
}
