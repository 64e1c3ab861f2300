/** One request at a time for each host, with a pause after it, and none while the host asks to be left alone. */
import { setTimeout as sleep } from 'node:timers/promises';

/** A host wants to be left alone for longer than this run is ready to wait. */
export class Postponed extends Error {}

export interface Turns {
  /** Does `work` when it is the turn of this host. */
  take<T>(host: string, work: () => Promise<T>): Promise<T>;
  /** Nobody asks this host again before so many milliseconds have passed. */
  hold(host: string, ms: number): void;
  /** From now on the pause of this host is at least so long. */
  slow(host: string, pauseMs: number): void;
}

/**
 * @param patienceMs the longest wait for a host
 * @param signal ends every wait
 */
export function hostTurns({ pauseMs, patienceMs, signal }: { pauseMs: number; patienceMs: number; signal: AbortSignal }): Turns {
  const last = new Map<string, Promise<unknown>>();
  const free = new Map<string, number>();
  const pauses = new Map<string, number>();
  const hold = (host: string, ms: number) => void free.set(host, Math.max(free.get(host) ?? 0, performance.now() + ms));

  async function turn<T>(host: string, work: () => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    const wait = (free.get(host) ?? 0) - performance.now();
    if (wait > patienceMs) throw new Postponed(host);
    if (wait > 0) await sleep(wait, undefined, { signal });
    try {
      return await work();
    } finally {
      hold(host, pauses.get(host) ?? pauseMs);
    }
  }

  return {
    hold,
    slow: (host, ms) => void pauses.set(host, Math.max(pauseMs, Math.min(ms, patienceMs))),
    take(host, work) {
      const mine = (last.get(host) ?? Promise.resolve()).then(() => turn(host, work));
      last.set(
        host,
        mine.catch(() => undefined),
      );
      return mine;
    },
  };
}
