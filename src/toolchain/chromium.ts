/** Finds a Chromium for rendering diagrams and for browser tests: the one npm brought, or the machine's own. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { userCacheFolder } from './cache-folder.ts';
import { writeFontConfig } from './fonts.ts';
import { unpackChromium } from './packed-chromium.ts';

/** What `chromium.launch()` of playwright-core takes. */
export interface ChromiumLaunchOptions {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

/**
 * `--font-render-hinting=none` makes text widths equal in every version of Chromium; without a sandbox it runs as
 * root and in containers. It opens only our own pages.
 */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Usual places of Chromium, Chrome and Edge, best first. */
function usualPlaces(): string[] {
  switch (process.platform) {
    case 'linux':
      return [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/usr/bin/google-chrome-stable',
        '/opt/google/chrome/chrome',
      ];
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
        `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
        `${folder}/Chromium.app/Contents/MacOS/Chromium`,
        `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
      ]);
    case 'win32':
      return [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
          `${folder}\\Chromium\\Application\\chrome.exe`,
          `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
        ]);
    default:
      return [];
  }
}

const INSTALL: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'Install it with "apt install chromium" (Debian, Ubuntu) or "dnf install chromium" (Fedora).',
  darwin: 'Install Google Chrome from https://www.google.com/chrome/ or with "brew install --cask google-chrome".',
  win32: 'Install Google Chrome from https://www.google.com/chrome/.',
};

function environment(extra: Record<string, string>): Record<string, string> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(own), ...extra };
}

/** The loader of glibc, which the binary from npm is linked against; Alpine has another. */
const LOADER = '/lib64/ld-linux-x86-64.so.2';

/** Whether the binary from npm is one for this machine. */
export const packedChromiumRuns = (): boolean => process.platform === 'linux' && process.arch === 'x64' && existsSync(LOADER);

/**
 * Launch options for the binary from npm, whatever else is installed.
 * @param fontConfig path of a fontconfig file
 */
export async function packedChromium(fontConfig: string): Promise<ChromiumLaunchOptions> {
  const { executablePath, libraries } = await unpackChromium();
  return {
    executablePath,
    args: ARGS,
    env: environment({
      LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_FILE: fontConfig,
    }),
  };
}

/**
 * Launch options for the Chromium to use: `CHROMIUM_PATH`, then (Linux x64) the binary from npm, then the usual places.
 * The one from npm comes first because it is the same everywhere, and because a headless shell takes a quarter of the
 * CPU time of a whole Chromium for each page that is opened. On Linux its fonts always include Noto Sans JP.
 * @throws an error that says what to install
 */
export async function chromiumLaunchOptions(): Promise<ChromiumLaunchOptions> {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
  if (!named && packedChromiumRuns()) {
    const { fonts } = await unpackChromium();
    return packedChromium(writeFontConfig(join(userCacheFolder(), 'fonts-packed'), [fonts]));
  }
  const executablePath = named ?? usualPlaces().find((path) => existsSync(path));
  if (executablePath) {
    return {
      executablePath,
      args: ARGS,
      env: environment(process.platform === 'linux' ? { FONTCONFIG_FILE: writeFontConfig(join(userCacheFolder(), 'fonts')) } : {}),
    };
  }
  throw new Error(
    `No Chromium or Chrome found; Leakpath draws its diagrams with one. ${INSTALL[process.platform] ?? 'Install Chromium.'} ` +
      'Or set CHROMIUM_PATH to the executable.',
  );
}
