/**
 * Looks at every leak-path diagram in a browser as a reader would: is any word outside its box, on a line, on another
 * word or cut off? Under Noto Sans JP, in which it was measured, and under a face like Arial, in which many see it.
 * usage: node scripts/with-node.mjs scripts/audit-diagrams.ts
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { leakPathToMermaid } from '../src/diagrams/mermaid-source.ts';
import { closeRenderer, renderAll } from '../src/diagrams/render.ts';
import { loadLibrary } from '../src/library/load.ts';
import { LANGS } from '../src/model/text.ts';
import { chromiumLaunchOptions } from '../src/toolchain/chromium.ts';
import { PROJECT_ROOT } from '../src/toolchain/project.ts';

/** A drawing with the name under which its faults are reported. */
export interface Drawing {
  name: string;
  svg: string;
}

const FONTS = ['"Noto Sans JP"', 'Arial, "Liberation Sans", "Open Sans", "Noto Sans JP"'] as const;

/** Runs in the page; returns every fault of the one drawing in it. */
function faultsInPage(): string[] {
  interface Area {
    name: string;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const faults: string[] = [];
  const root = document.querySelector('svg');
  if (!root) return ['no svg'];
  const all = <E extends Element>(selector: string) => [...root.querySelectorAll<E>(selector)];
  if (root.querySelector('style, [style]')) faults.push('has styles of its own');
  const ids = all('[id]').map((element) => element.id);
  if (new Set(ids).size !== ids.length) faults.push('has an id twice');

  /** Where the glyphs are: the box of a line reaches far above and below them. */
  const areaOf = (text: SVGTextElement): Area => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const size = Number.parseFloat(getComputedStyle(text).fontSize);
    const lines = Math.max(1, text.querySelectorAll('tspan[x]').length);
    const spare = (bottom - top - (lines - 1) * size * 1.35 - size) / 2;
    return { name: text.textContent.trim().slice(0, 24), left, right, top: top + spare, bottom: bottom - spare };
  };
  const touch = (a: Area, b: Area) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  const boxOf = (element: Element): Area => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { name: '', left, right, top, bottom };
  };

  // Words in their shapes.
  const shapes = all<SVGGElement>('.dg-node').flatMap((node) => {
    const shape = node.querySelector<SVGPathElement>('.dg-shape');
    const text = node.querySelector('text');
    if (!shape || !text) return [];
    const area = areaOf(text);
    const inverse = shape.getScreenCTM()?.inverse();
    const corners = [area.left, area.right].flatMap((x) => [area.top, area.bottom].map((y) => new DOMPoint(x, y)));
    const outside = corners.some((corner) => {
      const point = corner.matrixTransform(inverse);
      const at = root.createSVGPoint();
      [at.x, at.y] = [point.x, point.y];
      return !shape.isPointInFill(at);
    });
    if (outside) faults.push(`"${area.name}" sticks out of its box`);
    return [boxOf(shape)];
  });

  // Titles in their rooms.
  const rooms = all('.dg-room').map(boxOf);
  all<SVGGElement>('.dg-title').forEach((title, index) => {
    const room = rooms[index];
    for (const text of title.querySelectorAll('text')) {
      const area = areaOf(text);
      if (!room || area.left < room.left || area.right > room.right || area.top < room.top || area.bottom > room.bottom)
        faults.push(`title "${area.name}" sticks out of its room`);
    }
  });

  // Free words: on no box and on no other word; on no line; inside the drawing.
  const words = all<SVGTextElement>('.dg-title text, .dg-relation-labels text, .dg-station text:not(.dg-number)').map(areaOf);
  words.forEach((area, index) => {
    if (shapes.some((shape) => touch(area, shape))) faults.push(`"${area.name}" lies on a box`);
    for (const other of words.slice(index + 1)) if (touch(area, other)) faults.push(`"${area.name}" lies on "${other.name}"`);
  });
  const frame = boxOf(root);
  for (const area of all<SVGTextElement>('text').map(areaOf)) {
    if (area.left < frame.left || area.right > frame.right || area.top < frame.top || area.bottom > frame.bottom)
      faults.push(`"${area.name}" is cut off`);
  }
  const struck = new Set<string>();
  for (const line of all<SVGPathElement>('.dg-leak, .dg-relation')) {
    const matrix = line.getScreenCTM() ?? undefined;
    for (let at = 0; at < line.getTotalLength(); at += 2) {
      const { x, y } = line.getPointAtLength(at).matrixTransform(matrix);
      const inside = (area: Area, margin: number) =>
        x > area.left + margin && x < area.right - margin && y > area.top + margin && y < area.bottom - margin;
      for (const area of words) if (inside(area, 0)) struck.add(`a line strikes through "${area.name}"`);
      if (shapes.some((shape) => inside(shape, 12))) struck.add('a line runs behind a box');
      if (x < frame.left || x > frame.right || y < frame.top || y > frame.bottom) struck.add('a line leaves the drawing');
    }
  }
  return [...faults, ...struck];
}

/** Every fault of every drawing under every font, as lines to be printed. */
export async function auditDrawings(drawings: readonly Drawing[]): Promise<string[]> {
  const css = readFileSync(join(PROJECT_ROOT, 'src/styles/diagram.css'), 'utf8');
  const browser = await chromium.launch(await chromiumLaunchOptions());
  const found: string[] = [];
  try {
    const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
    for (const font of FONTS) {
      for (const { name, svg } of drawings) {
        await page.setContent(
          `<!doctype html><meta charset="utf-8"><style>${css} .diagram-svg.diagram-svg { font-family: ${font} }</style>${svg}`,
        );
        const faults = await page.evaluate(faultsInPage);
        found.push(...faults.map((fault) => `${name} (${font.split(',')[0] ?? font}): ${fault}`));
      }
    }
  } finally {
    await browser.close();
  }
  return found;
}

if (import.meta.main) {
  const { library } = loadLibrary(PROJECT_ROOT);
  const inputs = [...library.cases.values()].flatMap(({ slug, data }) =>
    LANGS.map((lang) => ({ id: `path-${slug}`, source: leakPathToMermaid(data, lang), lang, kind: 'leak-path' as const })),
  );
  const svgs = await renderAll(inputs);
  await closeRenderer();
  const drawings = inputs.map(({ id, lang }, index) => ({ name: `${id}.${lang}`, svg: svgs[index] ?? '' }));
  const faults = await auditDrawings(drawings);
  for (const fault of faults) console.error(fault);
  console.log(`${drawings.length} diagrams, ${faults.length} fault(s)`);
  if (faults.length > 0) process.exitCode = 1;
}
