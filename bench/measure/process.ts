/** Runs a command and watches it and all it starts, by way of /proc (Linux; elsewhere only the time is known). */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command cost. */
export interface Cost {
  /** Seconds by the clock. */
  wall: number;
  /** Seconds of the processor, of the command and all its children. */
  cpu: number;
  /** Highest sum of the resident memory of all its processes in MB; pages that processes share count for each. */
  peakMb: number;
}

/** Milliseconds between two looks; what a process does after the last look at it is not counted. */
const PERIOD = 100;
const TICKS = 100;
const PAGE = 4096;

interface Seen {
  parent: number;
  cpu: number;
  rss: number;
}

/** All processes of the machine, from /proc/<pid>/stat. */
function processes(): Map<number, Seen> {
  const seen = new Map<number, Seen>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name of the command stands in brackets and may hold anything.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const [parent, user, system, rss] = [fields[1], fields[11], fields[12], fields[21]].map(Number) as [number, number, number, number];
      seen.set(Number(name), { parent, cpu: (user + system) / TICKS, rss: rss * PAGE });
    } catch {
      // It has ended meanwhile.
    }
  }
  return seen;
}

/** Gathers what a process and its descendants use, also after some of them have ended or lost their parent. */
export function gatherer(root: number) {
  const known = new Set([root]);
  const cpu = new Map<number, number>();
  let peak = 0;
  return {
    look(seen: ReadonlyMap<number, Seen>): void {
      let grown = true;
      while (grown) {
        grown = false;
        for (const [pid, { parent }] of seen)
          if (!known.has(pid) && known.has(parent)) {
            known.add(pid);
            grown = true;
          }
      }
      let rss = 0;
      for (const pid of known) {
        const now = seen.get(pid);
        if (!now) continue;
        cpu.set(pid, now.cpu);
        rss += now.rss;
      }
      peak = Math.max(peak, rss);
    },
    total: () => ({ cpu: [...cpu.values()].reduce((sum, one) => sum + one, 0), peakMb: peak / 1e6 }),
  };
}

/**
 * Runs a command to its end.
 * @returns its cost, and what it wrote to standard output
 * @throws where it fails, with what it wrote
 */
export async function measured(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<{ cost: Cost; output: string }> {
  const start = performance.now();
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${command} could not be started`);
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const use = gatherer(pid);
  const timer = process.platform === 'linux' ? setInterval(() => use.look(processes()), PERIOD) : undefined;
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${code ?? 'a signal'}\n${output}\n${errors}`);
  return { cost: { wall: (performance.now() - start) / 1000, ...use.total() }, output };
}
