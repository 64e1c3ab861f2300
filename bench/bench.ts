/**
 * Measures building and reading at any size: `npm run bench -- --cases 100 --only build`.
 *
 *   --cases 6,100       sizes of the library, the real cases among them (6,100)
 *   --only build        or browse; both if left out (browse opens what the last build of that size has left)
 *   --edits nothing,…   builds after the cold one: nothing, case, technique (all three)
 *   --stages pages,…    stages of the build (all)
 *   --folder <path>     where the copies go (the temporary folder)
 *   --keep              measures in the copy that is there, with the sources of now
 *   --record            keeps the figures in bench/results.json, with which later runs are compared
 *
 * The real library is the one of 6 cases. Prints tables and writes bench/last.json.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installedPackage } from '../src/toolchain/project.ts';
import { browse, type Browsed } from './browse.ts';
import { buildRounds, type Round } from './build.ts';
import { report } from './report.ts';
import { benchProject, refreshSources, type Edit } from './project.ts';
import { STAGE_NAMES, type StageName } from './stages.ts';

export interface Run {
  on: string;
  machine: string;
  versions: Record<string, string>;
  build?: Round[];
  browse?: Browsed;
}

/** Figures by number of cases. */
export type Results = Record<string, Run>;

const ROOT = join(import.meta.dirname, '..');
const RECORDED = join(ROOT, 'bench/results.json');
const LAST = join(ROOT, 'bench/last.json');

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '6,100' },
    only: { type: 'string', default: 'build,browse' },
    edits: { type: 'string', default: 'nothing,case,technique' },
    stages: { type: 'string', default: STAGE_NAMES.join() },
    folder: { type: 'string', default: join(tmpdir(), 'leakpath-bench') },
    keep: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});

const read = (file: string): Results => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : {});
const write = (file: string, results: Results): void => writeFileSync(file, `${JSON.stringify(results, undefined, 1)}\n`);

const machine = `${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}`;
const versions = {
  node: process.version,
  ...Object.fromEntries(['astro', 'mermaid', 'pagefind', 'playwright-core'].map((name) => [name, installedPackage(name).version])),
};
const parts = values.only.split(',');
const recorded = read(RECORDED);

for (const cases of values.cases.split(',')) {
  const folder = join(values.folder, cases);
  const run: Run = { ...(read(LAST)[cases] ?? recorded[cases]), on: new Date().toISOString().slice(0, 10), machine, versions };
  if (parts.includes('build')) {
    if (values.keep && existsSync(folder)) refreshSources(ROOT, folder);
    else benchProject(ROOT, folder, Number(cases));
    const edits: Edit[] = ['nothing', ...(values.edits.split(',').filter(Boolean) as Edit[])];
    run.build = await buildRounds(folder, edits, values.stages.split(',') as StageName[], (text) => console.log(`${cases} cases, ${text}`));
  }
  if (parts.includes('browse')) run.browse = await browse(join(folder, 'dist'));
  console.log(report(cases, run, recorded[cases]));
  write(LAST, { ...read(LAST), [cases]: run });
  if (values.record) write(RECORDED, { ...read(RECORDED), [cases]: run });
}
