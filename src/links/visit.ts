/** Visits an address as a reader would: asks the site first what it asks of robots, then the page, then where it leads. */
import { ask, type Answer } from './ask.ts';
import { isFrontPage, isRedirect, newAddress, NoAnswer, retryAfter, stateOfReason, stateOfStatus, type Hop } from './classify.ts';
import type { LinkResult } from './result.ts';
import { mayAsk, readRobots, type RobotRules } from './robots.ts';
import type { Turns } from './turns.ts';

export type Finding = Omit<LinkResult, 'address' | 'checked' | 'lastOk'>;

export interface Visit {
  finding: Finding;
  /** Whether any server spoke HTTP on the way: proof that there is a network. */
  answered: boolean;
}

export interface VisitLimits {
  /** For one request. */
  requestMs: number;
  /** For all requests of one address, without the waiting between them. */
  addressMs: number;
  redirects: number;
  robotsBytes: number;
  /** How long a host that says "too many" and not for how long is left alone. */
  restMs: number;
  /** Longest wait for a host. */
  patienceMs: number;
}

export interface Visitor {
  visit(address: string): Promise<Visit>;
}

interface Given {
  limits: VisitLimits;
  turns: Turns;
  /** Product token first: `Leakpath/1 (…)`. */
  userAgent: string;
  ca?: string | undefined;
  signal: AbortSignal;
}

const NO_RULES: RobotRules = { rules: [], delay: undefined };
const hostOf = (address: string) => new URL(address).host;
const withoutHash = (address: string) => address.replace(/#.*$/, '');

/** The address of a redirect. */
function target({ location }: Answer, at: string): string {
  const next = location !== undefined && URL.canParse(location, at) ? new URL(location, at) : undefined;
  if (!next || !/^https?:$/.test(next.protocol)) throw new NoAnswer('no-location');
  return withoutHash(next.href);
}

/** A visitor remembers what it learned of the hosts; one for each run. */
export function visitor({ limits, turns, userAgent, ca, signal }: Given): Visitor {
  const product = /^[^/\s]*/.exec(userAgent)?.[0] ?? '';
  const robots = new Map<string, Promise<RobotRules>>();
  const refuseHead = new Set<string>();

  /** What is left of the time for one address, and whether anybody answered. */
  interface Errand {
    leftMs: number;
    answered: boolean;
  }

  /** Asks when it is the host's turn; where the host says "later" and it is soon, asks once more. */
  async function askInTurn(errand: Errand, address: string, method: 'HEAD' | 'GET', bodyBytes = 0, second = false): Promise<Answer> {
    const host = hostOf(address);
    const answer = await turns.take(host, async () => {
      if (errand.leftMs <= 0) throw new NoAnswer('timeout');
      const start = performance.now();
      try {
        return await ask(address, { method, userAgent, timeoutMs: Math.min(limits.requestMs, errand.leftMs), bodyBytes, ca, signal });
      } finally {
        errand.leftMs -= performance.now() - start;
      }
    });
    errand.answered = true;
    if (answer.status !== 429 && answer.status !== 503) return answer;
    const wait = retryAfter(answer.retryAfter, Date.now());
    if (wait === undefined) {
      if (answer.status === 429) turns.hold(host, limits.restMs);
      return answer;
    }
    turns.hold(host, wait);
    return second || wait > limits.patienceMs ? answer : askInTurn(errand, address, method, bodyBytes, true);
  }

  /** The rules of a site. One that cannot tell them is visited all the same: a single page, asked for by name. */
  async function readRules(errand: Errand, origin: string): Promise<RobotRules> {
    let at = `${origin}/robots.txt`;
    try {
      for (let hop = 0; hop <= limits.redirects; hop += 1) {
        const answer = await askInTurn(errand, at, 'GET', limits.robotsBytes);
        if (!isRedirect(answer.status)) return answer.status === 200 ? readRobots(answer.body, product) : NO_RULES;
        at = target(answer, at);
      }
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
    }
    return NO_RULES;
  }

  async function rulesOf(address: string): Promise<RobotRules> {
    const { origin, host } = new URL(address);
    const errand = { leftMs: limits.addressMs, answered: false };
    const known = robots.get(origin) ?? readRules(errand, origin);
    robots.set(origin, known);
    const rules = await known;
    if (rules.delay !== undefined) turns.slow(host, rules.delay * 1000);
    return rules;
  }

  /** HEAD, and GET where a server does not care for HEAD: many answer it with an error they would not send to a reader. */
  async function page(errand: Errand, address: string): Promise<Answer> {
    const host = hostOf(address);
    if (!refuseHead.has(host)) {
      try {
        const answer = await askInTurn(errand, address, 'HEAD');
        const later = answer.status === 503 && answer.retryAfter !== undefined;
        if (answer.status < 400 || answer.status === 429 || later) return answer;
        if (answer.status === 405 || answer.status === 501) refuseHead.add(host);
      } catch (error) {
        if (!(error instanceof NoAnswer && (error.reason === 'timeout' || error.reason === 'reset'))) throw error;
      }
    }
    return askInTurn(errand, address, 'GET');
  }

  /** What the way from an address to its end says; `hops` grows as the way is gone. */
  async function follow(errand: Errand, address: string, hops: Hop[]): Promise<Finding> {
    let at = withoutHash(address);
    for (;;) {
      if (hops.some((hop) => hop.at === at) || hops.length > limits.redirects) return { state: 'loop', status: hops.at(-1)?.status };
      if (!mayAsk(await rulesOf(at), at)) return { state: 'blocked', error: 'robots' };
      const answer = await page(errand, at);
      hops.push({ at, status: answer.status });
      if (!isRedirect(answer.status)) break;
      at = target(answer, at);
    }
    const [first, end] = [hops[0], hops.at(-1)];
    if (!first || !end) throw new Error('a way has at least one stop');
    const found: Finding = { state: stateOfStatus(end.status), status: end.status, ...(end.at !== first.at && { final: end.at }) };
    if (found.state !== 'ok' || end.at === first.at) return found;
    if (isFrontPage(first.at, end.at)) return { ...found, state: 'moved', error: 'front-page' };
    const to = newAddress(hops);
    return to === undefined ? found : { ...found, state: 'moved', to: to + new URL(address).hash };
  }

  return {
    async visit(address) {
      const errand: Errand = { leftMs: limits.addressMs, answered: false };
      const hops: Hop[] = [];
      try {
        return { finding: await follow(errand, address, hops), answered: errand.answered };
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        const status = hops.at(-1)?.status;
        const finding: Finding = { state: stateOfReason(error.reason), error: error.reason, ...(status !== undefined && { status }) };
        return { finding, answered: errand.answered };
      }
    },
  };
}
