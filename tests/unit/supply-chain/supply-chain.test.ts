/** What the project is built with: exact, whole, under licences that fit, and listed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bomOf } from '../../../scripts/stages/bom.ts';
import { fitOf, licencesPage, licensed } from '../../../src/supply-chain/licences.ts';
import { lockedPackages } from '../../../src/supply-chain/lock.ts';
import { steadyBom } from '../../../src/supply-chain/sbom.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const LOCK = read('package-lock.json');
const packages = lockedPackages(LOCK);

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  scripts: Record<string, string>;
}
const manifest = JSON.parse(read('package.json')) as Manifest;

describe('versions', () => {
  test('package.json names each version exactly: no range, no tag, no address', () => {
    const asked = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    expect(Object.keys(asked).length).toBeGreaterThan(30);
    expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });
  test('the lock file has what package.json asks for, each package with its checksum, and no download address', () => {
    const locked = (JSON.parse(LOCK) as { packages: Record<string, { version: string }> }).packages;
    const asked = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    for (const [name, version] of Object.entries(asked)) expect(locked[`node_modules/${name}`]?.version, name).toBe(version);
    expect(packages.filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')).map(({ name }) => name)).toEqual([]);
    expect(LOCK).not.toContain('"resolved"');
  });
});

describe('scripts that run when a package is installed', () => {
  test('one package has any, and does without: npm ci --ignore-scripts is enough', () => {
    // esbuild's only checks its binary and saves a start of Node at each call.
    expect(packages.filter(({ installs }) => installs).map(({ name }) => name)).toEqual(['esbuild']);
  });
  test('the project itself runs nothing when it is installed', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'preprepare', 'postprepare', 'dependencies'];
    expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([]);
  });
});

describe('licences', () => {
  test.each([
    ['MIT', 'permissive'],
    ['(MIT OR GPL-3.0-or-later)', 'permissive'],
    ['(MIT AND Zlib)', 'permissive'],
    ['MPL-2.0', 'tool'],
    ['(MPL-2.0 OR Apache-2.0)', 'permissive'],
    ['EPL-2.0 OR GPL-3.0-or-later', 'tool'],
    ['Apache-2.0 AND LGPL-3.0-or-later AND MIT', 'tool'],
    ['GPL-3.0-only', 'unfit'],
    ['MIT AND GPL-3.0-only', 'unfit'],
    ['AGPL-3.0-or-later', 'unfit'],
    ['CC-BY-NC-4.0', 'unfit'],
    ['UNLICENSED', 'unfit'],
    ['SEE LICENSE IN LICENSE', 'unfit'],
    ['(MIT OR Apache-2.0) AND GPL-3.0-only', 'unfit'],
    ['', 'unfit'],
  ])('%s: %s', (expression, fit) => {
    expect(fitOf(expression)).toBe(fit);
  });
  test('every package has one that fits', () => {
    expect(packages.length).toBeGreaterThan(500);
    expect(licensed(packages).filter(({ fit }) => fit === 'unfit')).toEqual([]);
  });
  test('what declares none is unfit, unless it was judged by hand', () => {
    const [one] = licensed([{ name: 'new-thing', version: '1.0.0', installs: false, optional: false }]);
    expect(one?.fit).toBe('unfit');
  });
  test('what reaches readers is permissive', () => {
    const shipped = licensed(packages).filter(({ name }) =>
      ['pagefind', '@expo-google-fonts/noto-sans-jp', 'pptxgenjs', 'mermaid'].includes(name),
    );
    expect(shipped).toHaveLength(4);
    expect(shipped.map(({ fit }) => fit)).toEqual(shipped.map(() => 'permissive'));
  });
  test('docs/licences.md is fresh', () => {
    expect(read('docs/licences.md'), 'run "npm run licences"').toBe(licencesPage(packages));
  });
});

describe('bill of materials', () => {
  test('npm makes it from the lock file: every package with its checksum, nothing of the machine, the same bytes again', () => {
    const { text, components } = bomOf(ROOT);
    const bom = JSON.parse(text) as {
      bomFormat: string;
      serialNumber: string;
      metadata: { component: { name: string }; timestamp?: string };
      components: { name: string; version: string; hashes?: { alg: string }[] }[];
    };
    expect(bom.bomFormat).toBe('CycloneDX');
    expect(bom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(bom.metadata.component.name).toBe('leakpath');
    expect(bom.metadata.timestamp).toBeUndefined();
    const listed = new Set(bom.components.map(({ name, version }) => `${name}@${version}`));
    expect(packages.filter(({ name, version }) => !listed.has(`${name}@${version}`))).toEqual([]);
    expect(components).toBe(bom.components.length);
    expect(bom.components.filter(({ hashes }) => !hashes?.some(({ alg }) => alg === 'SHA-512')).map(({ name }) => name)).toEqual([]);
    expect(text).not.toContain(ROOT);
    expect(bomOf(ROOT).text).toBe(text);
  });
  test('what differs between two runs is taken out, what differs between two lock files is not', () => {
    const made = (serialNumber: string, timestamp: string, version: string) =>
      JSON.stringify({
        $schema: 's',
        bomFormat: 'CycloneDX',
        specVersion: '1.5',
        serialNumber,
        metadata: { timestamp, tools: [{ version: timestamp }], component: { name: timestamp } },
        components: [
          {
            'bom-ref': 'b@1',
            externalReferences: [
              { type: 'distribution', url: timestamp },
              { type: 'website', url: 'w' },
            ],
          },
          { 'bom-ref': `a@${version}` },
        ],
        dependencies: [
          { ref: 'b', dependsOn: ['z', 'y'] },
          { ref: 'a', dependsOn: [] },
        ],
      });
    const one = steadyBom(made('urn:1', 'then', '1'), 'leakpath');
    expect(steadyBom(made('urn:2', 'now', '1'), 'leakpath')).toBe(one);
    expect(one).not.toContain('then');
    expect(one).toContain('website');
    const serial = (text: string) => (JSON.parse(text) as { serialNumber: string }).serialNumber;
    expect(serial(steadyBom(made('urn:1', 'then', '2'), 'leakpath'))).not.toBe(serial(one));
  });
});
