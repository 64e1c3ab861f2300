import type { Lang } from '../model/text.ts';

/** Step numbers as readers write them: 2、4～7 and 2, 4–7; two neighbours are named one by one. */
export function stepRange(numbers: readonly number[], lang: Lang): string {
  const runs: number[][] = [];
  for (const n of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1) === n - 1) last.push(n);
    else runs.push([n]);
  }
  const words = runs.flatMap((run) => (run.length > 2 ? [`${run[0]}${lang === 'ja' ? '～' : '–'}${run.at(-1)}`] : run.map(String)));
  return words.join(lang === 'ja' ? '、' : ', ');
}
