import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { steadyBom } from '../../src/supply-chain/sbom.ts';

/**
 * The bill of materials of a project.
 * @param root folder of package.json and package-lock.json
 * @throws where npm cannot make one
 */
export function bomOf(root: string): { text: string; components: number } {
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string };
  const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  const text = steadyBom(stdout, name);
  return { text, components: (JSON.parse(text) as { components: unknown[] }).components.length };
}
