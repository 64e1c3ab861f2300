import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cssUnderBase, htmlUnderBase } from '../../src/built/under-base.ts';
import { writeWhole } from '../../src/exports/cache.ts';

/**
 * Leads every page and style sheet of a built site into a folder of its host; run it last. Everything else either writes
 * full addresses (feeds, data, Markdown, files to take away) or asks the page (scripts).
 * @param base '' leaves all as it is, or `/training/leakpath`
 */
export function putUnderBase(dist: string, base: string): void {
  if (base === '') return;
  for (const [pattern, mend] of [
    ['**/*.html', htmlUnderBase],
    ['**/*.css', cssUnderBase],
  ] as const)
    for (const file of globSync(pattern, { cwd: dist })) {
      const path = join(dist, file);
      writeWhole(path, mend(base, readFileSync(path, 'utf8')));
    }
}
