import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { jsonLd } from '../../../src/structured-data/json-ld.ts';

const HOSTILE = ['</script><script>alert(1)</script>', '<!--<script>', '</SCRIPT >', ']]>', '\u2028&amp;"\'\\', '漏えい＜経路＞'];

test.each(HOSTILE)('text cannot leave the block: %s', (name) => {
  const text = jsonLd([{ '@type': 'Thing', name }]);
  expect(text).not.toContain('<');
  const $ = load(`<body><script type="application/ld+json">${text}</script><p>after</p></body>`);
  expect($('script')).toHaveLength(1);
  expect($('p').text()).toBe('after');
  expect(JSON.parse($('script').text())).toEqual({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Thing', name }] });
});
