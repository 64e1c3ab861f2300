/** Mutations of content files, written by the field or the words they change, so that they hold while editors work. */
import { isCollection, isMap, isNode, isPair, isScalar, parseDocument, type Document, type Node, type Pair } from 'yaml';
import { MARK } from '../unit/library/mark.ts';
import { original, type Change } from './fault.ts';

const documents = new Map<string, Document>();

function documentOf(file: string): Document {
  const known = documents.get(file) ?? parseDocument(original(file));
  documents.set(file, known);
  return known;
}

/** `timeline.0.date` as the steps of a path. */
export const steps = (path: string): (string | number)[] =>
  path === '' ? [] : path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

const rangeOf = (node: unknown): readonly [number, number] => {
  if (!isNode(node) || !node.range) throw new Error('a node without a place');
  return [node.range[0], node.range[1]];
};

function nodeAt(file: string, path: string): Node {
  const document = documentOf(file);
  const node = path === '' ? document.contents : document.getIn(steps(path), true);
  if (!isNode(node)) throw new Error(`${file} has no ${path}`);
  return node;
}

/** A stretch replaced by a text in which ▸ marks the fault; without a mark it stands at the beginning. */
function splice(start: number, end: number, marked: string): Change {
  return { start, end, text: marked.replace(MARK, ''), at: start, plus: Math.max(0, marked.indexOf(MARK)) };
}

/** The field at `path` gets another value, written as YAML. */
export function set(file: string, path: string, value: string): Change {
  const [start, end] = rangeOf(nodeAt(file, path));
  const text = original(file);
  // The value of a block ends with its line.
  return splice(start, end, text[end - 1] === '\n' && end - start > 1 ? `${value}\n` : value);
}

function pairsAround(file: string, path: string): { map: Node; pairs: Pair[]; index: number } {
  const parent = steps(path).slice(0, -1).join('.');
  const map = nodeAt(file, parent);
  if (!isMap(map)) throw new Error(`${parent} of ${file} is no mapping`);
  const index = map.items.findIndex(({ key }) => isScalar(key) && key.value === steps(path).at(-1));
  return { map, pairs: map.items, index };
}

/** The field at `path` is taken out; it is missed where the fields around it begin. */
export function drop(file: string, path: string): Change {
  const { map, pairs, index } = pairsAround(file, path);
  const [own, next, before] = [pairs[index], pairs[index + 1], pairs[index - 1]];
  if (!own || !isPair(own) || (!next && !before)) throw new Error(`${path} of ${file} cannot be taken out alone`);
  const at = rangeOf(map)[0];
  if (next) return { start: rangeOf(own.key)[0], end: rangeOf(next.key)[0], text: '', at, plus: 0 };
  const [end, lastEnd] = [rangeOf(before?.value)[1], rangeOf(own.value)[1]];
  return {
    start: end,
    end: lastEnd,
    text: original(file)[lastEnd - 1] === '\n' && original(file)[end - 1] !== '\n' ? '\n' : '',
    at,
    plus: 0,
  };
}

/**
 * A field is put before the others at `path`.
 * @param faultAt where the fault is told, if not there
 */
export function add(file: string, path: string, field: string, faultAt?: string): Change {
  const change = added(file, path, field);
  if (faultAt === undefined || !('start' in change)) return change;
  const [at] = rangeOf(nodeAt(file, faultAt));
  return { ...change, at, plus: at > change.start ? change.text.length : 0 };
}

function added(file: string, path: string, field: string): Change {
  const map = nodeAt(file, path);
  if (!isCollection(map)) throw new Error(`${path} of ${file} holds no fields`);
  const [start] = rangeOf(map);
  if (map.flow) return splice(start + 1, start + 1, ` ${MARK}${field},`);
  const indent = ' '.repeat(start - original(file).lastIndexOf('\n', start - 1) - 1);
  return splice(start, start, `${MARK}${field}\n${indent}`);
}

/** The first place of `find` is replaced. */
export function text(file: string, find: string | RegExp, replacement: string | ((found: string) => string)): Change {
  const whole = original(file);
  const match = typeof find === 'string' ? undefined : find.exec(whole);
  const [found, start] = typeof find === 'string' ? [find, whole.indexOf(find)] : [match?.[0], match?.index ?? -1];
  if (found === undefined || start < 0) throw new Error(`${String(find)} does not stand in ${file}`);
  return splice(start, start + found.length, typeof replacement === 'string' ? replacement : replacement(found));
}

/** Lines are added at the end of a file. */
export const append = (file: string, lines: string): Change => splice(original(file).length, original(file).length, lines);

/** The whole file holds something else. */
export const whole = (content: string | Uint8Array): Change => ({ bytes: typeof content === 'string' ? Buffer.from(content) : content });

export const gone: Change = { kind: 'gone' };
export const link: Change = { kind: 'link' };
export const folder: Change = { kind: 'folder' };
