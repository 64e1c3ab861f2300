/** The browser page in which Mermaid runs: our page modules, Mermaid and the fonts, served from disk, no network. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join, normalize, sep } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { notoSansJp } from '../toolchain/fonts.ts';
import { installedPackage, PROJECT_ROOT } from '../toolchain/project.ts';

/** `.invalid` never resolves: whatever is not served here fails. */
const ORIGIN = 'http://leakpath.invalid';

const TYPES: Record<string, string> = { '.ts': 'text/javascript', '.js': 'text/javascript', '.mjs': 'text/javascript', '.ttf': 'font/ttf' };

/** Node marks its type stripping as experimental; the warning would greet everyone who builds the site. */
function stripTypes(code: string): string {
  const warn = process.emitWarning;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(code);
  } finally {
    process.emitWarning = warn;
  }
}

/** Folders the page may read, by the first part of the path. */
function folders(): Record<string, string> {
  return {
    mermaid: join(installedPackage('mermaid').folder, 'dist'),
    fonts: notoSansJp().folder,
    page: join(PROJECT_ROOT, 'src', 'diagrams', 'page'),
  };
}

function html(): string {
  const faces = Object.entries(notoSansJp().files).map(
    ([weight, file]) => `@font-face{font-family:"Noto Sans JP";font-weight:${weight};src:url(/fonts/${file})}`,
  );
  return `<!doctype html><meta charset="utf-8"><style>${faces.join('')}</style>`;
}

async function serve(route: Route, roots: Record<string, string>): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html() });
  const [, first = '', ...rest] = decodeURIComponent(pathname).split('/');
  const root = roots[first];
  const path = root && normalize(join(root, ...rest));
  if (!path?.startsWith(root + sep)) return route.abort();
  try {
    const body = readFileSync(path);
    const extension = extname(path);
    return await route.fulfill({
      contentType: TYPES[extension] ?? 'application/octet-stream',
      body: extension === '.ts' ? stripTypes(body.toString('utf8')) : body,
    });
  } catch {
    return route.abort();
  }
}

/** Opens a page that is ready to render; the function `renderInPage` stands in its global scope. */
export async function openRendererPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const roots = folders();
  await page.route('**/*', (route) => serve(route, roots));
  const failed = new Promise<never>((_, reject) => {
    page.once('pageerror', (error) => reject(new Error(`the page of the diagram renderer failed: ${error.message}`)));
  });
  failed.catch(() => undefined);
  await page.goto(`${ORIGIN}/`);
  // A script tag and a string: bundlers and test runners rewrite dynamic imports in functions.
  await page.addScriptTag({ type: 'module', url: '/page/main.ts' });
  await Promise.race([failed, page.waitForFunction('typeof renderInPage === "function"')]);
  return page;
}
