/** What the check needs to know of a narrative (ja.mdx, en.mdx), read from its syntax tree. */
import { mdxToMdast } from 'satteri';
import type { Bilingual } from '../model/text.ts';
import { codePoint, hiddenCharacters } from './characters.ts';
import { hiddenCharacter } from './messages/files.ts';
import * as say from './messages/narrative.ts';
import { placeholdersIn, type Placeholder } from './placeholders.ts';
import type { Fault, Place } from './problem.ts';

export interface Citation extends Place {
  sources: string[];
  standing: string | undefined;
}
export interface Mention extends Place {
  component: string;
  value: string;
}
/** A run of text as it stands in the file, or (`drawn`) a value that a component prints in its place. */
export interface Run extends Place {
  text: string;
  drawn?: { component: string; value: string };
}
/** The running text up to the `<Cite>` that carries it. */
export interface Statement extends Place {
  /** Type of the node it stands in: paragraph, heading, tableCell … */
  block: string;
  runs: Run[];
  sources: string[];
  standing: string | undefined;
}
export interface Narrative {
  file: string;
  headings: (Place & { id: string | undefined; depth: number; text: string })[];
  /** Paragraphs and tables: what has to cite. */
  paragraphs: (Place & { cited: boolean })[];
  citations: Citation[];
  statements: Statement[];
  /** `<Figure n>`, `<Step n>`, `<Event id>` and `<Term id>`: references into the case file and the glossary. */
  mentions: Mention[];
  diagrams: (Place & { source: string })[];
  images: (Place & { address: string })[];
  /** Runs of text, each with its place; what components print stands outside. */
  texts: (Place & { text: string })[];
  /** Running text without markup, for counting. */
  text: string;
  /** What is still to be written; allowed in drafts only. */
  placeholders: readonly Placeholder[];
}

/** `<Figure n>` and its like, and which attribute names what it refers to. */
const MENTIONS: Record<string, string> = { Figure: 'n', Step: 'n', Event: 'id', Term: 'id' };

/** The components an author may use, each with its attributes. */
const COMPONENTS: Record<string, readonly string[]> = {
  Cite: ['standing', 'sources'],
  ...Object.fromEntries(Object.entries(MENTIONS).map(([name, attribute]) => [name, [attribute]])),
};

/** What Markdown offers and the pages are made for; anything else is a slip or comes from outside. */
const ALLOWED = new Set(
  'root paragraph text emphasis strong delete break heading list listItem blockquote link inlineCode image table tableRow tableCell'.split(
    ' ',
  ),
);

/** Where a link may lead: a safe page elsewhere, this site, this page. */
const SAFE_LINK = /^(?:https:\/\/[^\s/]|\/(?!\/)|#)/;

/** The parts of an mdast node that are read here; mdxToMdast returns plain objects of this shape. */
export interface TreeNode {
  type: string;
  depth?: number;
  value?: string;
  name?: string | null;
  lang?: string | null;
  url?: string;
  alt?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  data?: { hProperties?: { id?: string }; id?: string };
  position?: { start: { line: number; column: number } };
  children?: TreeNode[];
}

export const isJsx = (node: TreeNode) => node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';

const isCite = (node: TreeNode) => isJsx(node) && node.name === 'Cite';

export function attribute(node: TreeNode, name: string): string | undefined {
  const found = node.attributes?.find((candidate) => candidate.name === name)?.value;
  if (typeof found === 'string') return found;
  if (found && typeof found === 'object' && 'value' in found) return String(found.value);
  return undefined;
}

const plainText = (node: TreeNode): string =>
  node.type === 'text' || node.type === 'inlineCode' ? (node.value ?? '') : (node.children ?? []).map(plainText).join('');

const contains = (node: TreeNode, test: (candidate: TreeNode) => boolean): boolean =>
  test(node) || (node.children ?? []).some((child) => contains(child, test));

/** The syntax tree of a narrative. Throws where it is no MDX. */
export const narrativeTree = (source: string): TreeNode =>
  mdxToMdast(source, { features: { headingAttributes: true, smartPunctuation: false } }) as TreeNode;

/** What ends a statement, cited or not. */
const BLOCKS = ['paragraph', 'heading', 'tableCell', 'listItem', 'mdxJsxFlowElement'];

const ANCHOR = /\s*\{#([^}]+)\}\s*$/;

/** Reports what stands in a component besides the words its author may choose. */
function checkAttributes(node: TreeNode, name: string, report: (message: Bilingual) => void): void {
  const allowed = COMPONENTS[name] ?? [];
  // One that names nothing is told as such, and one fault is one problem.
  if (!node.attributes?.some((given) => given.name === allowed.at(-1))) return;
  for (const { name: attribute = '{ }', value } of node.attributes ?? []) {
    if (!allowed.includes(attribute)) report(say.unknownAttribute(name, attribute, allowed));
    else if (typeof value !== 'string') report(say.computedAttribute(name, attribute));
  }
}

export interface NarrativeReading {
  narrative: Narrative | undefined;
  problems: Fault[];
}

/**
 * Reads a narrative.
 * @param options.components whether components may stand in it: in cases, not on other pages
 * @returns what it contains, or the fault that keeps it from being MDX
 */
export function readNarrative(source: string, file: string, { components = true } = {}): NarrativeReading {
  const narrative: Narrative = {
    file,
    headings: [],
    paragraphs: [],
    citations: [],
    statements: [],
    mentions: [],
    diagrams: [],
    images: [],
    texts: [],
    text: '',
    placeholders: placeholdersIn(source, file),
  };
  const problems: Fault[] = [];
  let tree: TreeNode;
  try {
    tree = narrativeTree(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /(\d+):(\d+)/.exec(message);
    const [, line = '1', column = '1'] = position ?? [];
    problems.push({ file, line: Number(line), column: Number(column), message: say.unreadable(message) });
    return { narrative: undefined, problems };
  }
  const place = (node: TreeNode): Place => ({ file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });
  const report = (node: TreeNode, message: Bilingual) => problems.push({ ...place(node), message });

  function readComponent(node: TreeNode): void {
    const name = node.name ?? '';
    if (!components) return void report(node, say.noComponent(name));
    if (!(name in COMPONENTS)) return void report(node, say.unknownComponent(name, Object.keys(COMPONENTS)));
    checkAttributes(node, name, (message) => report(node, message));
    if (name === 'Cite') {
      const citation = {
        ...place(node),
        sources: (attribute(node, 'sources') ?? '').split(/\s+/).filter(Boolean),
        standing: attribute(node, 'standing'),
      };
      narrative.citations.push(citation);
      close(citation);
    } else {
      const mention = { component: name, value: attribute(node, MENTIONS[name] ?? '') ?? '' };
      narrative.mentions.push({ ...place(node), ...mention });
      if (!node.children?.length) open.push({ ...place(node), text: '', drawn: mention });
    }
  }

  let open: Run[] = [];
  const blocks: string[] = [];
  function close(citation?: Citation): void {
    const [first] = open;
    if (first && open.some(({ text, drawn }) => drawn || text.trim())) {
      const { file, line, column } = first;
      narrative.statements.push({
        file,
        line,
        column,
        block: blocks.at(-1) ?? 'root',
        runs: open,
        sources: citation?.sources ?? [],
        standing: citation?.standing,
      });
    }
    open = [];
  }

  function visit(node: TreeNode): void {
    const block = BLOCKS.includes(node.type);
    if (block) {
      close();
      blocks.push(node.type);
    }
    read(node);
    node.children?.forEach(visit);
    if (block) {
      close();
      blocks.pop();
    }
  }

  function read(node: TreeNode): void {
    if (isJsx(node)) readComponent(node);
    else if (node.type === 'code' && node.lang === 'mermaid') narrative.diagrams.push({ ...place(node), source: node.value ?? '' });
    else if (node.type === 'html') report(node, say.html);
    else if (node.type.startsWith('mdx')) report(node, say.code);
    else if (!ALLOWED.has(node.type)) report(node, say.notAllowed(node.type));

    if (node.type === 'text' || node.type === 'inlineCode') {
      const { line, column } = place(node);
      const ticks = node.type === 'inlineCode' ? 1 : 0;
      open.push({ file, line, column: column + ticks, text: (node.value ?? '').replace(ANCHOR, '') });
    }
    if (node.type === 'heading') {
      const text = plainText(node);
      const id = node.data?.hProperties?.id ?? node.data?.id ?? ANCHOR.exec(text)?.[1];
      narrative.headings.push({ ...place(node), id, depth: node.depth ?? 0, text: text.replace(ANCHOR, '') });
    }
    if (node.type === 'table') narrative.paragraphs.push({ ...place(node), cited: contains(node, isCite) });
    if (node.type === 'paragraph') {
      narrative.paragraphs.push({ ...place(node), cited: contains(node, isCite) });
      narrative.text += `${plainText(node)}\n`;
    }
    if (node.type === 'text') {
      narrative.texts.push({ ...place(node), text: node.value ?? '' });
      // Raw ones were found in the file; these hide behind a code such as &#x202E;.
      const [hidden] = hiddenCharacters(node.value ?? '');
      if (hidden) report(node, hiddenCharacter(hidden.character, codePoint(hidden.character)));
    }
    if (node.type === 'link' && !SAFE_LINK.test(node.url ?? '')) report(node, say.badLink(node.url ?? ''));
    if (node.type === 'image') {
      narrative.images.push({ ...place(node), address: node.url ?? '' });
      if (!node.alt?.trim()) report(node, say.imageWithoutWords);
    }
  }
  visit(tree);
  return { narrative, problems };
}
