import { dirname } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { getLibrary, showsDrafts } from './library/get.ts';

/** One MDX file per language in a folder per entry: `benesse/ja`, `benesse/en`. */
const inBothLanguages = (base: string, folders = ['[^_]*']) =>
  defineCollection({
    loader: glob({
      base,
      pattern: folders.map((folder) => `${folder}/{ja,en}.mdx`),
      generateId: ({ entry }) => `${dirname(entry)}/${entry.endsWith('ja.mdx') ? 'ja' : 'en'}`,
    }),
  });

/**
 * The prose of the library. Everything else in content/ is read by src/library, whose check names file, line and
 * column of every problem at once; MDX alone needs Astro's compiler.
 */
export const collections = {
  // A build compiles no draft; the live preview takes in a new folder as it appears.
  narratives: inBothLanguages('./content/cases', showsDrafts() ? undefined : [...getLibrary().cases.keys()]),
  pages: inBothLanguages('./content/pages'),
};
