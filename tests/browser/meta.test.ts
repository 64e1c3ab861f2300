/** Data blocks under the strict policy, XML as a browser reads it, and the pictures for links as Chromium sets them. */
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardPage, drawCard } from '../../scripts/stages/exports/social-cards.ts';
import { cardHtml, type Card } from '../../src/social/card.ts';
import { chromiumLaunchOptions } from '../../src/toolchain/chromium.ts';
import { visit, type Visit } from './browser.ts';

let site: Visit;
let browser: Browser;
beforeAll(async () => {
  site = await visit();
  browser = await chromium.launch(await chromiumLaunchOptions());
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('the policy of a case page has nothing against its structured data', async () => {
  const page = await site.open('/ja/');
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(`${site.origin}/ja/cases/benesse/`);
  const found = await page.$$eval('script[type="application/ld+json"]', (scripts) =>
    scripts.flatMap((script) =>
      (JSON.parse(script.textContent) as { '@graph': { '@type': string }[] })['@graph'].map((node) => node['@type']),
    ),
  );
  expect(found).toEqual(['Article', 'BreadcrumbList']);
  expect(said).toEqual([]);
  await page.close();
});

test.each(['/sitemap.xml', '/ja/feed.xml', '/en/feed.xml', '/ja/search/opensearch.xml', '/en/search/opensearch.xml'])(
  '%s is well-formed',
  async (path) => {
    const page = await site.open('/en/');
    const root = await page.evaluate(async (address) => {
      const document = new DOMParser().parseFromString(await (await fetch(address)).text(), 'application/xml');
      return document.querySelector('parsererror') ? document.documentElement.textContent : document.documentElement.localName;
    }, path);
    expect(['urlset', 'feed', 'OpenSearchDescription']).toContain(root);
    await page.close();
  },
);

describe('a picture for links', () => {
  const card = (given: Partial<Card>): string => cardHtml({ lang: 'ja', section: '事例', id: 'LP-C999', title: '題', ...given });
  const draw = async (html: string) => {
    const page = await cardPage(() => browser.newPage(), process.cwd());
    try {
      const png = await drawCard(page, html);
      const title = await page.$eval('h1', (heading) => {
        const range = document.createRange();
        range.selectNodeContents(heading);
        const [text, box] = [range.getBoundingClientRect(), heading.getBoundingClientRect()];
        const fonts = getComputedStyle(heading).fontFamily;
        return {
          over: Math.max(text.right - box.right, text.bottom - box.bottom),
          size: parseFloat(getComputedStyle(heading).fontSize),
          fonts,
        };
      });
      return { png, ...title };
    } finally {
      await page.close();
    }
  };
  const figure = { before: '約', number: '2,895万', after: '件', what: '実際の件数の推計'.repeat(6) };
  const long = 'ベネッセの顧客情報を再委託先以下の技術者がスマートフォンで持ち出し、名簿業者に売った事件とその後の経過';

  test.each([
    ['a short title', {}],
    [
      'a long title in Japanese over a figure',
      { title: long, figure, ends: ['常駐の技術者'.repeat(9), '教育事業者など'.repeat(9)] as const },
    ],
    [
      'a long title in English',
      {
        lang: 'en' as const,
        title: 'Dispatched worker took about 9.28 million call-centre customer records '.repeat(2),
        text: 'words '.repeat(200),
      },
    ],
    ['a word that no line holds', { lang: 'en' as const, title: 'x'.repeat(150) }],
  ])('sets %s inside its box', async (_, given) => {
    const { png, over } = await draw(card(given));
    expect(over).toBeLessThanOrEqual(1);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
  test('sets a short title larger than a long one', async () => {
    expect((await draw(card({}))).size).toBeGreaterThan((await draw(card({ title: long, figure }))).size);
  });
  test('refuses a title that has no room in any size', async () => {
    await expect(draw(card({ title: long.repeat(12), figure }))).rejects.toThrow('no room for h1');
  });
});
