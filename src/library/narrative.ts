/** What the check needs to know of a narrative (ja.mdx, en.mdx), read from its syntax tree. */
import { mdxToMdast } from 'satteri';
import { placeholdersIn, type Placeholder } from './placeholders.ts';
import type { Place, Problem } from './problem.ts';

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
  /** Running text without markup, for counting. */
  text: string;
  /** What is still to be written; allowed in drafts only. */
  placeholders: readonly Placeholder[];
}

/** The components an author may use, and which attribute names what it refers to. */
const MENTIONS: Record<string, string> = { Figure: 'n', Step: 'n', Event: 'id', Term: 'id' };
const COMPONENTS = ['Cite', ...Object.keys(MENTIONS)];

/** The parts of an mdast node that are read here; mdxToMdast returns plain objects of this shape. */
export interface TreeNode {
  type: string;
  depth?: number;
  value?: string;
  name?: string | null;
  lang?: string | null;
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

/**
 * Reads a narrative.
 * @returns what it contains, or the fault that keeps it from being MDX
 */
export function readNarrative(source: string, file: string): { narrative: Narrative | undefined; problems: Problem[] } {
  const narrative: Narrative = {
    file,
    headings: [],
    paragraphs: [],
    citations: [],
    statements: [],
    mentions: [],
    diagrams: [],
    text: '',
    placeholders: placeholdersIn(source, file),
  };
  const problems: Problem[] = [];
  let tree: TreeNode;
  try {
    tree = narrativeTree(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /(\d+):(\d+)/.exec(message);
    problems.push({
      file,
      line: Number(position?.[1] ?? 1),
      column: Number(position?.[2] ?? 1),
      message: `the MDX cannot be read: ${message}`,
    });
    return { narrative: undefined, problems };
  }
  const place = (node: TreeNode): Place => ({ file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });

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
    if (node.type === 'paragraph' || (isJsx(node) && node.type === 'mdxJsxFlowElement' && node.name === 'p')) {
      narrative.paragraphs.push({ ...place(node), cited: contains(node, isCite) });
      narrative.text += `${plainText(node)}\n`;
    }
    if (node.type === 'code' && node.lang === 'mermaid') narrative.diagrams.push({ ...place(node), source: node.value ?? '' });
    if (node.type === 'html') problems.push({ ...place(node), message: 'raw HTML is not allowed in a narrative; use Markdown' });
    if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      problems.push({ ...place(node), message: 'imports and { } expressions are not allowed in a narrative; write a brace as \\{' });
    }
    if (isJsx(node)) {
      const name = node.name ?? '';
      if (!COMPONENTS.includes(name)) {
        problems.push({
          ...place(node),
          message: `<${name}> is not known; allowed are ${COMPONENTS.map((component) => `<${component}>`).join(', ')}`,
        });
      } else if (name === 'Cite') {
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
  }
  visit(tree);
  return { narrative, problems };
}
