import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine } from '../../../src/search/engine/types.ts';
import { buildSearchIndex } from '../../../src/search/indexer/build.ts';
import { readPage } from '../../../src/search/indexer/read-page.ts';
import type { Term } from '../../../src/model/catalogue.ts';
import { entry, library } from '../builders.ts';
import { nodeEngine } from './node-engine.ts';

const page = (
  title: string,
  facets: Record<string, string[]>,
  body: string,
) => `<!doctype html><html lang="ja"><head><title>${title}</title>
${Object.entries(facets)
  .flatMap(([name, values]) => values.map((value) => `<meta name="leakpath:${name}" content="${value}">`))
  .join('')}</head><body><header>案内</header><main data-pagefind-body><h1>${title}</h1>${body}</main></body></html>`;

const CASE = page(
  'NTT西日本の事件',
  { kind: ['case'], vector: ['usb-memory'], outcome: ['arrest'] },
  `<p class="lead">顧客情報約<b>928</b>万件が<em>営業</em>秘密として<span class="ev">公表<a href="#source-a">1</a></span>持ち出された。</p>
   <section id="path" aria-labelledby="path-title"><h2 id="path-title">漏えい経路</h2><svg><text>図</text></svg>
   <ol class="steps"><li id="step-4"><a class="station" href="#step-4" aria-label="ステップ4">4</a><h3>USBで運び出す</h3><p>端末にＵＳＢメモリをつないだ。</p></li></ol></section>
   <section id="figures" aria-labelledby="figures-title"><h2 id="figures-title">数字</h2><table><tr id="fig-1"><th>約928万件</th><td>件数<div>注</div></td></tr></table></section>
   <section id="timeline" aria-labelledby="t"><h2 id="t">時系列</h2><ol class="dated"><li id="event-notice"><time>2023年10月17日</time><div><span class="kind">公表</span>2社が公表した。</div></li></ol><p>以上。</p></section>
   <section data-pagefind-ignore><h2 id="sources">出典</h2>隠れた語</section>`,
);
const TECHNIQUE = page(
  'USBメモリへのコピー',
  { kind: ['technique'], technique: ['usb-memory'] },
  '<p>外部記憶媒体に写すこと。バスワードではない。</p>',
);
const OTHER = page('情報の流出', { kind: ['law'] }, '<p>流出とパスワードについて定める。</p>');

describe('reading a page', () => {
  const read = readPage(CASE, 'ja');
  test('takes facets and title', () => {
    expect(read?.facets).toEqual({ kind: ['case'], vector: ['usb-memory'], outcome: ['arrest'] });
    expect(read?.title).toBe('NTT西日本の事件');
  });
  test('joins inline elements, leaves out evidence, pictures and what is ignored', () => {
    const texts = read?.blocks.map(({ text }) => text) ?? [];
    expect(texts).toContain('顧客情報約928万件が営業秘密として持ち出された。');
    expect(texts.join(' ')).not.toMatch(/隠れた語|図|案内/);
  });
  test('names the places: step, figure, event, section', () => {
    const places = new Map(read?.blocks.flatMap(({ place, text }) => (place ? [[text, `#${place.id} ${place.label}`] as const] : [])));
    expect(places.get('端末にＵＳＢメモリをつないだ。')).toBe('#step-4 ステップ4：USBで運び出す');
    expect(places.get('約928万件')).toBe('#fig-1 約928万件 件数');
    expect(places.get('2社が公表した。')).toBe('#event-notice 2023年10月17日 公表 2社が公表した。');
    expect(places.get('以上。')).toBe('#timeline 時系列');
    expect(places.get('漏えい経路')).toBe('#path 漏えい経路');
  });
  test('passes over pages that are not to be searched', () => {
    expect(readPage('<main>text</main>', 'en')).toBeUndefined();
    expect(readPage('<meta name="robots" content="noindex"><main data-pagefind-body>text</main>', 'en')).toBeUndefined();
  });
});

describe('an index and its engine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leakpath-search-'));
  const dist = join(folder, 'dist');
  const term: Term = {
    term: { ja: '漏えい', en: 'leak' },
    reading: 'ろうえい',
    definition: { ja: '外に出ること。', en: 'Getting out.' },
    variants: { ja: ['漏洩', '流出'], en: ['breach'] },
    see: [],
    sources: [],
  };
  const content = library({ terms: [entry('leak', term)] });
  let engine: SearchEngine;
  let restore: () => void;
  const put = (file: string, content: string) => {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), content);
  };
  const urls = async (query: string, facets = {}, options = {}) => (await engine.search(query, facets, options)).hits.map(({ url }) => url);

  beforeAll(async () => {
    put('ja/cases/ntt-west/index.html', CASE);
    put('ja/techniques/usb-memory/index.html', TECHNIQUE);
    put('ja/laws/act/index.html', OTHER);
    put('ja/self-check/index.html', page('点検の紙', { kind: ['page'] }, '<p>この対策はあるか。</p>'));
    put(
      'en/laws/act/index.html',
      page('Breaches of trade secrets', { kind: ['law'] }, '<p>The court granted an injunction against the e-mail.</p>'),
    );
    await buildSearchIndex({ dist, out: join(folder, 'search'), library: content });
    ({ engine, restore } = await nodeEngine(join(folder, 'search'), 'ja'));
  }, 60_000);
  afterAll(() => {
    restore();
    rmSync(folder, { recursive: true, force: true });
  });

  test('finds what stands there and nothing else', async () => {
    expect(await urls('ＵＳＢメモリ')).toEqual(['/ja/techniques/usb-memory/', '/ja/cases/ntt-west/']);
    expect(await urls('営業秘密')).toEqual(['/ja/cases/ntt-west/']);
    expect(await urls('９２８万件')).toEqual(['/ja/cases/ntt-west/']);
    expect(await urls('パスワード')).toEqual(['/ja/laws/act/']);
    expect(await urls('ガバナンス')).toEqual([]);
    expect(await urls('隠れた語')).toEqual([]);
  });
  test('signs inside a term are looked for as well', async () => {
    expect(await urls('2023年10月')).toEqual(['/ja/cases/ntt-west/']);
    expect(await urls('10-17')).toEqual([]);
    expect(await urls('公表2社', {}, { exact: true })).toEqual([]);
    expect((await engine.search('公表2社', {})).hits.every(({ relaxed }) => relaxed)).toBe(true);
    const { engine: english, restore: back } = await nodeEngine(join(folder, 'search'), 'en');
    expect((await english.search('"the e mail"', {})).total).toBe(1);
    expect((await english.search('"granted injunction"', {})).total).toBe(0);
    back();
  });
  test('links to the place, with the hit marked', async () => {
    const { hits } = await engine.search('つないだ', {});
    expect(hits[0]?.at).toEqual({ url: '/ja/cases/ntt-west/#step-4', label: 'ステップ4：USBで運び出す' });
    expect(hits[0]?.excerpt).toContain('<mark>つないだ</mark>。');
  });
  test('finds other spellings, says so, and leaves them out on request', async () => {
    const answer = await engine.search('漏洩', {});
    expect(answer.hits.map(({ url, variant }) => [url, variant])).toContainEqual(['/ja/laws/act/', true]);
    expect(answer.variants).toEqual(['漏えい', '流出']);
    expect(answer.term?.title).toBe('漏えい');
    expect(await urls('漏洩', {}, { exact: true })).toEqual([]);
  });
  test('a query none of whose pages has all the words finds those that have most of them, and says so', async () => {
    const { hits } = await engine.search('パスワード 流出 差止め', {});
    expect(hits.map(({ url, relaxed }) => [url, relaxed])).toContainEqual(['/ja/laws/act/', true]);
    expect(await urls('パスワード 流出 差止め', {}, { exact: true })).toEqual([]);
    expect((await engine.search('パスワード 流出', {})).hits[0]?.relaxed).toBeUndefined();
  });
  test('a reading finds its term, in its whole length only', async () => {
    expect(await urls('ろうえい')).toContain('/ja/laws/act/');
    expect(await urls('ろうえ')).toEqual([]);
  });
  test('an overview is found by what it is for, whatever it says, but not as typed', async () => {
    expect((await urls('自己点検 チェックリスト'))[0]).toBe('/ja/self-check/');
    expect(await urls('自己点検 チェックリスト', {}, { exact: true })).toEqual([]);
  });
  test('filters and counts', async () => {
    const answer = await engine.search('USB', { kind: ['technique'] });
    expect(answer.total).toBe(1);
    expect(answer.counts.kind).toEqual({ case: 1, technique: 1 });
  });
  test('an empty query lists the pages, cases first, with their beginning', async () => {
    const { hits, total } = await engine.search('', {});
    expect(total).toBe(4);
    expect(hits[0]).toMatchObject({ url: '/ja/cases/ntt-west/', kind: 'case', sub: [] });
    expect(hits[0]?.excerpt).toMatch(/^顧客情報約928万件が/);
  });
  test('English: stems, typing errors, compounds', async () => {
    const other = await nodeEngine(join(folder, 'search'), 'en');
    const found = async (query: string) => (await other.engine.search(query, {})).total;
    expect(await found('granting injunctions')).toBe(1);
    expect(await found('email')).toBe(1);
    expect(await found('"trade secret"')).toBe(1);
    expect(await found('"secret trade"')).toBe(0);
    expect(await found('blockchain')).toBe(0);
    expect((await other.engine.search('injuction', {})).corrected).toBe('injunction');
    other.restore();
  });
  test('a chunk of the index that is missing or cut short is told, never passed over', async () => {
    const copy = join(folder, 'broken');
    cpSync(join(folder, 'search'), copy, { recursive: true });
    const chunks = readdirSync(join(copy, 'ja/index')).map((name) => join(copy, 'ja/index', name));
    for (const chunk of chunks) writeFileSync(chunk, readFileSync(chunk).subarray(0, 300));
    const other = await nodeEngine(copy, 'ja');
    await expect(other.engine.search('営業秘密', {})).rejects.toThrow('the index is broken');
    for (const chunk of chunks) rmSync(chunk);
    await expect(other.engine.search('営業秘密', {})).rejects.toThrow('the index is broken');
    other.restore();
  });
  test('the same pages give the same bytes', async () => {
    const again = join(folder, 'again');
    await buildSearchIndex({ dist, out: again, library: content });
    const files = readdirSync(again, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    expect(files.length).toBeGreaterThan(10);
    for (const { parentPath, name } of files) {
      const path = join(parentPath, name);
      expect(readFileSync(path).equals(readFileSync(path.replace(again, join(folder, 'search')))), name).toBe(true);
    }
  }, 60_000);
});
