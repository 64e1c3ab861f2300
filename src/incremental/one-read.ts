/** Questions about a whole entry that a little of it answers: they count as one read, of the answer. */
import { noteRead, readOf } from './reads.ts';

/** What a tracked object tells of itself under this symbol. */
export const TRACKED = Symbol.for('leakpath.tracked');

/** The object without tracking, and the name of its place. */
export interface Tracked {
  raw: unknown;
  name: string;
}

/**
 * @param data an entry's data or part of it; nothing is noted where it is not tracked
 * @param question the last part of the read's name
 * @param answer from data that nobody watches
 */
export function asOneRead<T>(data: unknown, question: string, answer: (data: unknown) => T): T {
  const tracked = (data as Partial<Record<symbol, Tracked>> | null | undefined)?.[TRACKED];
  if (!tracked) return answer(data);
  noteRead(readOf(`${tracked.name}/${question}`));
  return answer(tracked.raw);
}
