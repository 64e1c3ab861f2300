import { defineConfig } from 'vitest/config';

const alias = { '~': new URL('./src', import.meta.url).pathname };

/** One project per kind of test; `site` and `browser` read the built dist/, so build first. */
export default defineConfig({
  test: {
    projects: [
      { resolve: { alias }, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { resolve: { alias }, test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
      { resolve: { alias }, test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          // A busy machine may take seconds for what a reader sees at once; a test waits for the state, never for a time.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
