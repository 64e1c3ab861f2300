/** No id, page, part or file that was ever published disappears: content/promises.yaml against the built site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addPromises, promises, publishedNow } from '../../src/citation/promises.ts';
import { readSnapshots } from '../../src/citation/revisions/keep.ts';
import { LANGS } from '../../src/model/text.ts';
import { DIST, pages, type Page } from './dist.ts';
import { library } from '../real-library.ts';

const promised = promises.parse(parse(readFileSync(join(process.cwd(), 'content/promises.yaml'), 'utf8')));
const byPath = new Map(pages().map((page) => [page.path, page]));

/** The page at an address, or the one to which its slug has moved. */
function page(path: string): Page | undefined {
  const found = byPath.get(path);
  const to = /^0;url=(.+)$/.exec(found?.$('meta[http-equiv="refresh"]').attr('content') ?? '')?.[1];
  return to === undefined ? found : byPath.get(to);
}

const address = (lang: string, place: string) => `/${lang}/${place}${place && '/'}`;

describe('promised and kept', () => {
  test('every page, in both languages', () => {
    expect(promised.pages.length).toBeGreaterThan(100);
    expect(LANGS.flatMap((lang) => promised.pages.map((place) => address(lang, place))).filter((path) => !page(path))).toEqual([]);
  });

  test('every permanent id leads to its page in both languages without script', () => {
    const lost = Object.entries(promised.ids).filter(([id, place]) => {
      const links = byPath
        .get(`/id/${id}/`)
        ?.$('main a[hreflang]')
        .map((_, link) => link.attribs['href'])
        .get();
      const wanted = LANGS.map((lang) => page(address(lang, place))?.path);
      return links === undefined || wanted.some((path) => path === undefined || !links.includes(path));
    });
    expect(lost).toEqual([]);
  });

  test('every part of a page', () => {
    const lost = Object.entries(promised.anchors).flatMap(([place, anchors]) =>
      LANGS.flatMap((lang) => {
        const path = address(lang, place);
        const found = page(path);
        const ids = new Set(
          found
            ?.$('[id]')
            .get()
            .map((element) => element.attribs['id']),
        );
        return anchors.filter((anchor) => !ids.has(anchor)).map((anchor) => `${path}#${anchor}`);
      }),
    );
    expect(lost).toEqual([]);
  });

  test('every file', () => {
    expect(promised.files.length).toBeGreaterThan(800);
    expect(promised.files.filter((file) => !existsSync(join(DIST, file, file.endsWith('/') ? 'index.html' : '')))).toEqual([]);
  });
});

test('all that is published is promised (if not: npm run promises)', () => {
  expect(addPromises(promised, publishedNow(library, readSnapshots(process.cwd()).keys()))).toEqual(promised);
});

test('the feeds are well-formed and lead to pages', () => {
  for (const lang of LANGS) {
    const text = readFileSync(join(DIST, lang, 'feed.xml'), 'utf8');
    const links = [...text.matchAll(/<link rel="alternate"[^>]* href="https?:\/\/[^/]+([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(links.length).toBeGreaterThan(6);
    expect(links.filter((path) => !byPath.has(path))).toEqual([]);
  }
});
