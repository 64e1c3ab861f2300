import { publishedCases } from '../../src/domain/backlinks.ts';
import { DiagramError } from '../../src/diagrams/errors.ts';
import { diagramId } from '../../src/diagrams/fence-plugin.ts';
import { leakPathToMermaid } from '../../src/diagrams/mermaid-source.ts';
import { closeRenderer, renderDiagram, type DiagramInput } from '../../src/diagrams/render.ts';
import type { Library } from '../../src/library/library.ts';
import { editorLanguage } from '../../src/library/editor-language.ts';
import { undrawable } from '../../src/library/messages/diagram.ts';
import { ContentError, tell, type Fault, type Place } from '../../src/library/problem.ts';
import { LANGS } from '../../src/model/text.ts';

interface Drawing {
  input: DiagramInput;
  /** Where the source is written; its first line stands on the next one. */
  place: () => Place;
}

/** The leak paths of all cases and the fences of all narratives, as the pages will ask for them. */
function drawings(library: Library): Drawing[] {
  return publishedCases(library).flatMap(({ slug, data, locate }) =>
    LANGS.flatMap((lang): Drawing[] => [
      { input: { id: `path-${slug}`, source: leakPathToMermaid(data, lang), lang, kind: 'leak-path' }, place: () => locate(['path']) },
      ...(library.narratives.get(slug)?.[lang]?.diagrams ?? []).map(({ source, ...place }, index): Drawing => {
        return { input: { id: diagramId(place.file, index + 1), source, lang, kind: 'free' }, place: () => place };
      }),
    ]),
  );
}

/** The fault of a diagram with the place an editor finds it at: a fence's own line, else where the path begins. */
function fault({ input, place }: Drawing, error: DiagramError): Fault {
  const { file, line, column } = place();
  return { file, line: input.kind === 'free' ? line + (error.line ?? 0) : line, column, message: undrawable(error.message) };
}

/**
 * Draws every diagram into the cache, in parallel, before the pages ask for them.
 * @throws ContentError naming every diagram that Mermaid does not understand, with file and line
 */
export async function drawDiagrams(library: Library): Promise<void> {
  const all = drawings(library);
  try {
    const settled = await Promise.allSettled(all.map(({ input }) => renderDiagram(input)));
    const faults: Fault[] = [];
    settled.forEach((result, index) => {
      const drawing = all[index];
      if (result.status === 'fulfilled' || !drawing) return;
      if (!(result.reason instanceof DiagramError)) throw result.reason;
      faults.push(fault(drawing, result.reason));
    });
    if (faults.length > 0) throw new ContentError(faults.map((each) => tell(each, editorLanguage())));
  } finally {
    await closeRenderer();
  }
}
