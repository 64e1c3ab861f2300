/** Turns the bytes of a content file into text, or tells why that cannot be done well. */
import { codePoint, hiddenCharacters } from './characters.ts';
import * as say from './messages/files.ts';
import type { Fault } from './problem.ts';

/** No file of the content comes near this; one that does is something else than an editor's text. */
const MOST_BYTES = 1_000_000;

/** After so many a file is broken as a whole, and more lines would not help. */
const MOST_TOLD = 20;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Line and column of the first byte that is no UTF-8. */
function brokenAt(bytes: Uint8Array): { line: number; column: number } {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (decoded(part) === undefined) {
      let sound = part.length - 1;
      while (sound > 0 && decoded(part.subarray(0, sound)) === undefined) sound -= 1;
      return { line, column: (decoded(part.subarray(0, sound)) ?? '').length + 1 };
    }
    if (end < 0) return { line, column: 1 };
    start = end + 1;
  }
}

/**
 * The text of a file. Windows line ends are taken as line ends; a byte order mark, another encoding and hidden
 * characters are faults.
 */
export function readText(bytes: Uint8Array, file: string): { text: string } | { text: undefined; faults: Fault[] } {
  const at = (line: number, column: number, message: Fault['message']) => ({
    text: undefined,
    faults: [{ file, line, column, message }],
  });
  if (bytes.length > MOST_BYTES) return at(1, 1, say.tooLarge(bytes.length, MOST_BYTES));
  if (bytes.includes(0)) return at(1, 1, say.notText);
  const raw = decoded(bytes);
  if (raw === undefined) {
    const { line, column } = brokenAt(bytes);
    return at(line, column, say.notUtf8);
  }
  if (raw.startsWith('\uFEFF')) return at(1, 1, say.byteOrderMark);
  const text = raw.replaceAll('\r\n', '\n');
  const hidden = hiddenCharacters(text).slice(0, MOST_TOLD);
  if (hidden.length === 0) return { text };
  return {
    text: undefined,
    faults: hidden.map(({ character, at: offset }) => {
      const before = text.slice(0, offset).split('\n');
      return {
        file,
        line: before.length,
        column: (before.at(-1) ?? '').length + 1,
        message: say.hiddenCharacter(character, codePoint(character)),
      };
    }),
  };
}
