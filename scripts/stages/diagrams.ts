import { publishedCases } from '../../src/domain/backlinks.ts';
import { leakPathToMermaid } from '../../src/diagrams/mermaid-source.ts';
import { closeRenderer, renderAll } from '../../src/diagrams/render.ts';
import type { Library } from '../../src/library/library.ts';
import { LANGS } from '../../src/model/text.ts';

/** Draws every leak path into the cache, in parallel, before the pages ask for them; a broken one ends the build. */
export async function drawDiagrams(library: Library): Promise<void> {
  try {
    await renderAll(
      publishedCases(library).flatMap(({ slug, data }) =>
        LANGS.map((lang) => ({ id: `path-${slug}`, source: leakPathToMermaid(data, lang), lang, kind: 'leak-path' as const })),
      ),
    );
  } finally {
    await closeRenderer();
  }
}
