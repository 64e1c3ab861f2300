/** The texts whose prose is checked: the content, the pages about the library, and the words of the interface. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../i18n/en.ts';
import type { Library } from '../../library/library.ts';
import { readNarrative } from '../../library/narrative.ts';
import type { Place } from '../../library/problem.ts';
import { LANGS, type Lang } from '../../model/text.ts';
import { joinRuns, textsOf } from '../texts.ts';

export interface ProseText {
  lang: Lang;
  text: string;
  place: (index: number) => Place;
}

/** Line and column of a character of a file. */
function placeIn(file: string, source: string, offset: number): Place {
  const before = source.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function textsOfPages(root: string): ProseText[] {
  return LANGS.flatMap((lang) =>
    globSync(`content/pages/*/${lang}.mdx`, { cwd: root })
      .toSorted()
      .flatMap((file) => {
        const { narrative } = readNarrative(readFileSync(join(root, file), 'utf8'), file);
        return (narrative?.statements ?? []).map(({ runs }) => ({ lang, ...joinRuns(runs) }));
      }),
  );
}

/** The English words of the interface, each found in the file that says it; the Japanese ones are labels and polite notes. */
function textsOfInterface(root: string): ProseText[] {
  const files = globSync('src/i18n/**/*.ts', { cwd: root })
    .toSorted()
    .map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }));
  return Object.entries(en).map(([key, text]): ProseText => {
    for (const { file, source } of files) {
      for (const quote of ["'", '"', '`']) {
        const escaped = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`).replaceAll('\n', '\\n');
        const found = new RegExp(`'${RegExp.escape(key)}':\\s*${quote}(?=${RegExp.escape(escaped)}${quote})`).exec(source);
        if (found) return { lang: 'en', text, place: (index) => placeIn(file, source, found.index + found[0].length + index) };
      }
    }
    return { lang: 'en', text, place: () => ({ file: 'src/i18n/en.ts', line: 1, column: 1 }) };
  });
}

/** Everything whose prose is checked. */
export const proseTexts = (root: string, library: Library): ProseText[] => [
  ...textsOf(library),
  ...textsOfPages(root),
  ...textsOfInterface(root),
];
