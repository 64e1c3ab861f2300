import { editorLanguage } from '../../src/library/editor-language.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { diskMemory } from '../../src/library/memory.ts';
import type { Library } from '../../src/library/library.ts';
import { ContentError } from '../../src/library/problem.ts';

/** Reads and checks the content. Throws ContentError with every problem, in the editor's language. */
export function checkedLibrary(root: string): Library {
  const memory = diskMemory(root);
  const { library, problems } = loadLibrary(root, { lang: editorLanguage(), memory });
  memory.save();
  if (problems.length > 0) throw new ContentError(problems);
  return library;
}
