/** Applies faults to the content and tells where each then stands. */
import { original, type Fault } from './fault.ts';
import type { Place } from '../../src/library/problem.ts';

export interface Applied {
  /** What then stands at each path that was changed. */
  files: Map<string, Uint8Array | 'link' | 'folder' | 'gone'>;
  /** The place of each fault, in the order given. */
  places: Place[];
}

/** Do two faults change one stretch, or the whole, of one file? */
export function collide(a: Fault, b: Fault): boolean {
  if (a.file !== b.file) return false;
  if (!('start' in a.change) || !('start' in b.change)) return true;
  const [first, second] = a.change.start <= b.change.start ? [a.change, b.change] : [b.change, a.change];
  return second.start <= first.end;
}

/** Applies faults that do not collide. */
export function apply(faults: readonly Fault[]): Applied {
  const files: Applied['files'] = new Map();
  const changed = new Map<string, { start: number; end: number; text: string }[]>();
  for (const { file, change } of faults) {
    if ('bytes' in change) files.set(file, change.bytes);
    else if ('kind' in change) files.set(file, change.kind);
    else changed.set(file, [...(changed.get(file) ?? []), change]);
  }
  const texts = new Map<string, string>();
  for (const [file, splices] of changed) {
    const ordered = [...splices].sort((a, b) => b.start - a.start);
    texts.set(
      file,
      ordered.reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), original(file)),
    );
  }
  for (const [file, text] of texts) files.set(file, Buffer.from(text));

  const places = faults.map((fault): Place => {
    const { file, change, place } = fault;
    if (place) return { file, ...place };
    if (!('start' in change)) return { file, line: 1, column: 1 };
    const before = (changed.get(file) ?? []).filter((other) => other !== change && other.start < change.at && other.end <= change.at);
    const offset = before.reduce((sum, { start, end, text }) => sum + text.length - (end - start), change.at + change.plus);
    const lines = (texts.get(file) ?? '').slice(0, offset).split('\n');
    return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  });
  return { files, places };
}
