/** The policy, and the headers made from it for every kind of host. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EVERYWHERE, headersFile, headersOf, RULES, rulesOf } from '../../../src/security/headers.ts';
import { nginxRecipe } from '../../../src/security/nginx.ts';
import { HEADER_POLICY, PAGE_POLICY } from '../../../src/security/policy.ts';

const RECIPE = join(import.meta.dirname, '../../../docs/deploy/nginx.conf');

test('the policy allows nothing inline, nothing evaluated and no other origin', () => {
  const directives = PAGE_POLICY.split('; ');
  expect(directives[0]).toBe("default-src 'none'");
  for (const directive of directives) {
    const [name, ...sources] = directive.split(' ');
    const allowed = name === 'script-src' ? ["'self'", "'wasm-unsafe-eval'"] : ["'self'", "'none'"];
    expect(sources.filter((source) => !allowed.includes(source))).toEqual([]);
  }
  expect(HEADER_POLICY).toBe(`${PAGE_POLICY}; frame-ancestors 'none'`);
});

test.each([
  ['/', HEADER_POLICY, 'public, max-age=0, must-revalidate'],
  ['/ja/cases/benesse/', HEADER_POLICY, 'public, max-age=0, must-revalidate'],
  ['/id/LP-C001/', HEADER_POLICY, 'public, max-age=0, must-revalidate'],
  ['/404.html', HEADER_POLICY, 'public, max-age=0, must-revalidate'],
  ['/_astro/site.B7Lmnxae.css', HEADER_POLICY, 'public, max-age=31536000, immutable'],
  ['/search/ja/pages.json', HEADER_POLICY, 'public, max-age=0, must-revalidate'],
  ['/data/cases.json', undefined, 'public, max-age=3600, must-revalidate'],
  ['/unheard-of', undefined, undefined],
])('%s', (path, policy, cache) => {
  const headers = headersOf(path);
  expect(headers['Content-Security-Policy']).toBe(policy);
  expect(headers['Cache-Control']).toBe(cache);
  expect(headers).toMatchObject(EVERYWHERE);
});

test('no address fits two rules, and none of them says again what is said everywhere', () => {
  const examples = RULES.flatMap(({ at }) => at.map((path) => path.replace('*', 'x')));
  for (const path of examples) expect(rulesOf(path), path).toHaveLength(1);
  for (const { headers } of RULES) expect(Object.keys(headers).filter((name) => name in EVERYWHERE)).toEqual([]);
});

/** `_headers` as hosts read it: an address, then its headers, indented. */
function readHeadersFile(text: string): Map<string, Record<string, string>> {
  const out = new Map<string, Record<string, string>>();
  let current: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) current[name] = value;
    else if (line) out.set(line, (current = {}));
  }
  return out;
}

test('_headers says what the rules say, within the limits of Cloudflare Pages', () => {
  const read = readHeadersFile(headersFile());
  expect(read.get('/*')).toEqual(EVERYWHERE);
  for (const { at, headers } of RULES) for (const path of at) expect(read.get(path)).toEqual(headers);
  expect(read.size).toBe(1 + RULES.flatMap(({ at }) => at).length);
  expect(read.size).toBeLessThanOrEqual(100);
  for (const line of headersFile().split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
});

test('the recipe for nginx is fresh', () => {
  expect(readFileSync(RECIPE, 'utf8'), 'run "npm run recipes"').toBe(nginxRecipe());
});

/** The maps of the recipe, read from the file itself: variable → [pattern, value]. */
const maps = new Map(
  [...readFileSync(RECIPE, 'utf8').matchAll(/^map \$uri \$(\w+) \{\n([^}]*)\}/gm)].map(([, name, body = '']) => [
    name,
    [...body.matchAll(/^ {2}~(\S+) "(.*)";$/gm)].map(([, pattern = '', value = '']) => ({ pattern: new RegExp(pattern), value })),
  ]),
);

test('the recipe for nginx gives each file the headers of the rules', () => {
  const text = readFileSync(RECIPE, 'utf8');
  for (const [name, value] of Object.entries(EVERYWHERE)) expect(text).toContain(`add_header ${name} "${value}" always;`);
  for (const path of ['/', '/404.html', '/ja/search/index.html', '/_astro/a.js', '/data/cases.csv', '/search/en/x.pf_index', '/other']) {
    const sent = [...text.matchAll(/add_header (\S+) \$(\w+) always;/g)].flatMap(([, header = '', variable]) => {
      const value = maps.get(variable)?.find(({ pattern }) => pattern.test(path))?.value;
      return value === undefined ? [] : [[header, value] as const];
    });
    expect({ ...EVERYWHERE, ...Object.fromEntries(sent) }, path).toEqual(headersOf(path));
  }
});
