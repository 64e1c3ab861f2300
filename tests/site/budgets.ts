/** What a page weighs with everything it loads, and which budgets it oversteps. */
import { brotliCompressSync } from 'node:zlib';
import type { Page } from './dist.ts';

export interface Weight {
  /** Page and everything it loads, each compressed by itself, without headers. */
  brotliBytes: number;
  /** The page itself counts as one. */
  requests: number;
  scripts: number;
}

export interface Budget extends Weight {
  name: string;
  /** Which addresses it is for; a page keeps every budget that fits its address. */
  pattern: string;
}

/** What a browser fetches by itself when it opens a page; a lazy picture too, should the reader come to it. */
const LOADED =
  'link[rel="stylesheet"], link[rel="icon"], link[rel="preload"], link[rel="modulepreload"], script[src], img[src], source[src], iframe[src]';

export const brotliSize = (bytes: Buffer): number => brotliCompressSync(bytes).length;

/** @param sizeOf compressed bytes of a file of the site by its address */
export function weigh({ html, $ }: Page, sizeOf: (address: string) => number): Weight {
  const files = new Set(
    $(LOADED)
      .map((_, element) => $(element).attr('href') ?? $(element).attr('src'))
      .get()
      .filter((address) => !address.startsWith('data:')),
  );
  const sizes = [brotliSize(Buffer.from(html)), ...[...files].map(sizeOf)];
  return { brotliBytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length, scripts: $('script[src]').length };
}

const LIMITS = ['brotliBytes', 'requests', 'scripts'] as const;

/** Every budget that a page oversteps, in words. */
export function overruns(path: string, weight: Weight, budgets: readonly Budget[]): string[] {
  return budgets
    .filter(({ pattern }) => new RegExp(pattern).test(path))
    .flatMap((budget) =>
      LIMITS.filter((limit) => weight[limit] > budget[limit]).map(
        (limit) => `${path}: ${limit} ${weight[limit]}, budget of ${budget.name} ${budget[limit]}`,
      ),
    );
}
