/** The figures of a run as Markdown, beside those recorded before. */
import type { Run } from './bench.ts';
import type { Round } from './build.ts';
import { ratio, short, size, table } from './measure/table.ts';

const nameOf = ({ cold, edit }: Round): string =>
  cold ? 'cold' : { nothing: 'warm, no change', case: 'warm, one case changed', technique: 'warm, one technique renamed' }[edit];

function stages(rounds: readonly Round[], before: readonly Round[] = []): string {
  const names = Object.keys(rounds[0]?.stages ?? {}) as (keyof Round['stages'])[];
  const earlier = (round: Round) => before.find((one) => one.cold === round.cold && one.edit === round.edit);
  return rounds
    .map((round) => {
      const past = earlier(round);
      const rows = names.flatMap((name) => {
        const cost = round.stages[name];
        return cost
          ? [[name, short(cost.own), short(cost.wall), short(cost.cpu), short(cost.peakMb), ratio(past?.stages[name]?.cpu, cost.cpu)]]
          : [];
      });
      const { wall, cpu, peakMb } = round.total;
      return [
        `#### ${nameOf(round)}`,
        table(
          ['stage', 'own s', 'wall s', 'CPU s', 'peak MB', 'CPU to before'],
          [...rows, ['all', '', short(wall), short(cpu), short(peakMb), ratio(past?.total.cpu, cpu)]],
        ),
        `${round.output.files} files, ${size(round.output.bytes)}${round.cold ? '' : `; other than in the build before: ${round.changed.files} files, ${size(round.changed.bytes)}`}`,
      ].join('\n\n');
    })
    .join('\n\n');
}

function parts(round: Round, changedBy: readonly Round[]): string {
  const later = changedBy.filter(({ cold }) => !cold);
  return table(
    ['part', 'files', 'bytes', ...later.map((one) => `files changed (${one.edit})`), ...later.map((one) => `bytes changed (${one.edit})`)],
    Object.entries(round.parts).map(([name, { files, bytes }]) => [
      name,
      String(files),
      size(bytes),
      ...later.map((one) => String(one.changedParts[name]?.files ?? 0)),
      ...later.map((one) => size(one.changedParts[name]?.bytes ?? 0)),
    ]),
  );
}

function browsed({ pages, search }: NonNullable<Run['browse']>, before: Run['browse']): string {
  const rows = Object.entries(pages).flatMap(([name, speeds]) =>
    (['fast', 'slow'] as const).map((speed) => {
      const seen = speeds[speed];
      return [
        `${name}, ${speed}`,
        size(seen.bytes),
        String(seen.requests),
        size(seen.scriptBytes),
        `${Math.round(seen.firstPaint)}`,
        `${Math.round(seen.largestPaint)}`,
        seen.layoutShift.toFixed(3),
        `${Math.round(seen.blocked)}`,
        ratio(before?.pages[name]?.[speed].bytes, seen.bytes),
      ];
    }),
  );
  const keys = Object.entries(search).map(([lang, seen]) => [
    lang,
    size(seen.firstBytes),
    `${Math.round(seen.firstMs)}`,
    `${Math.round(seen.p50)}`,
    `${Math.round(seen.p95)}`,
    size(seen.keyBytes),
    size(seen.mostKeyBytes),
    String(seen.keys),
  ]);
  return [
    table(['page', 'wire', 'requests', 'script', 'FCP ms', 'LCP ms', 'CLS', 'blocked ms', 'bytes to before'], rows),
    table(['search', 'first query', 'first ms', 'p50 ms', 'p95 ms', 'a key, p50', 'a key, most', 'keys'], keys),
  ].join('\n\n');
}

/**
 * @param cases number of cases in the library
 * @param before the recorded run of that size
 */
export function report(cases: string, run: Run, before: Run | undefined): string {
  const [cold] = run.build ?? [];
  return [
    `### ${cases} cases`,
    `${run.on}, ${run.machine}; ${Object.entries(run.versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`,
    ...(run.build ? [stages(run.build, before?.build)] : []),
    ...(cold && run.build ? [parts(cold, run.build)] : []),
    ...(run.browse ? [browsed(run.browse, before?.browse)] : []),
  ].join('\n\n');
}
