/** Draws ```mermaid fences of MDX and Markdown by the same pipeline as the leak paths. */
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastPluginEntry } from 'satteri';
import type { Lang } from '../model/text.ts';
import { DiagramError } from './errors.ts';

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The drawing is read as Markdown again: in its words nothing may look like emphasis, a link or an expression. */
const shield = (html: string) =>
  html.replace(/>[^<]+</g, (words) => words.replace(/[*_`[\]{}~\\$]/g, (char) => `&#${char.codePointAt(0)};`));

/** Line of the fence that holds this source, counted from 1; the parser does not always tell positions. */
function fenceLine(document: string, source: string): number {
  const at = document.indexOf(source);
  return at < 0 ? 1 : Math.max(1, document.slice(0, at).split('\n').length - 1);
}

/** `ja.mdx` and `en.mdx` say their language by their name. */
const languageOf = (file: string): Lang => (/(^|[./_-])en\.mdx?$/.test(file) ? 'en' : 'ja');

/** An id that no other diagram of the page has: folder of the text and number of the fence. */
export function diagramId(file: string, number: number): string {
  const folder = basename(dirname(file))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `diagram-${folder}-${number}`.replace(/-+/g, '-');
}

/**
 * Plugin for Sätteri's `mdastPlugins`. Words after the language are the caption: ```mermaid Who passed what to whom
 * @throws an error that names file and line where Mermaid does not understand the source
 */
export const diagramFences: MdastPluginEntry = ({ fileURL, source: document }) => {
  if (!/^\s*(```+|~~~+)\s*mermaid\b/m.test(document)) return undefined;
  const file = fileURL ? fileURLToPath(fileURL) : 'text';
  let number = 0;
  return {
    name: 'leakpath-diagrams',
    async code(node) {
      if (node.lang !== 'mermaid') return undefined;
      number += 1;
      const id = diagramId(file, number);
      const { value: source, meta } = node;
      try {
        // Loaded where it is needed: most builds have no fence, and the renderer brings a browser driver.
        const { renderDiagram } = await import('./render.ts');
        const svg = await renderDiagram({ id, source, lang: languageOf(file), kind: 'free' });
        const caption = meta ? `<figcaption>${escapeHtml(meta)}</figcaption>` : '';
        // Generated HTML: braces in it are text, not MDX expressions.
        return { raw: shield(`<figure class="diagram">${svg}${caption}</figure>`), mdxExpressions: false };
      } catch (error) {
        if (!(error instanceof DiagramError)) throw error;
        const line = (node.position?.start.line ?? fenceLine(document, source)) + (error.line ?? 0);
        throw new Error(`${file}:${line}: ${error.message}`, { cause: error });
      }
    },
  };
};
