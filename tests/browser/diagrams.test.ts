import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { afterAll, describe, expect, it } from 'vitest';
import { auditDrawings } from '../../scripts/audit-diagrams.ts';
import { diagramFences } from '../../src/diagrams/fence-plugin.ts';
import { leakPathToMermaid, type LeakPathCase } from '../../src/diagrams/mermaid-source.ts';
import { closeRenderer, renderDiagram } from '../../src/diagrams/render.ts';
import { LANGS, type Lang } from '../../src/model/text.ts';
import { CALL_CENTRE, HOSTILE, HOSTILE_TEXTS, LARGE } from '../unit/diagrams/fixtures.ts';

const draw = (leakCase: LeakPathCase, lang: Lang, id = 'test') =>
  renderDiagram({ id, source: leakPathToMermaid(leakCase, lang), lang, kind: 'leak-path' });
const decode = (xml: string) =>
  xml.replaceAll('&apos;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const wordsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner = '']) => decode(inner.replace(/<[^>]*>/g, '')));

afterAll(() => closeRenderer());

describe('leak-path diagrams', () => {
  it('have no fault a reader would see', async () => {
    const cases = { callCentre: CALL_CENTRE, large: LARGE, hostile: HOSTILE };
    const drawings = await Promise.all(
      Object.entries(cases).flatMap(([name, leakCase]) =>
        LANGS.map(async (lang) => ({ name: `${name}.${lang}`, svg: await draw(leakCase, lang) })),
      ),
    );
    expect(await auditDrawings(drawings)).toEqual([]);
  });

  it('are wide as a phone', async () => {
    for (const leakCase of [CALL_CENTRE, LARGE]) {
      for (const lang of LANGS) expect(Number(/ width="(\d+)"/.exec(await draw(leakCase, lang))?.[1])).toBeLessThanOrEqual(440);
    }
  });

  it('say every text as it was written', async () => {
    const words = wordsOf(await draw(HOSTILE, 'en'));
    for (const text of HOSTILE_TEXTS) expect(words).toContain(text);
  });

  it('are described, free of styles, and link every station by number and words', async () => {
    const svg = await draw(CALL_CENTRE, 'ja');
    expect(svg).toContain('<title id="test-title">コールセンターの顧客情報が名簿業者へ渡るまで</title>');
    expect(svg).toMatch(/<desc id="test-desc">運用保守の/);
    expect(svg).toMatch(/<svg [^>]*role="group"/);
    expect(svg).not.toMatch(/<style|\sstyle=/);
    expect(
      [...svg.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/g)].map(([, href, content]) => [
        href,
        content?.replace(/<[^>]+>/g, '').trim(),
      ]),
    ).toEqual([
      ['#step-1', '1 管理者権限を使う'],
      ['#step-2', '2 サーバーに接続'],
      ['#step-3', '3 端末にダウンロード'],
      ['#step-4', '4 USBメモリに書き出し'],
      ['#step-5', '5 名簿業者に売却 （主張）'],
    ]);
  });

  it('mark controls, and dash only what is unproven', async () => {
    const svg = await draw(CALL_CENTRE, 'en');
    expect(svg.match(/dg-gate-open/g)).toHaveLength(4);
    expect(svg.match(/dg-gate-held/g)).toHaveLength(1);
    expect(svg.match(/dg-unproven/g)).toHaveLength(1);
  });

  it('tell line and station of each step, with a gate that a page may close', async () => {
    const svg = await draw(CALL_CENTRE, 'en');
    for (let n = 1; n <= 5; n += 1) expect(svg.match(new RegExp(`data-step="${n}"`, 'g'))).toHaveLength(2);
    expect(svg.match(/<path [^>]*class="dg-cut"[^>]*>/g)?.every((gate) => gate.includes('display="none"'))).toBe(true);
    expect(svg.match(/dg-cut/g)).toHaveLength(5);
  });

  it('are the same bytes every time, but for the id', async () => {
    const [a, b] = await Promise.all([draw(LARGE, 'ja', 'first'), draw(LARGE, 'ja', 'again')]);
    expect(b.replaceAll('again-', 'first-')).toBe(a);
  });
});

describe('the audit', () => {
  it.each([
    ['sticks out of its box', /(<text [^>]*)transform="translate\(/, '$1transform="translate(90 0) translate('],
    ['is cut off', /viewBox="0 0 \d+/, 'viewBox="0 0 200'],
    ['strikes through', /(<path [^>]*?) d="[^"]*" class="dg-relation"/, '$1 d="M0 0L300 1000" class="dg-relation"'],
    ['has styles of its own', '<title', '<style>x{}</style><title'],
    ['has an id twice', /<g /, '<g id="test-title" '],
  ])('finds what %s', async (fault, where, bad) => {
    const svg = (await draw(CALL_CENTRE, 'en')).replace(where, bad);
    expect((await auditDrawings([{ name: 'bad', svg }])).join('\n')).toContain(fault);
  });
});

describe('free diagrams', () => {
  it.each([
    ['flowchart TB\n  accTitle: Title\n  a["one"] -->|"two"| b[("three")]\n  click a href "#x"\n', ['one', 'two', 'three']],
    ['sequenceDiagram\n  participant A as Client\n  A->>B: asks\n  Note over A: later\n', ['Client', 'asks', 'later']],
    ['stateDiagram-v2\n  [*] --> Quiet\n', ['Quiet']],
    ['pie title Shares\n  "A" : 3\n', ['Shares']],
  ])('have no styles and keep their words: %s', async (source, words) => {
    const svg = await renderDiagram({ id: 'free', source, lang: 'en', kind: 'free' });
    expect(svg).not.toMatch(/<style|\sstyle=|xlink/);
    expect([...svg.matchAll(/ id="([^"]*)"/g)].every(([, id = '']) => id.startsWith('free'))).toBe(true);
    expect(wordsOf(svg)).toEqual(expect.arrayContaining(words));
  });

  it('tell where a source is broken', async () => {
    const source = '%% a comment\nflowchart TB\n  a --> b\n  c[ --> d\n';
    await expect(renderDiagram({ id: 'broken', source, lang: 'en', kind: 'free' })).rejects.toMatchObject({
      name: 'DiagramError',
      line: 4,
      excerpt: expect.stringContaining('> 4 |   c[ --> d') as string,
    });
  });
});

describe('mermaid fences', () => {
  const compile = (text: string) =>
    mdxToJs(text, { mdastPlugins: [diagramFences], fileURL: pathToFileURL('/content/cases/example/en.mdx') });

  it('become figures with a caption', async () => {
    const { code } = await compile('# Title\n\n```mermaid Who told *whom* {how}\nflowchart TB\n  a["x {y} _z_"] --> b\n```\n');
    expect(code).toContain('class: "diagram"');
    expect(code).toContain('Who told *whom* {how}');
    expect(code).toContain('_z_');
    expect(code).toContain('diagram-svg diagram-free');
  });

  it('name file and line where they are broken', async () => {
    await expect(compile('# Title\n\n```mermaid\nflowchart TB\n  a[ --> b\n```\n')).rejects.toThrow('/content/cases/example/en.mdx:5: ');
  });
});
