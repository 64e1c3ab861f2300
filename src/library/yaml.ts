import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type Node, type Scalar } from 'yaml';
import type { z } from 'astro/zod';
import { placeholdersIn, type Placeholder } from './placeholders.ts';
import type { Place, Problem } from './problem.ts';

export type Path = readonly PropertyKey[];

/** Finds the place in the file where a value of the data stands; `at` counts the characters of a text from its beginning. */
export type Locate = (path: Path, at?: number) => Place;

/** A content file that passed its schema. */
export interface Entry<T> {
  /** Name of the file or folder: the address of the entry. */
  slug: string;
  /** Path from the project's root. */
  file: string;
  data: T;
  locate: Locate;
  /** What is still to be written; allowed in drafts only. */
  placeholders: readonly Placeholder[];
}

/** Result of reading one file: an entry, or the problems that kept it from being one, with what could be read at all. */
export type Reading<T> = { entry: Entry<T>; problems: [] } | { entry: undefined; problems: Problem[]; raw?: unknown };

/** The node at `path`, or the nearest one above it that exists. */
function nodeAt(document: Document, path: Path): Node | null {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}

/** The node of the key `name` in the mapping at `path`: where an unknown field is written. */
function keyAt(document: Document, path: Path, name: string): Node | null {
  const map = document.getIn([...path], true) ?? document.contents;
  if (!isMap(map)) return null;
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
  return isNode(pair?.key) ? pair.key : null;
}

/**
 * Where the character `at` of a scalar's value stands in the file: the characters that are no space stand there in the
 * order of the value, whatever quotes, folds and indents do to the rest.
 */
function offsetWithin(text: string, { range, value }: Scalar, at: number): number {
  const [start, end] = range ?? [0, 0];
  const before = String(value).slice(0, at);
  const wanted = String(value).slice(at, at + 1);
  let offset = start;
  for (const character of [...before.replaceAll(/\s/g, ''), ...wanted.trim()]) {
    const found = text.indexOf(character, offset);
    if (found < 0 || found >= end) return start;
    offset = found + character.length;
  }
  return wanted.trim() ? offset - wanted.length : offset;
}

function pathText(path: Path): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part)),
    '',
  );
}

/**
 * Reads a YAML text against a schema.
 * @param file path shown in problems and kept on the entry
 * @returns the entry, or every fault of syntax and schema with its line and column
 */
export function readYaml<S extends z.ZodType>(text: string, schema: S, file: string, slug: string): Reading<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.length > 0) {
    return {
      entry: undefined,
      problems: document.errors.map((error) => ({ ...placeOf(error.pos[0]), message: `the YAML cannot be read: ${error.message}` })),
    };
  }
  const aliases: Problem[] = [];
  visit(document, {
    Alias(_, { range }) {
      aliases.push({ ...placeOf(range?.[0] ?? 0), message: 'a value that begins with * is an alias in YAML; put the text in quotes' });
    },
  });
  if (aliases.length > 0) return { entry: undefined, problems: aliases };
  const placeOfNode = (node: Node | null) => placeOf(node?.range?.[0] ?? 0);
  const locate: Locate = (path, at) => {
    const node = nodeAt(document, path);
    return at !== undefined && isScalar(node) ? placeOf(offsetWithin(text, node, at)) : placeOfNode(node);
  };
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { entry: { slug, file, data: parsed.data, locate, placeholders: placeholdersIn(text, file) }, problems: [] };

  const problems = parsed.error.issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        ...placeOfNode(keyAt(document, issue.path, key) ?? nodeAt(document, issue.path)),
        message: `${pathText([...issue.path, key])}: this field is not known here; see CONTRIBUTING.md for the fields`,
      }));
    }
    return [{ ...locate(issue.path), message: `${pathText(issue.path) || 'file'}: ${issue.message}` }];
  });
  return { entry: undefined, problems, raw: document.toJS() };
}
