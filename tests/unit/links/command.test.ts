/** The command as an editor runs it, over a small library with one page more. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readResults } from '../../../src/links/result.ts';
import { closedOrigin, leads, site, status } from './server.ts';

const ROOT = join(import.meta.dirname, '../../..');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A project whose content holds this address. */
function project(address: string): string {
  const root = mkdtempSync(join(tmpdir(), 'leakpath-command-'));
  folders.push(root);
  cpSync(join(ROOT, 'tests/fixtures/library/content'), join(root, 'content'), { recursive: true });
  const sources = join(root, 'content/sources/sources.yaml');
  writeFileSync(sources, readFileSync(sources, 'utf8').replace(/URL: \S+/, `URL: ${address}`));
  return root;
}

/** Runs it for the addresses on loopback only. */
async function run(cwd: string, ...args: string[]): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/links.ts'), '--only', '127.0.0.1', ...args], { cwd });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (out += text));
  return { code: await new Promise((resolve) => child.once('close', resolve)), out };
}

describe.concurrent('npm run links', () => {
  it('writes what it found and tells where a moved address stands', async () => {
    const { origin, asked, close } = await site({ '/a': leads(301, '/b'), '/b': status(200) });
    const root = project(`${origin}/a`);
    const { code, out } = await run(root);
    expect(code).toBe(0);
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /a', 'HEAD /b']);
    expect(readResults(join(root, 'content/links.yaml')).get(`${origin}/a`)).toMatchObject({ state: 'moved', to: `${origin}/b` });
    expect(out).toContain(`moved 200: ${origin}/a\n  now at ${origin}/b\n  content/sources/sources.yaml:8:8\n`);
    await close();
  });

  it('ends with 1 and writes nothing where nothing was reached', async () => {
    const root = project(`${await closedOrigin()}/a`);
    const { code, out } = await run(root);
    expect(code).toBe(1);
    expect(out).toContain('is there a network?');
    expect(existsSync(join(root, 'content/links.yaml'))).toBe(false);
  });

  it('refuses an age that is no number', async () => {
    const { code, out } = await run(project('https://127.0.0.1/'), '--days', 'many');
    expect(code).not.toBe(0);
    expect(out).toContain('--days takes a number, not "many"');
  });
});
