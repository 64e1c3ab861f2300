/** Asks Pagefind for strings: runs of tokens that stand at fixed offsets from each other. */
import { adjacent } from '../tokens/adjacent.ts';
import { STARTS_JAPANESE } from '../tokens/characters.ts';
import type { Run } from '../tokens/pattern.ts';
import type { FoundPages } from './found.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

/**
 * Second characters by which the chunks of the index are reached that a beginning may continue in: Pagefind loads
 * only the chunk where the beginning itself would stand.
 */
const ONWARD = { japanese: ['ん', 'ン', '龠'], word: ['m', '龠'] };

async function ask(pagefind: Pagefind, tokens: readonly string[]): Promise<PagefindResult[]> {
  const last = tokens.at(-1) ?? '';
  if (tokens.length === 1) {
    const japanese = STARTS_JAPANESE.test(last);
    if (!japanese || [...last].length === 1) {
      await Promise.all(ONWARD[japanese ? 'japanese' : 'word'].map((next) => pagefind.preload(last + next)));
    }
  }
  return (await pagefind.search(tokens.join(' '))).results;
}

/** The pages in which the runs stand one after the other at their offsets. */
export async function findRuns(pagefind: Pagefind, runs: readonly Run[]): Promise<FoundPages> {
  const out: FoundPages = new Map();
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return out;
  const lists = await Promise.all(runs.map((run) => ask(pagefind, run.tokens)));
  const maps = lists.map((list) => new Map(list.map((result) => [result.id, result])));
  const length = last.offset + last.length;
  for (const result of lists[0] ?? []) {
    const results = maps.map((map) => map.get(result.id));
    if (!results.every((other) => other !== undefined)) continue;
    const starts = results.map((other, index) => adjacent(other.words, runs[index]?.tokens.length ?? 1));
    const places = [...(starts[0] ?? [])].filter((place) => runs.every((run, index) => starts[index]?.has(place + run.offset)));
    if (places.length === 0) continue;
    out.set(result.id, {
      result,
      // The rarest part weighs most; a mean keeps long strings comparable with short ones.
      score: results.reduce((sum, { score }) => sum + score, 0) / results.length,
      spans: places.sort((a, b) => a - b).map((start) => ({ start, length, term: 0 })),
    });
  }
  return out;
}
