/**
 * Checks many addresses, a few hosts at once, and writes each result as it comes: a run that is ended goes on where it
 * stopped. What was not reached counts only while there is proof of a network, so that a machine without one spoils nothing.
 */
import { isDue } from './due.ts';
import { readResults, writeResults, type LinkResult } from './result.ts';
import { isFound } from './state.ts';
import { hostTurns, Postponed } from './turns.ts';
import { visitor, type Visit, type VisitLimits } from './visit.ts';

export interface CheckLimits extends VisitLimits {
  /** Hosts asked at the same time. */
  concurrency: number;
  /** Between two requests to one host. */
  pauseMs: number;
  /** For the whole run. */
  totalMs: number;
}

export const LIMITS: CheckLimits = {
  concurrency: 6,
  pauseMs: 2000,
  totalMs: 30 * 60_000,
  requestMs: 20_000,
  addressMs: 60_000,
  redirects: 10,
  // RFC 9309, 2.5: at least 500 KiB.
  robotsBytes: 512_000,
  restMs: 30_000,
  patienceMs: 120_000,
};

interface Given {
  /** Every address of the content; results of any other are dropped. */
  addresses: readonly string[];
  /** Which of them this run looks at. */
  only?: (address: string) => boolean;
  /** The file of the results. */
  file: string;
  today: string;
  /** Age in days at which a settled result is checked again. */
  days: number;
  /** Checks all of them, however new their results are. */
  again?: boolean;
  limits?: CheckLimits;
  userAgent: string;
  /** Certificates trusted instead of those of Node. */
  ca?: string;
  signal?: AbortSignal;
  report?: (result: LinkResult, n: number, of: number) => void;
}

export interface Checked {
  /** Addresses that were to be checked. */
  due: number;
  /** Written by this run. */
  written: number;
  /** Left for later because their host asked for it. */
  postponed: string[];
  /** Not reached, with no proof that there was a network: not written. */
  unproven: string[];
  /** Whether the time was over, or the run was ended, before all were checked. */
  stopped: boolean;
  results: ReadonlyMap<string, LinkResult>;
}

/** Addresses by host, the host with the most first: it takes longest. */
function byHost(addresses: readonly string[]): string[][] {
  return [...Map.groupBy(addresses, (address) => new URL(address).host).values()].sort((a, b) => b.length - a.length);
}

/** A result with the day on which the address was last found. */
function resultOf(address: string, { finding }: Visit, today: string, before: LinkResult | undefined): LinkResult {
  const lastOk = before && isFound(before.state) ? before.checked : before?.lastOk;
  const known = !isFound(finding.state) && lastOk !== undefined;
  return { address, checked: today, ...finding, ...(known && { lastOk }) };
}

/** Whether one of the addresses that answered before still does: proof that silence is not our own. */
async function networkHolds(visit: (address: string) => Promise<Visit>, candidates: readonly string[]): Promise<boolean> {
  for (const [address] of byHost(candidates).slice(0, 3)) {
    try {
      if (address !== undefined && (await visit(address)).answered) return true;
    } catch (error) {
      if (!(error instanceof Postponed)) throw error;
    }
  }
  return false;
}

export async function checkLinks({ limits = LIMITS, days, today, file, report, ...given }: Given): Promise<Checked> {
  const late = AbortSignal.timeout(limits.totalMs);
  const signal = AbortSignal.any([late, ...(given.signal ? [given.signal] : [])]);
  const wanted = new Set(given.addresses);
  const kept = readResults(file);
  const results = new Map([...kept].filter(([address]) => wanted.has(address)));
  const due = [...wanted]
    .filter((address) => given.only?.(address) ?? true)
    .filter((address) => given.again || isDue(kept.get(address), today, days))
    .sort();
  const turns = hostTurns({ ...limits, signal });
  const { visit } = visitor({ limits, turns, userAgent: given.userAgent, ca: given.ca, signal });

  const unproven = new Map<string, LinkResult>();
  const answering: string[] = [];
  const postponed: string[] = [];
  let seen = 0;
  let written = 0;

  /** Keeps results, and those that waited for a proof of the network. */
  function keep(...proven: LinkResult[]): void {
    for (const result of [...unproven.values(), ...proven]) {
      results.set(result.address, result);
      written += 1;
    }
    unproven.clear();
    writeResults(file, results);
  }

  async function check(address: string): Promise<void> {
    const found = await visit(address);
    const result = resultOf(address, found, today, kept.get(address));
    seen += 1;
    report?.(result, seen, due.length);
    if (!found.answered) return void unproven.set(address, result);
    answering.push(address);
    keep(result);
  }

  const hosts = byHost(due);
  async function work(): Promise<void> {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const address of host) {
        try {
          await check(address);
        } catch (error) {
          if (!(error instanceof Postponed)) throw error;
          postponed.push(address);
        }
      }
    }
  }

  let stopped = false;
  try {
    await Promise.all(Array.from({ length: limits.concurrency }, work));
    if (unproven.size > 0) {
      const before = [...kept.values()].filter(({ state, address }) => state === 'ok' && !unproven.has(address));
      const candidates = answering.length > 0 ? answering.toReversed() : before.map(({ address }) => address);
      if (await networkHolds(visit, candidates)) keep();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    stopped = true;
  }
  return { due: due.length, written, postponed: postponed.sort(), unproven: [...unproven.keys()].sort(), stopped, results };
}
