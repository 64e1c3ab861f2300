/** Builds one library of the bench again and again, stage by stage, each in a process of its own. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measured, type Cost } from './measure/process.ts';
import { changed, manifestOf, partOf, sums, type Manifest, type Sum } from './measure/manifest.ts';
import { EDITS, type Edit } from './project.ts';
import type { StageName } from './stages.ts';

export interface StageCost extends Cost {
  /** Seconds of the stage itself, without starting Node and reading the library. */
  own: number;
}

export interface Round {
  edit: Edit;
  /** Whether the build began with nothing kept. */
  cold: boolean;
  stages: Partial<Record<StageName, StageCost>>;
  total: Cost;
  /** The whole result, and what of it differs from the round before, by part of the site. */
  output: Sum;
  parts: Record<string, Sum>;
  changed: Sum;
  changedParts: Record<string, Sum>;
}

const whole = (manifest: Manifest): Sum => sums(manifest, () => 'all').get('all') ?? { files: 0, bytes: 0 };

async function stage(folder: string, name: StageName, dist: string): Promise<StageCost> {
  const { cost, output } = await measured(process.execPath, ['bench/stage.ts', name, dist], {
    cwd: folder,
    env: {
      ...process.env,
      SOURCE_DATE_EPOCH: '1795478400',
      LEAKPATH_LANG: 'en',
      LEAKPATH_CACHE: undefined,
      NODE_OPTIONS: '--max-old-space-size=4096',
    },
  });
  const told = JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') as { seconds: number; readingCpu: number };
  return { wall: cost.wall, cpu: cost.cpu, peakMb: cost.peakMb, own: told.seconds };
}

/**
 * @param folder a project made by `benchProject`
 * @param edits one build for each; the first begins with nothing kept
 * @param told called after each stage
 */
export async function buildRounds(
  folder: string,
  edits: readonly Edit[],
  stages: readonly StageName[],
  told: (text: string) => void,
): Promise<Round[]> {
  const dist = join(folder, 'dist');
  for (const kept of ['.cache', '.astro']) rmSync(join(folder, kept), { recursive: true, force: true });
  let before: Manifest = new Map();
  const rounds: Round[] = [];
  for (const [index, edit] of edits.entries()) {
    EDITS[edit](folder);
    rmSync(dist, { recursive: true, force: true });
    mkdirSync(join(folder, '.astro'), { recursive: true });
    const costs: Partial<Record<StageName, StageCost>> = {};
    for (const name of stages) {
      const cost = await stage(folder, name, dist);
      costs[name] = cost;
      told(
        `${index === 0 ? 'cold' : `after ${edit}`}: ${name} ${cost.own.toFixed(1)} s own, ${cost.wall.toFixed(1)} s wall, ${cost.cpu.toFixed(1)} CPU s, ${Math.round(cost.peakMb)} MB`,
      );
    }
    const after = manifestOf(dist);
    const other = changed(before, after);
    const all = Object.values(costs);
    rounds.push({
      edit,
      cold: index === 0,
      stages: costs,
      total: {
        wall: all.reduce((sum, { wall }) => sum + wall, 0),
        cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
        peakMb: Math.max(...all.map(({ peakMb }) => peakMb)),
      },
      output: whole(after),
      parts: Object.fromEntries(sums(after, partOf)),
      changed: whole(other),
      changedParts: Object.fromEntries(sums(other, partOf)),
    });
    before = after;
  }
  return rounds;
}
