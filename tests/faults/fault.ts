/** What a fault of the catalogue is: a mutation of the real content, and what the check has to say of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual } from '../../src/model/text.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** What a mutation puts in the place of what stands at a path. */
export type Change =
  | { bytes: Uint8Array }
  | { kind: 'link' | 'folder' | 'gone' }
  /** A stretch of the file replaced; the fault stands `at` an offset of the file as it was, `plus` so many characters on. */
  | { start: number; end: number; text: string; at: number; plus: number };

/** How deep a fault is found: in the bytes of a file, in its syntax, by its schema, or by the rules over all files. */
export type Depth = 'bytes' | 'syntax' | 'schema' | 'rules';

export interface Fault {
  group: string;
  name: string;
  /** The file whose content is at fault, and what is done to it. */
  file: string;
  change: Change;
  /** What the message has to say, in each language; … stands for anything between. */
  says: Bilingual;
  /** Part of what is also said, in English: what follows from the fault elsewhere. */
  also?: string;
  /** Place, where it does not follow from the change. */
  place?: { file?: string; line: number; column: number };
}

/** A row of the catalogue: what is wrong, in which file, what is done to it, what is said in English and in Japanese. */
export type Row = [name: string, file: string, change: Change, en: string, ja: string, more?: Pick<Fault, 'place' | 'also'> | undefined];

/** Faults picked by hand, of one group. */
export const picked = (group: string, rows: readonly Row[]): Fault[] =>
  rows.map(([name, file, change, en, ja, more]) => ({ group, name, file, change, says: { ja, en }, ...more }));

/** Does a message say this, with anything in the place of …? */
export function says(message: string, wanted: string): boolean {
  let from = 0;
  return wanted.split('…').every((part) => {
    const at = message.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}

const texts = new Map<string, string>();

/** A file of the real content, as text. */
export function original(file: string): string {
  const known = texts.get(file) ?? readFileSync(join(ROOT, file), 'utf8');
  texts.set(file, known);
  return known;
}
