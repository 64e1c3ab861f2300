/** Writes synthetic cases into a content folder, beside what stands there. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { syntheticCase } from './case.ts';

/** The same for everybody, so that measurements can be compared. */
export const SEED = 20_261_124;

const yaml = (data: unknown): string => stringify(data, { aliasDuplicateObjects: false, lineWidth: 0 });

/** Files of one case by their path below content/. */
export function caseFiles(seed: number, number: number): Map<string, string> {
  const { slug, data, sources, texts } = syntheticCase(seed, number);
  return new Map([
    [`cases/${slug}/case.yaml`, yaml(data)],
    [`cases/${slug}/ja.mdx`, texts.ja],
    [`cases/${slug}/en.mdx`, texts.en],
    [`sources/${slug}.yaml`, yaml(sources)],
  ]);
}

/**
 * Fills a content folder up with synthetic cases.
 * @param content folder that holds the real library
 * @param from number of the first one
 * @param to number of the last one
 */
export function writeCases(content: string, { seed = SEED, from, to }: { seed?: number; from: number; to: number }): void {
  for (let number = from; number <= to; number += 1)
    for (const [path, text] of caseFiles(seed, number)) {
      const [folder = '', ...rest] = path.split('/');
      mkdirSync(join(content, folder, ...rest.slice(0, -1)), { recursive: true });
      writeFileSync(join(content, path), text);
    }
}
