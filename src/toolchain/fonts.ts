/** Makes Japanese text visible in Chromium on Linux machines that have no Japanese font, or no font at all. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedPackage } from './project.ts';

/** The weights of Noto Sans JP that diagrams and screenshots use, as files from npm. */
export function notoSansJp(): { folder: string; files: Record<400 | 700, string> } {
  const { folder } = installedPackage('@expo-google-fonts/noto-sans-jp');
  return {
    folder,
    files: { 400: '400Regular/NotoSansJP_400Regular.ttf', 700: '700Bold/NotoSansJP_700Bold.ttf' },
  };
}

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Writes a fontconfig file that keeps the machine's own fonts and adds Noto Sans JP.
 * Including it always, not only where a Japanese font is missing, makes screenshots alike on every machine.
 * @param cache folder for the file and fontconfig's cache
 * @param more further folders with fonts
 * @returns path for FONTCONFIG_FILE
 */
export function writeFontConfig(cache: string, more: readonly string[] = []): string {
  const { folder, files } = notoSansJp();
  return write(cache, [...more, ...Object.values(files).map((file) => join(folder, file, '..'))], true);
}

/**
 * Writes a fontconfig file that knows these folders and nothing of the machine.
 * @returns path for FONTCONFIG_FILE
 */
export const writeBareFontConfig = (cache: string, folders: readonly string[]): string => write(cache, folders, false);

function write(cache: string, folders: readonly string[], machine: boolean): string {
  const config = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${machine ? '\n  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>' : ''}
${folders.map((dir) => `  <dir>${xml(dir)}</dir>`).join('\n')}
  <cachedir>${xml(join(cache, 'fontconfig'))}</cachedir>
</fontconfig>
`;
  const path = join(cache, 'fonts.conf');
  mkdirSync(cache, { recursive: true });
  if (existsSync(path) && readFileSync(path, 'utf8') === config) return path;
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, config);
  renameSync(aside, path);
  return path;
}
