/** Runs in the page of the renderer: Mermaid with our layout, one drawing after the other. */
import { flattenStyles } from './flatten-styles.ts';
import { PALETTE, THEME_VARIABLES } from './palette.ts';
import { FONT } from './text.ts';
import { cleanIds, frame, parseSvg, plainLinks, serialise } from './tidy.ts';
import { transitLayout, type LayoutSettings } from './transit-layout.ts';

/** What the page gets; mirrored by the renderer outside. */
export interface PageInput extends LayoutSettings {
  id: string;
  kind: 'leak-path' | 'free';
}

export type PageOutput = { svg: string; error?: never } | { svg?: never; error: { message: string; line?: number } };

interface Mermaid {
  initialize: (config: object) => void;
  render: (id: string, source: string) => Promise<{ svg: string }>;
  registerLayoutLoaders: (loaders: { name: string; loader: () => Promise<unknown> }[]) => void;
}

const MERMAID = '/mermaid/mermaid.esm.min.mjs';
const mermaid = ((await import(MERMAID)) as { default: Mermaid }).default;

let settings: LayoutSettings = { lang: 'en', stepHref: '#step-', source: '' };
const layout = transitLayout(() => settings);
mermaid.registerLayoutLoaders([{ name: 'leak-path', loader: () => Promise.resolve(layout) }]);

/** Mermaid 12 has defaults of its own for flowcharts, so theme and look stand there again. */
const look = { theme: 'base', look: 'classic' } as const;
const config = (kind: PageInput['kind']) => ({
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  htmlLabels: false,
  /** Without a seed every run gives other bytes. */
  handDrawnSeed: 1,
  layout: kind === 'leak-path' ? 'leak-path' : 'elk',
  ...look,
  fontFamily: FONT,
  themeVariables: THEME_VARIABLES,
  /** Bold titles are measured bold; the ground of a label is opaque, so that no line strikes through its words. */
  themeCSS: `.cluster-label text, .cluster-label tspan { font-weight: 700 } .edgeLabel rect, .labelBkg { opacity: 1; fill: ${PALETTE.paper} }`,
  flowchart: { ...look, wrappingWidth: 260, minNodeWidth: 40, padding: 12, subGraphTitleMargin: { top: 4, bottom: 10 } },
  sequence: {
    ...look,
    useMaxWidth: false,
    mirrorActors: false,
    wrap: true,
    actorMargin: 24,
    width: 120,
    diagramMarginX: 8,
    diagramMarginY: 8,
  },
});

await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 16px "Noto Sans JP"`, 'あA')));

function tidyLeakPath(text: string, { id, lang, kind }: PageInput): string {
  const root = parseSvg(text);
  const [width = 0, height = 0] = (root.dataset['size'] ?? '').split(' ').map(Number);
  for (const child of [...root.children]) {
    const keep = child.localName === 'title' || child.localName === 'desc' || (child.getAttribute('class') ?? '').startsWith('dg-');
    if (!keep) child.remove();
  }
  frame(root, { id, lang, kind, width, height });
  return serialise(root);
}

function tidyFree(text: string, { id, lang, kind }: PageInput): string {
  const root = parseSvg(text);
  document.body.append(root);
  try {
    const box = root.viewBox.baseVal;
    const size = { x: Math.floor(box.x), y: Math.floor(box.y), width: Math.ceil(box.width), height: Math.ceil(box.height) };
    flattenStyles(root);
    plainLinks(root);
    cleanIds(root, id);
    frame(root, { id, lang, kind, ...size });
    return serialise(root);
  } finally {
    root.remove();
  }
}

/** Mermaid's message; its own `hash` counts lines from 0 or 1 by kind of error, so the excerpt in the message is what counts. */
function failure(error: unknown): PageOutput {
  const message = error instanceof Error ? error.message : String(error);
  const line = /on line (\d+)/.exec(message)?.[1];
  return { error: { message, ...(line !== undefined && { line: Number(line) }) } };
}

async function renderInPage(input: PageInput): Promise<PageOutput> {
  settings = input;
  mermaid.initialize(config(input.kind));
  try {
    const { svg } = await mermaid.render(input.id, input.source);
    return { svg: input.kind === 'leak-path' ? tidyLeakPath(svg, input) : tidyFree(svg, input) };
  } catch (error) {
    return failure(error);
  }
}

Object.assign(globalThis, { renderInPage });
