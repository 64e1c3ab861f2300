import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Renderer from './render.ts';

/**
 * Draws a diagram from within a page. Pages are bundled by Vite; the renderer drives a browser, reads its own files
 * and keeps one process-wide state, so it is loaded by Node itself, past the bundler.
 */
export const drawDiagram: typeof Renderer.renderDiagram = async (input) => {
  const file = pathToFileURL(join(process.cwd(), 'src/diagrams/render.ts')).href;
  const renderer = (await import(/* @vite-ignore */ file)) as typeof Renderer;
  return renderer.renderDiagram(input);
};
