/** Marks the places where a problem is to be reported inside test data, instead of counting lines and columns. */
export const MARK = '▸';

export interface Marked {
  text: string;
  /** Line and column of each mark, both from 1, in the order of the text. */
  marks: { line: number; column: number }[];
}

/**
 * Takes the marks out of a text.
 * @example unmark('a\nb: ▸x') → { text: 'a\nb: x', marks: [{ line: 2, column: 4 }] }
 */
export function unmark(marked: string): Marked {
  const [first = '', ...rest] = marked.split(MARK);
  let text = first;
  const marks = rest.map((part) => {
    const before = text.split('\n');
    text += part;
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  });
  return { text, marks };
}
