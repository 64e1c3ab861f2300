/**
 * The layout "leak-path", registered with Mermaid: Mermaid reads the source, we place and draw.
 * What Mermaid hands over is described in its LayoutData; only the fields named here are used.
 */
import { drawPlan } from './draw.ts';
import type { Graph, Step } from './graph.ts';
import { planLeakPath } from './plan.ts';
import { createTypesetter } from './text.ts';

interface MermaidNode {
  id: string;
  label?: string;
  parentId?: string;
  isGroup?: boolean;
  cssClasses?: string;
}
interface MermaidEdge {
  id: string;
  start?: string;
  end?: string;
  label?: string;
  pattern?: string;
}
interface LayoutData {
  nodes: MermaidNode[];
  edges: MermaidEdge[];
}
/** The part of a d3 selection that is used. */
interface Selection {
  node: () => SVGSVGElement | null;
}

/** What a drawing needs besides its source. */
export interface LayoutSettings {
  lang: string;
  /** Before the number of a step in the target of its link. */
  stepHref: string;
  /** Mermaid does not hand the classes of edges to a layout, so the gate marks are read from the source. */
  source: string;
}

/** Steps marked by lines such as `class s2,s4 gate-open`. */
function readGates(source: string): (id: string) => Step['gates'] {
  const marks = [...source.matchAll(/^\s*class\s+([\w,]+)\s+gate-(open|held)\s*$/gm)];
  return (id) => marks.filter(([, ids]) => ids?.split(',').includes(id)).map(([, , gate]) => (gate === 'held' ? 'held' : 'open'));
}

/** Undoes Mermaid's own encoding of `#code;` and its line breaks. */
export function plainText(label = ''): string {
  return label
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/ﬂ°°(\d+)¶ß|#(\d+);/g, (_, a: string | undefined, b: string | undefined) => String.fromCodePoint(Number(a ?? b)))
    .trim();
}

const KINDS = new Set(['person', 'account', 'system', 'data-store', 'terminal', 'medium', 'service', 'organisation']);

function readGraph({ nodes, edges }: LayoutData, { source }: LayoutSettings): Graph {
  const gatesOf = readGates(source);
  const graph: Graph = { rooms: [], boxes: [], relations: [], steps: [] };
  for (const { id, label, isGroup, parentId, cssClasses } of nodes) {
    // Mermaid lists subgraphs from the last to the first.
    if (isGroup) graph.rooms.unshift({ id, title: plainText(label) });
    else {
      const kind = (cssClasses ?? '').split(/\s+/).find((name) => KINDS.has(name)) ?? 'system';
      graph.boxes.push({ id, room: parentId ?? '', kind, label: plainText(label) });
    }
  }
  for (const { id, start = '', end = '', label, pattern } of edges) {
    const n = /^s(\d+)$/.exec(id)?.[1];
    if (n === undefined) graph.relations.push({ id, from: start, to: end, label: plainText(label) });
    else
      graph.steps.push({ n: Number(n), from: start, to: end, label: plainText(label), unproven: pattern === 'dotted', gates: gatesOf(id) });
  }
  return graph;
}

/** The layout algorithm for Mermaid's registerLayoutLoaders; settings are those of the diagram being rendered. */
export function transitLayout(settings: () => LayoutSettings) {
  return {
    render: async (data: LayoutData, selection: Selection): Promise<void> => {
      const target = selection.node();
      if (!target) throw new Error('Mermaid gave no svg element to draw in');
      const { typeset, dispose } = createTypesetter(settings().lang);
      try {
        const plan = planLeakPath(readGraph(data, settings()), typeset);
        target.append(...drawPlan(plan, settings().stepHref));
        target.dataset['size'] = `${plan.width} ${plan.height}`;
      } finally {
        dispose();
      }
    },
  };
}
