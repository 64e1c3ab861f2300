// scratch: screenshots
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { brotliCompressSync } from 'node:zlib';
import { chromiumLaunchOptions } from '../src/toolchain/chromium.ts';
import { renderDiagram, closeRenderer, renderAll } from '../src/diagrams/render.ts';
import { leakPathToMermaid } from '../src/diagrams/mermaid-source.ts';
const leakPathDiagram = (c: any, lang: 'ja'|'en') => ({ id: 'leak-path', source: leakPathToMermaid(c, lang), lang, kind: 'leak-path' as const });
import { loadLibrary } from '../src/library/load.ts';
import { CALL_CENTRE, LARGE, HOSTILE } from '../tests/unit/diagrams/fixtures.ts';
const out = '/tmp/look'; mkdirSync(out, { recursive: true });
const cases = process.argv[2] === 'real' ? [...loadLibrary(process.cwd()).library.cases].map(([k, v]) => [k, v.data] as const) : ([['cc', CALL_CENTRE], ['large', LARGE], ['hostile', HOSTILE]] as const);
let t = performance.now();
const inputs = cases.flatMap(([k, c]) => (['ja', 'en'] as const).map((l) => ({ name: `${k}.${l}`, input: leakPathDiagram(c, l) })));
const svgs = await renderAll(inputs.map((i) => i.input));
console.log('rendered', inputs.length, Math.round(performance.now() - t), 'ms'); await closeRenderer();
const b = await chromium.launch(await chromiumLaunchOptions());
const css = readFileSync('src/styles/diagram.css', 'utf8');
for (const [i, { name, input }] of inputs.entries()) {
  const svg = svgs[i]!; writeFileSync(`${out}/${name}.svg`, svg); writeFileSync(`${out}/${name}.mmd`, input.source);
  console.log(name, /viewBox="([^"]*)"/.exec(svg)?.[1], svg.length, brotliCompressSync(svg).length);
  for (const [w, scheme] of [[360, 'light'], [1280, 'dark']] as const) {
    if (process.argv[3] && !`${name}${w}`.includes(process.argv[3])) continue;
    const p = await b.newPage({ viewport: { width: w, height: 800 }, colorScheme: scheme, deviceScaleFactor: w === 360 ? 2 : 1 });
    await p.setContent(`<!doctype html><meta charset=utf-8><style>:root{color-scheme:light dark;background:light-dark(#fffefb,#171613)}body{margin:16px}${css}</style>${svg}`);
    await p.screenshot({ path: `${out}/${name}.${w}.png`, fullPage: true }); await p.close();
  }
}
await b.close();
