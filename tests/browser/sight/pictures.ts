/**
 * Reference pictures of the main pages: which there are, how they are taken, kept and compared. Always by the Chromium
 * from npm with no font but Noto Sans JP, so that another machine takes the same. Each is what a screen holds, in full size – half the
 * size would hide a line that is one pixel off – and in at most 64 colours without dithering, a third of the bytes
 * and no difference that the comparison sees. Not every page is kept in each of the twelve ways: each width, scheme and language
 * is there for every page, and each pair of them on some.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { userCacheFolder } from '../../../src/toolchain/cache-folder.ts';
import { packedChromium, type ChromiumLaunchOptions } from '../../../src/toolchain/chromium.ts';
import { notoSansJp, writeBareFontConfig } from '../../../src/toolchain/fonts.ts';
import { PROJECT_ROOT } from '../../../src/toolchain/project.ts';
import type { Visit } from '../browser.ts';

export const PICTURES = join(import.meta.dirname, '../pictures');
/** Where before, after and difference are written; ignored by git. */
export const DIFFERENCES = join(PROJECT_ROOT, 'picture-differences');
/** What the pictures were taken with. */
export const TAKEN_WITH = join(PICTURES, 'taken-with.json');

type Lang = 'ja' | 'en';
type Scheme = 'light' | 'dark';

export interface Shot {
  /** `case.360.light.ja`: the file without its ending. */
  name: string;
  path: string;
  width: number;
  scheme: Scheme;
  /** Only this element, whole, where given. */
  element?: string;
}

const HEIGHT = 800;
const KINDS = {
  home: '',
  cases: 'cases/',
  'ntt-west': 'cases/ntt-west/',
  'rakuten-mobile': 'cases/rakuten-mobile/',
  technique: 'techniques/usb-memory/',
  controls: 'controls/',
  clocks: 'clocks/',
  search: 'search/',
  glossary: 'glossary/',
};
const WAYS: readonly [width: number, scheme: Scheme, lang: Lang][] = [
  [360, 'light', 'ja'],
  [360, 'dark', 'en'],
  [768, 'dark', 'ja'],
  [768, 'light', 'en'],
  [1280, 'light', 'ja'],
  [1280, 'dark', 'en'],
];

/** Those of one page follow one another, so that it is opened once in each language. */
export const SHOTS: readonly Shot[] = (['ja', 'en'] as const).flatMap((lang) =>
  Object.entries(KINDS).flatMap(([kind, path]) => [
    ...WAYS.filter(([, , of]) => of === lang).map(([width, scheme]) => ({
      name: `${kind}.${width}.${scheme}.${lang}`,
      path: `/${lang}/${path}`,
      width,
      scheme,
    })),
    ...(path.startsWith('cases/') && path !== 'cases/'
      ? (['light', 'dark'] as const).map((scheme) => ({
          name: `${kind}-path.${scheme}.${lang}`,
          path: `/${lang}/${path}`,
          width: 768,
          scheme,
          element: '#path figure > svg',
        }))
      : []),
  ]),
);

/** The Chromium from npm with one family of fonts. */
export function pictureBrowser(): Promise<ChromiumLaunchOptions> {
  const { folder, files } = notoSansJp();
  const fonts = Object.values(files).map((file) => join(folder, file, '..'));
  return packedChromium(writeBareFontConfig(join(userCacheFolder(), 'fonts-of-pictures'), fonts));
}

/** A page for taking pictures: one pixel is one pixel, and it is the same moment on every day. */
export async function pictureStand(site: Visit): Promise<Page> {
  const stand = await site.openAlone('about:blank', {
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Asia/Tokyo',
  });
  await stand.clock.setFixedTime('2026-01-01T00:00:00Z');
  return stand;
}

/** Takes a picture as PNG. */
export async function take(stand: Page, { path, width, scheme, element }: Shot): Promise<Buffer> {
  await stand.setViewportSize({ width, height: HEIGHT });
  await stand.emulateMedia({ colorScheme: scheme });
  if (!stand.url().endsWith(path)) await stand.goto(path, { waitUntil: 'networkidle' });
  const how = { animations: 'disabled', caret: 'hide', scale: 'css' } as const;
  if (element) {
    // Alone and at a whole pixel: what stands above it on the page moves it by parts of one. The next page is opened anew.
    await stand.locator(element).evaluate((drawing) => {
      Object.assign((drawing as HTMLElement).style, {
        position: 'fixed',
        insetBlockStart: '0',
        insetInlineStart: '0',
        margin: '0',
        visibility: 'visible',
      });
      document.body.style.visibility = 'hidden';
    });
    return stand.locator(element).screenshot(how);
  }
  await stand.evaluate(() => {
    scrollTo(0, 0);
  });
  return stand.screenshot(how);
}

const fileOf = (name: string) => join(PICTURES, `${name}.png`);

/** A picture in few bytes. */
export const small = (png: Buffer): Promise<Buffer> =>
  sharp(png).png({ palette: true, colours: 64, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer();

interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

export async function pixelsOf(picture: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const png = ({ data, width, height }: Pixels) => sharp(data, { raw: { width, height, channels: 4 } }).png();

/** More pixels than this that differ are a difference: fewer is rounding of another processor. */
const TOLERATED = 20;

/** The reference picture. */
export function kept(name: string): Buffer {
  if (!existsSync(fileOf(name))) throw new Error(`no picture ${name}: take it with "npm run pictures"`);
  return readFileSync(fileOf(name));
}

/**
 * Compares two pictures; where they differ, before, after and difference are written as one picture.
 * @returns what is told of the difference, with the file to look at; undefined where there is none
 */
export async function difference(name: string, before: Buffer, after: Buffer, folder = DIFFERENCES): Promise<string | undefined> {
  const [old, now] = await Promise.all([pixelsOf(before), pixelsOf(after)]);
  const [width, height] = [Math.max(old.width, now.width), Math.max(old.height, now.height)];
  const sameSize = old.width === now.width && old.height === now.height;
  const marked = Buffer.alloc(width * height * 4, 255);
  const count = sameSize ? pixelmatch(old.data, now.data, marked, width, height, { threshold: 0.1 }) : Infinity;
  if (count <= TOLERATED) return undefined;
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.png`);
  const parts = await Promise.all([png(old), png(now), png({ data: marked, width, height })].map((part) => part.toBuffer()));
  await sharp({ create: { width: width * 3 + 20, height, channels: 4, background: '#888' } })
    .composite(parts.map((input, index) => ({ input, left: index * (width + 10), top: 0 })))
    .png()
    .toFile(file);
  const told = sameSize ? `${count} pixels differ` : `${old.width} × ${old.height} became ${now.width} × ${now.height}`;
  return `${name}: ${told}; before, after and difference: ${file}`;
}

/** What decides how pictures look. */
export const makers = ({ version }: Visit): Record<string, string> => ({ chromium: version, height: String(HEIGHT) });
