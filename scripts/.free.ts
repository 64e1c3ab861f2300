import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumLaunchOptions } from '../src/toolchain/chromium.ts';
import { renderDiagram, closeRenderer } from '../src/diagrams/render.ts';
const out = '/tmp/look'; mkdirSync(out, { recursive: true });
const S: Record<string,string> = {
 flow: 'flowchart TB\n accTitle: 会社の関係\n accDescr: 説明\n subgraph A["親会社"]\n a["受領企業<br/>営業部"] --> b[("データベース")]\n end\n b -->|"委託"| c("担当者")\n c ==> d{"判断?"}\n d -.-> a\n click c href "#x"\n',
 seq: 'sequenceDiagram\n accTitle: 発覚まで\n participant A as 顧客\n participant B as 会社\n A->>B: 不審な電話の問い合わせ\n B-->>A: 調査すると回答\n Note over A,B: 2022年\n loop 毎月\n B->>B: 確認\n end\n',
 gantt: 'gantt\n title 期間\n dateFormat YYYY-MM\n section 行為\n 持ち出し :a, 2013-07, 2023-01\n section 対応\n 公表 :b, 2023-10, 30d\n',
 pie: 'pie title 内訳\n "A" : 3\n "B" : 2\n', state: 'stateDiagram-v2\n [*] --> 通常\n 通常 --> 発覚\n', timeline: 'timeline\n title 年表\n 2013 : 開始\n 2023 : 公表\n',
};
const b = await chromium.launch(await chromiumLaunchOptions());
const css = readFileSync('src/styles/diagram.css', 'utf8');
for (const [name, source] of Object.entries(S)) { try {
  const svg = await renderDiagram({ id: name, source, lang: 'ja', kind: 'free' }); writeFileSync(`${out}/free-${name}.svg`, svg);
  console.log(name, svg.length, /viewBox="([^"]*)"/.exec(svg)?.[1], /style[=>\s]/.test(svg), new Set(svg.match(/#[0-9a-f]{3,6}|rgb[^"]*/g)));
  for (const scheme of ['light','dark'] as const) { const p = await b.newPage({ viewport: { width: 480, height: 300 }, colorScheme: scheme });
    await p.setContent(`<!doctype html><meta charset=utf-8><style>:root{color-scheme:light dark;background:light-dark(#fffefb,#171613)}body{margin:16px}${css}</style>${svg}`);
    await p.screenshot({ path: `${out}/free-${name}.${scheme}.png`, fullPage: true }); await p.close(); } } catch (e) { console.log(name, String(e)); } }
for (const bad of ['flowchart TB\n a[x --> b\n', '%% c\n\nflowchart TB\n a --> b\n b ==> \n c]\n', 'nonsense', 'sequenceDiagram\n A->>B\n', 'flowchart TB\n a["x"]\n b["\u0001\n']) { try { await renderDiagram({ id: 'bad', source: bad, lang: 'ja', kind: 'free' }); console.log('NO ERROR'); } catch (e) { console.log((e as Error).name, (e as Error).message, '\n--'); } }
await closeRenderer(); await b.close();
