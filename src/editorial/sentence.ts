/** Ends of sentences: the Japanese full stop, or an English one before a space; not the stop of an abbreviation or a number. */
const END = /。|[.!?](?=["”)]?\s+["“(]?[A-Z])/g;

/** The sentence that holds the character at `index`: from where it starts to where the next begins. */
export function sentenceAt(text: string, index: number): { start: number; end: number } {
  let start = 0;
  for (const { index: at } of text.matchAll(END)) {
    if (at >= index) return { start, end: at + 1 };
    start = at + 1;
  }
  return { start, end: text.length };
}
