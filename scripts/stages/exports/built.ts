/** What is made from the pages as built, for machines and other sites: Markdown, sitemap, llms.txt, pictures for links. */
import { join } from 'node:path';
import { llmsText } from '../../../src/built/llms.ts';
import { builtPages } from '../../../src/built/pages.ts';
import { SITEMAP, sitemap } from '../../../src/built/sitemap.ts';
import { writeWhole } from '../../../src/exports/cache.ts';
import type { Library } from '../../../src/library/library.ts';
import { SITE } from '../../../src/site.ts';
import { exportMarkdown } from './markdown.ts';
import { exportSocialCards } from './social-cards.ts';

/** Run it after the pages are built. */
export async function exportFromPages(context: { root: string; dist: string; library: Library }): Promise<void> {
  const pages = builtPages(context.dist);
  writeWhole(join(context.dist, SITEMAP), sitemap(pages, SITE));
  writeWhole(join(context.dist, 'llms.txt'), llmsText(pages, SITE));
  await exportMarkdown(context, pages);
  await exportSocialCards(context, pages);
}
