import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const alias = { '~': new URL('./src', import.meta.url).pathname };

/** Milliseconds after which a test hangs rather than works: generous, for machines that are slow or busy. */
const PATIENCE = 120_000;

/** Messages are told in English, whatever the language of the machine; a test of another language asks for it. */
const env = { LEAKPATH_LANG: 'en' };

/** Files of tests share the modules of their worker: what reads the library or all pages does so once. */
const isolate = false;

/** What takes longest begins first, or the other cores have nothing left to do beside its end. */
const LONGEST = ['every-page.test.ts', 'fuzz.test.ts'];
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const first = LONGEST.flatMap((name) => files.filter(({ moduleId }) => moduleId.endsWith(name)));
    return [...first, ...(await super.sort(files.filter((file) => !first.includes(file))))];
  }
}

/** One project per kind of test; `site`, `browser` and `rebuild` read the built dist/, so build first. */
export default defineConfig({
  test: {
    // Every core: by itself Vitest leaves one free, which is half of a machine with two.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      { resolve: { alias }, test: { name: 'unit', env, isolate, include: ['tests/unit/**/*.test.ts'], testTimeout: PATIENCE } },
      {
        resolve: { alias },
        test: { name: 'content', env, isolate, include: ['tests/{content,faults}/**/*.test.ts'], testTimeout: PATIENCE },
      },
      { resolve: { alias }, test: { name: 'site', env, isolate, include: ['tests/site/**/*.test.ts'], testTimeout: PATIENCE } },
      {
        resolve: { alias },
        test: { name: 'rebuild', env, include: ['tests/rebuild/**/*.test.ts'], testTimeout: PATIENCE, hookTimeout: 15 * 60_000 },
      },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          env,
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          // A busy machine may take seconds for what a reader sees at once; a test waits for the state, never for a time.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
