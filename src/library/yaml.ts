import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type Node, type Scalar } from 'yaml';
import type { z } from 'astro/zod';
import type { Bilingual } from '../model/text.ts';
import { codePoint, hiddenCharacters } from './characters.ts';
import { placeholdersIn, type Placeholder } from './placeholders.ts';
import { hiddenCharacter } from './messages/files.ts';
import { schemaMessage, unknownField } from './messages/schema.ts';
import * as say from './messages/yaml.ts';
import type { Fault, Place } from './problem.ts';

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
export type Reading<T> = { entry: Entry<T>; problems: [] } | { entry: undefined; problems: Fault[]; raw?: unknown };

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

/** The value at `path` of what was read. */
const valueAt = (raw: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined),
    raw,
  );

/** The names a schema knows at `path`; none where it is no object there. */
function knownFields(schema: z.ZodType, path: Path): string[] {
  const inner = path.reduce<unknown>((at, part) => {
    const { shape, element } = plain(at) as { shape?: Record<PropertyKey, unknown>; element?: unknown };
    return typeof part === 'number' ? element : shape?.[part];
  }, schema);
  return Object.keys((plain(inner) as { shape?: object }).shape ?? {});
}

/** A schema without what stands around it: optional, default, pipe. */
function plain(schema: unknown): object {
  const { def } = (schema ?? {}) as { def?: { innerType?: unknown; in?: unknown } };
  const inner = def?.innerType ?? def?.in;
  return inner === undefined ? ((schema ?? {}) as object) : plain(inner);
}

/** What YAML offers beyond plain values: it would be read as something else than an editor sees. */
function trickery(document: Document, placeOf: (offset: number) => Place): Fault[] {
  const faults: Fault[] = [];
  const report = (offset: number | undefined, message: Bilingual) => faults.push({ ...placeOf(offset ?? 0), message });
  if (document.directives?.yaml.explicit) report(0, say.directive);
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '<<') report(key.range?.[0], say.mergeKey);
    },
    Node(_, node) {
      const start = node.range?.[0];
      if (isAlias(node)) return void report(start, say.alias);
      if (node.anchor) report(start, say.anchor);
      if (node.tag) report(start, say.tag);
      const [hidden] = isScalar(node) && typeof node.value === 'string' ? hiddenCharacters(node.value) : [];
      if (hidden) report(start, hiddenCharacter(hidden.character, codePoint(hidden.character)));
    },
  });
  return faults;
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
  // After the first fault of syntax the reader guesses, and what it says is of no help; a field given twice stands for itself.
  const syntax = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const first = syntax.find(({ code }) => code !== 'DUPLICATE_KEY');
  const broken = syntax.filter((error) => error === first || (error.code === 'DUPLICATE_KEY' && (!first || error.pos[0] < first.pos[0])));
  if (broken.length > 0) {
    return {
      entry: undefined,
      problems: broken.map((error) => ({ ...placeOf(error.pos[0]), message: say.unreadable(error.code, error.message) })),
    };
  }
  const tricks = trickery(document, placeOf);
  if (tricks.length > 0) return { entry: undefined, problems: tricks };
  const placeOfNode = (node: Node | null) => placeOf(node?.range?.[0] ?? 0);
  const locate: Locate = (path, at) => {
    const node = nodeAt(document, path);
    return at !== undefined && isScalar(node) ? placeOf(offsetWithin(text, node, at)) : placeOfNode(node);
  };
  const raw: unknown = document.toJS();
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { entry: { slug, file, data: parsed.data, locate, placeholders: placeholdersIn(text, file) }, problems: [] };

  const told = (place: Place, path: Path, { ja, en }: Bilingual): Fault => {
    const field = pathText(path);
    return { ...place, message: { ja: `${field || 'ファイル'}：${ja}`, en: `${field || 'file'}: ${en}` } };
  };
  const problems = parsed.error.issues.flatMap((issue): Fault[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) =>
          told(
            placeOfNode(keyAt(document, issue.path, key) ?? nodeAt(document, issue.path)),
            [...issue.path, key],
            unknownField(key, knownFields(schema, issue.path)),
          ),
        )
      : [told(locate(issue.path), issue.path, schemaMessage(issue, valueAt(raw, issue.path)))],
  );
  return { entry: undefined, problems, raw };
}
