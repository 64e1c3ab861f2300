/** The Chromium (headless shell) inside the npm package @sparticuz/chromium: Linux x64 without any system package. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { userCacheFolder } from './cache-folder.ts';
import { installedPackage } from './project.ts';

export interface PackedChromium {
  executablePath: string;
  /** Folder with NSS and the other shared libraries that a bare machine lacks. */
  libraries: string;
  fonts: string;
}

/**
 * Unpacks the binary once per version. The package itself unpacks to os.tmpdir() without regard to versions or to
 * other processes, so a child process does it in a folder of its own, which is then renamed: whoever comes second
 * finds the finished folder.
 */
export async function unpackChromium(): Promise<PackedChromium> {
  const { folder, version } = installedPackage('@sparticuz/chromium');
  const cache = userCacheFolder();
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(home)) {
    mkdirSync(cache, { recursive: true });
    const aside = mkdtempSync(join(cache, 'unpacking-'));
    const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map((name) => join(folder, 'bin', name));
    const program = `const { inflate } = await import(${JSON.stringify(pathToFileURL(join(folder, 'build', 'index.js')).href)});
      await Promise.all(${JSON.stringify(archives)}.map((file) => inflate(file)));`;
    try {
      await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], { env: { ...process.env, TMPDIR: aside } });
      renameSync(aside, home);
    } catch (error) {
      if (!existsSync(home)) throw error;
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  }
  return { executablePath: join(home, 'chromium'), libraries: join(home, 'al2023', 'lib'), fonts: join(home, 'fonts') };
}
