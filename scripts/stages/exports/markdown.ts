/** Every page as Markdown at its address + index.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlToMarkdown } from '../../../src/built/html-to-markdown.ts';
import { hasMarkdown, markdownAddress, markdownFile } from '../../../src/built/markdown.ts';
import type { BuiltPage } from '../../../src/built/pages.ts';
import { cached, hashOf, writeWhole } from '../../../src/exports/cache.ts';
import { absolute, SITE } from '../../../src/site.ts';
import { buildCache } from '../../../src/toolchain/cache-folder.ts';
import { installedPackage } from '../../../src/toolchain/project.ts';

/** The packages that decide what comes out. */
const MAKERS = ['hast-util-from-html', 'hast-util-to-mdast', 'mdast-util-gfm-table', 'mdast-util-to-markdown'];

/** What is converted of a page: its scripts, whose names change with every build, leave no trace in it. */
const readable = (html: string) => html.slice(html.indexOf('<main')).replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');

/** Writes the Markdown of the pages below the folder being built; an unchanged page is not converted again. */
export async function exportMarkdown({ root, dist }: { root: string; dist: string }, pages: readonly BuiltPage[]): Promise<void> {
  const kept = buildCache(root, 'exports', 'markdown');
  const recipe = hashOf(
    readFileSync(join(import.meta.dirname, '../../../src/built/html-to-markdown.ts'), 'utf8'),
    ...MAKERS.map((name) => installedPackage(name).version),
  );
  for (const page of pages.filter(hasMarkdown)) {
    const address = absolute(page.address);
    const key = `${hashOf(recipe, SITE, address, page.head.lang, readable(page.html))}.md`;
    const text = await cached(kept, key, () => Promise.resolve(Buffer.from(htmlToMarkdown(page.html, address, page.head.lang, SITE))));
    writeWhole(join(dist, markdownAddress(page.address)), markdownFile(page, text.toString('utf8'), SITE));
  }
}
