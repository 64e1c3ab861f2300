import type { Lang } from '../../model/text.ts';
import { END, INNER_SPACE, RUN, SIGN_SPACE, SPACE } from './characters.ts';
import { printedForm } from './normal-form.ts';
import { wordToken } from './word-token.ts';

/**
 * Cuts a text into what Pagefind is to index, joined with spaces: each Japanese character with its successor, the
 * last one of a run with END; words; and signs, each at a position of its own so that nothing matches across 、 or 。
 * The tokens give the text back: see decode().
 * @example tokens('USBメモリを。', 'ja') // ['usbǃǀǀǀ', 'メモ', 'モリ', 'リを', 'をǃ', '。']
 */
export function tokens(text: string, lang: Lang): string[] {
  const out: string[] = [];
  let source = printedForm(text).trim();
  /** Places in the joined text before which a space stood inside a Japanese run. */
  const spaces = new Set<number>();
  let removed = 0;
  source = source.replace(INNER_SPACE, (space: string, at: number) => {
    spaces.add(at - removed);
    removed += space.length;
    return '';
  });
  let end = 0;
  let previous: 'japanese' | 'word' | 'sign' = 'sign';
  for (const match of source.matchAll(RUN)) {
    const [whole, japanese, word] = match;
    const kind = japanese !== undefined ? 'japanese' : word !== undefined ? 'word' : 'sign';
    // Between two words the space is understood.
    if (out.length > 0 && match.index > end && !(previous === 'word' && kind === 'word')) {
      out.push(`${out.pop() ?? ''}${previous === 'sign' ? SIGN_SPACE : SPACE}`);
    }
    if (japanese === undefined) out.push(word === undefined ? whole : wordToken(word, lang));
    else out.push(...pairs(japanese, match.index, spaces));
    end = match.index + whole.length;
    previous = kind;
  }
  return out;
}

/** The tokens of a Japanese run that starts at a place of the text. */
function pairs(run: string, start: number, spaces: ReadonlySet<number>): string[] {
  const characters = [...run];
  let at = start;
  return characters.map((character, index) => {
    at += character.length;
    const next = characters[index + 1];
    return next === undefined ? character + END : character + next + (spaces.has(at) ? SPACE : '');
  });
}
