/** Every page carries the policy, nothing in it asks for an exception, and every file has its headers. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFile, headersOf, rulesOf } from '../../src/security/headers.ts';
import { HEADER_POLICY, PAGE_POLICY } from '../../src/security/policy.ts';
import { DIST, pages } from './dist.ts';

const all = pages();

/** What is wrong on each page, by its address. */
const wrong = (find: (page: (typeof all)[number]) => string[]): string[] =>
  all.flatMap((page) => find(page).map((what) => `${page.path}: ${what}`));

test('there are pages of every kind', () => {
  const paths = all.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['/', '/404.html', '/ja/', '/en/search/', '/id/LP-C001/']));
  expect(all.length).toBeGreaterThan(400);
});

test('every page carries the policy, once, before anything it could forbid', () => {
  const found = wrong(({ $ }) => {
    const policies = $('meta[http-equiv="Content-Security-Policy" i]');
    if (policies.length !== 1) return [`${policies.length} policies`];
    if (policies.attr('content') !== PAGE_POLICY) return [`another policy: ${policies.attr('content') ?? ''}`];
    const before = policies.prevAll().toArray();
    return [
      ...before
        .filter(({ tagName, attribs }) => tagName !== 'meta' || attribs['charset'] === undefined)
        .map(({ tagName }) => `<${tagName}> before it`),
      ...(policies.parent().is('head') ? [] : ['it is not in the head']),
    ];
  });
  expect(found).toEqual([]);
});

test('no script stands in a page, but data', () => {
  const found = wrong(({ $ }) =>
    $('script')
      .toArray()
      .filter(({ attribs }) => attribs['src'] === undefined && !['application/ld+json', 'application/json'].includes(attribs['type'] ?? ''))
      .map(() => 'a script without src'),
  );
  expect(found).toEqual([]);
});

test('no page has a style, an event handler or an address that is script, inside its drawings too', () => {
  const found = wrong(({ $ }) =>
    $('*')
      .toArray()
      .flatMap((element) => [
        ...('tagName' in element && element.tagName === 'style' ? ['<style>'] : []),
        ...('attribs' in element
          ? Object.entries(element.attribs)
              .filter(
                ([name, value]) =>
                  name === 'style' || name === 'srcdoc' || /^on/i.test(name) || /^[\s\p{Cc}]*(?:javascript|vbscript|data):/iu.test(value),
              )
              .map(([name, value]) => `${name}="${value.slice(0, 40)}"`)
          : []),
      ]),
  );
  expect(found).toEqual([]);
});

test('no page frames, embeds or loads anything of another origin, and no link opens a window that can reach back', () => {
  const found = wrong(({ $ }) => [
    ...$('iframe, frame, object, embed, applet, base, portal')
      .toArray()
      .map(({ tagName }) => `<${tagName}>`),
    ...$(
      '[src], link[rel~="stylesheet"], link[rel~="icon"], link[rel~="preload"], link[rel~="modulepreload"], link[rel~="preconnect"], link[rel~="dns-prefetch"], use, image',
    )
      .toArray()
      .map(({ attribs }) => attribs['src'] ?? attribs['href'] ?? attribs['xlink:href'] ?? '')
      .filter((address) => /^(?:[a-z]+:|\/\/)/i.test(address)),
    ...$('form')
      .toArray()
      .map(({ attribs }) => attribs['action'] ?? '')
      .filter((address) => /^(?:[a-z]+:|\/\/)/i.test(address)),
    ...$('[target="_blank"]')
      .toArray()
      .filter(({ attribs }) => !/noopener/.test(attribs['rel'] ?? ''))
      .map(() => 'target=_blank without noopener'),
  ]);
  expect(found).toEqual([]);
});

test('drawings that are downloaded hold no script either', () => {
  const found = globSync('**/*.svg', { cwd: DIST }).filter((file) =>
    /<script|\son\w+\s*=|javascript:|<foreignObject|(?:href|src)\s*=\s*["'](?!#|https:\/\/)/i.test(
      readFileSync(join(DIST, file), 'utf8').replace(/<a\s[^>]*>/g, ''),
    ),
  );
  expect(found).toEqual([]);
});

test('the headers file is that of the source, every file has one rule, and every page the policy', () => {
  expect(readFileSync(join(DIST, '_headers'), 'utf8')).toBe(headersFile());
  const files = globSync('**/*', { cwd: DIST, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(DIST.length)}/${entry.name}`.replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(1000);
  // These are for machines that read what they are told to: no page, no part of one.
  const plain = ['/robots.txt', '/sitemap.xml', '/llms.txt', '/index.md'];
  expect(files.filter((file) => rulesOf(file).length !== 1 && !plain.includes(file) && !/^\/(?:_headers|\.)/.test(file))).toEqual([]);
  for (const { path } of all) expect(headersOf(path)['Content-Security-Policy'], path).toBe(HEADER_POLICY);
});

test('names of hashed files do change with their content: all of _astro carries a hash', () => {
  const files = globSync('_astro/**/*', { cwd: DIST, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(10);
  expect(files.map(({ name }) => name).filter((name) => !/[.-][\w-]{8}\.(?:js|css)$/.test(name))).toEqual([]);
});
