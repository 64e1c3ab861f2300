import { expect, test } from 'vitest';
import { mayAsk, readRobots } from '../../../src/links/robots.ts';

const may = (text: string, path: string) => mayAsk(readRobots(text, 'Leakpath'), `https://example.com${path}`);

test.each([
  ['', '/a', true],
  ['User-agent: *\nDisallow:', '/a', true],
  ['User-agent: *\nDisallow: /', '/a', false],
  ['user-AGENT: leakPATH # us\nDISALLOW : /a # that', '/a/b', false],
  ['User-agent: other\nDisallow: /', '/a', true],
  ['User-agent: *\nDisallow: /\n\nUser-agent: Leakpath\nDisallow: /b', '/a', true],
  ['User-agent: Leakpath\nUser-agent: other\nDisallow: /a', '/a', false],
  ['User-agent: Leakpath\nDisallow: /a\n\nUser-agent: *\n\nUser-agent: Leakpath\nDisallow: /b', '/b', false],
  ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
  ['User-agent: *\nAllow: /a/b\nDisallow: /a', '/a/c', false],
  ['User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
  ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
  ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?z', true],
  ['User-agent: *\nDisallow: /*.pdf', '/x/y.pdf?z', false],
  ['User-agent: *\nDisallow: /*a*a$', '/a', true],
  ['User-agent: *\nDisallow: /a$', '/a', false],
  ['User-agent: *\nDisallow: /a$', '/ab', true],
  ['User-agent: *\nDisallow: *?print', '/a?print=1', false],
  ['User-agent: *\nDisallow: /資料', '/%E8%B3%87%E6%96%99/1', false],
  ['User-agent: *\r\nDisallow: /a\rDisallow: /b', '/b', false],
  ['Disallow: /', '/a', true],
  ['\u0000<html>no robots here: at all</html>', '/a', true],
])('%j on %s: %s', (text, path, expected) => {
  expect(may(text, path)).toBe(expected);
});

test('reads how long to wait', () => {
  expect(readRobots('User-agent: *\nCrawl-delay: 2.5\nDisallow: /x', 'Leakpath').delay).toBe(2.5);
  expect(readRobots('User-agent: *\nCrawl-delay: slow', 'Leakpath').delay).toBeUndefined();
});

test('takes a hostile pattern without delay', () => {
  const start = performance.now();
  expect(may(`User-agent: *\nDisallow: /${'a*'.repeat(2000)}b`, `/${'a'.repeat(5000)}`)).toBe(true);
  expect(performance.now() - start).toBeLessThan(2000);
});
