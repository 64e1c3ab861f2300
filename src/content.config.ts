import { dirname } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/** One MDX file per language in a folder per entry: `benesse/ja`, `benesse/en`. */
const inBothLanguages = (base: string) =>
  defineCollection({
    loader: glob({
      base,
      pattern: '[^_]*/{ja,en}.mdx',
      generateId: ({ entry }) => `${dirname(entry)}/${entry.endsWith('ja.mdx') ? 'ja' : 'en'}`,
    }),
  });

/**
 * The prose of the library. Everything else in content/ is read by src/library, whose check names file, line and
 * column of every problem at once; MDX alone needs Astro's compiler.
 */
export const collections = {
  narratives: inBothLanguages('./content/cases'),
  pages: inBothLanguages('./content/pages'),
};
