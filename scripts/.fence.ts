import { mdxToJs, markdownToHtml } from 'satteri';
import { pathToFileURL } from 'node:url';
import { diagramFences } from '../src/diagrams/fence-plugin.ts';
const doc = '# T\n\ntext {1+1}\n\n```mermaid 図のかぎ {x} <b>\nflowchart TB\n  accTitle: 題\n  a["x {y} <z> & #quot;"] --> b\n```\n\nafter\n\n```js\nlet a\n```\n\n```mermaid\nflowchart TB\n a --> c\n```\n';
for (const f of ['ja.mdx','en.mdx']) { const r = await mdxToJs(doc, { mdastPlugins: [diagramFences], fileURL: pathToFileURL('/x/content/cases/benesse/'+f) } as any); console.log(r.code.slice(0, 1800)); }
const h = await markdownToHtml(doc, { mdastPlugins: [diagramFences], fileURL: pathToFileURL('/x/content/terms/a.md') } as any); console.log(h.html.slice(0,600), h.html.slice(-700));
try { await mdxToJs('# a\n\n\n```mermaid\nflowchart TB\n a --> b\n c[ --> d\n```\n', { mdastPlugins: [diagramFences], fileURL: pathToFileURL('/x/content/cases/benesse/ja.mdx') } as any); } catch (e) { console.log(String((e as Error).message)); }
