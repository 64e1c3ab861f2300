/** The link check against sites on loopback: what they answer, how they are asked, and what is kept. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { checkLinks, type CheckLimits } from '../../../src/links/check.ts';
import { isDue } from '../../../src/links/due.ts';
import { readResults, writeResults, type LinkResult } from '../../../src/links/result.ts';
import { closedOrigin, hangsUp, leads, noHead, pem, silent, site, status, type Reply, type Site } from './server.ts';

const LIMITS: CheckLimits = {
  concurrency: 4,
  pauseMs: 1,
  totalMs: 60_000,
  requestMs: 3000,
  addressMs: 6000,
  redirects: 5,
  robotsBytes: 1000,
  restMs: 20,
  patienceMs: 1500,
};
const TODAY = '2024-05-01';

let folder: string;
let file: string;
const open: Site[] = [];

/** A site that is closed after the test. */
async function opened(...given: Parameters<typeof site>): Promise<Site> {
  const one = await site(...given);
  open.push(one);
  return one;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leakpath-links-'));
  file = join(folder, 'links.yaml');
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
  rmSync(folder, { recursive: true, force: true });
});

type Given = Partial<Omit<Parameters<typeof checkLinks>[0], 'limits'>> & { limits?: Partial<CheckLimits> };
const check = (addresses: readonly string[], { limits, ...given }: Given = {}) =>
  checkLinks({ addresses, file, today: TODAY, days: 30, userAgent: 'Leakpath/test', limits: { ...LIMITS, ...limits }, ...given });

/** What is written of one address beside the address and the day. */
async function finding(replies: Record<string, Reply>, path = '/page', certificate?: string, given: Given = {}) {
  const { origin } = await opened(replies, certificate);
  // Another site answers, so that there is proof of a network.
  const sound = await opened({ '/': status(200) });
  await check([origin + path, `${sound.origin}/`], given);
  const result = readResults(file).get(origin + path);
  if (!result) throw new Error('the address was not written');
  const { address, checked, ...rest } = result;
  expect(checked).toBe(TODAY);
  expect(address).toBe(origin + path);
  return { rest, origin };
}

describe('what an address is said to be', () => {
  it('follows from the status', async () => {
    const expected: Record<string, number[]> = {
      ok: [200, 204],
      gone: [404, 410],
      blocked: [401, 403, 429, 451],
      error: [400, 500, 503],
    };
    const states = Object.entries(expected).flatMap(([state, codes]) => codes.map((code) => ({ state, code })));
    const { origin } = await opened(Object.fromEntries(states.map(({ code }) => [`/${code}`, status(code)])));
    await check(states.map(({ code }) => `${origin}/${code}`));
    const results = readResults(file);
    expect(states.map(({ code }) => results.get(`${origin}/${code}`))).toEqual(
      states.map(({ state, code }) => ({ address: `${origin}/${code}`, checked: TODAY, state, status: code })),
    );
  });

  it('has moved, where a permanent redirect leads to a page', async () => {
    const { rest, origin } = await finding({ '/page': leads(301, '/new'), '/new': status(200) });
    expect(rest).toEqual({ state: 'moved', status: 200, final: `${origin}/new`, to: `${origin}/new` });
  });

  it('has moved to where the permanent redirects end, not to where temporary ones go on', async () => {
    const { rest, origin } = await finding(
      {
        '/page#part': status(500),
        '/page': leads(301, '/b'),
        '/b': leads(308, '/c'),
        '/c': leads(302, '/today'),
        '/today': status(200),
      },
      '/page',
    );
    expect(rest).toEqual({ state: 'moved', status: 200, final: `${origin}/today`, to: `${origin}/c` });
  });

  it('keeps the part of the page in the new address', async () => {
    const { rest, origin } = await finding({ '/page': leads(308, '/new'), '/new': status(200) }, '/page#part');
    expect(rest.to).toBe(`${origin}/new#part`);
  });

  it('stays where it is, where a redirect is for the time being', async () => {
    const { rest, origin } = await finding({ '/page': leads(302, '/today'), '/today': leads(301, '/b'), '/b': status(200) });
    expect(rest).toEqual({ state: 'ok', status: 200, final: `${origin}/b` });
  });

  it('is gone, where the new place is', async () => {
    const { rest, origin } = await finding({ '/page': leads(301, '/new') });
    expect(rest).toEqual({ state: 'gone', status: 404, final: `${origin}/new` });
  });

  it('suggests no front page', async () => {
    const { rest, origin } = await finding({ '/page': leads(301, '/'), '/': status(200) });
    expect(rest).toEqual({ state: 'moved', status: 200, final: `${origin}/`, error: 'front-page' });
  });

  test.each([
    ['goes round', { '/page': leads(302, '/b'), '/b': leads(302, '/page') }],
    ['leads to itself', { '/page': leads(301, '/page') }],
    ['never ends', Object.fromEntries(Array.from({ length: 9 }, (_, n) => [n === 0 ? '/page' : `/${n}`, leads(302, `/${n + 1}`)]))],
  ])('is a loop, where it %s', async (_, replies) => {
    expect((await finding(replies)).rest.state).toBe('loop');
  });

  test.each([
    ['no place', status(302)],
    ['no web address', leads(302, 'mailto:nobody@example.com')],
    ['nonsense', leads(302, 'http://[')],
  ])('is an error, where a redirect names %s', async (_, reply) => {
    expect((await finding({ '/page': reply })).rest).toEqual({ state: 'error', status: 302, error: 'no-location' });
  });

  test.each([
    ['timeout', silent],
    ['reset', hangsUp],
  ])('is unreachable: %s', async (error, reply) => {
    expect((await finding({ '/page': reply }, '/page', undefined, { limits: { requestMs: 1500 } })).rest).toEqual({
      state: 'unreachable',
      error,
    });
  });

  it('is unreachable where nobody listens, also behind a redirect', async () => {
    const closed = await closedOrigin();
    expect((await finding({ '/page': leads(301, `${closed}/`) })).rest).toEqual({ state: 'unreachable', status: 301, error: 'refused' });
  });

  it('is an error, where the answer is not HTTP', async () => {
    expect((await finding({ '/page': (response) => void response.socket?.end('what?\r\n\r\n') })).rest).toEqual({
      state: 'error',
      error: 'not-http',
    });
  });

  test.each([
    ['good', { state: 'ok', status: 200 }],
    ['self-signed', { state: 'bad-tls', error: 'certificate-self-signed' }],
    ['expired', { state: 'bad-tls', error: 'certificate-expired' }],
    ['wrong-host', { state: 'bad-tls', error: 'certificate-wrong-host' }],
  ])('over TLS with a certificate that is %s', async (certificate, expected) => {
    expect((await finding({ '/page': status(200) }, '/page', certificate, { ca: pem('ca') })).rest).toEqual(expected);
  });

  it('trusts nobody beyond what Node trusts', async () => {
    expect((await finding({ '/page': status(200) }, '/page', 'good')).rest).toEqual({ state: 'bad-tls', error: 'certificate-unverified' });
  });
});

describe('manners', () => {
  const pages = (asked: readonly string[]) => asked.filter((one) => !one.endsWith('/robots.txt'));

  it('asks for robots.txt once, then for the head of each page, and says who asks', async () => {
    const seen = await opened({ '/a': status(200), '/b': status(200) });
    await check([`${seen.origin}/a`, `${seen.origin}/b`], { userAgent: 'Leakpath/1 (+https://leakpath.example)' });
    expect(seen.asked).toEqual(['GET /robots.txt', 'HEAD /a', 'HEAD /b']);
    expect(seen.headers['user-agent']).toBe('Leakpath/1 (+https://leakpath.example)');
  });

  it('asks for the page where HEAD is refused, and from then on at once', async () => {
    const { origin, asked } = await opened({ '/a': noHead, '/b': noHead });
    await check([`${origin}/a`, `${origin}/b`]);
    expect(pages(asked)).toEqual(['HEAD /a', 'GET /a', 'GET /b']);
    expect([...readResults(file).values()].map(({ state }) => state)).toEqual(['ok', 'ok']);
  });

  it('does not take the word of HEAD for an error', async () => {
    const { origin, asked } = await opened({
      '/a': (response, { method }) => void response.writeHead(method === 'HEAD' ? 404 : 200).end(),
    });
    await check([`${origin}/a`]);
    expect(pages(asked)).toEqual(['HEAD /a', 'GET /a']);
    expect(readResults(file).get(`${origin}/a`)?.state).toBe('ok');
  });

  it('reads no more of a huge page than its header', async () => {
    let sent = 0;
    const endless: Reply = (response, { method }) => {
      if (method === 'HEAD') return void response.writeHead(405).end();
      const more = () => {
        while (!response.destroyed && sent < 500_000_000 && response.write(Buffer.alloc(65_536))) sent += 65_536;
      };
      response.on('drain', more).writeHead(200);
      more();
    };
    const { origin } = await opened({ '/a': endless });
    await check([`${origin}/a`]);
    expect(readResults(file).get(`${origin}/a`)).toMatchObject({ state: 'ok', status: 200 });
    expect(sent).toBeLessThan(20_000_000);
  });

  it('reads no more of a huge robots.txt than it may', async () => {
    const { origin, asked } = await opened({
      '/robots.txt': (response) => void response.end(`User-agent: *\n${'# filler\n'.repeat(1000)}Disallow: /`),
      '/a': status(200),
    });
    await check([`${origin}/a`]);
    expect(asked).toContain('HEAD /a');
  });

  it('keeps away from what robots.txt closes, and says so', async () => {
    const { origin, asked } = await opened({
      '/robots.txt': (response) => void response.end('User-agent: Leakpath\nDisallow: /closed\n'),
      '/closed/a': status(200),
      '/open': status(200),
    });
    await check([`${origin}/closed/a`, `${origin}/open`]);
    expect(pages(asked)).toEqual(['HEAD /open']);
    expect(readResults(file).get(`${origin}/closed/a`)).toMatchObject({ state: 'blocked', error: 'robots' });
  });

  it('asks a host one thing at a time with a pause, and several hosts at once', async () => {
    const slowly: Reply = (response) => void setTimeout(() => response.end(), 40);
    const paths = ['/a', '/b', '/c'];
    const replies = Object.fromEntries(paths.map((path) => [path, slowly]));
    const both = [await opened(replies), await opened(replies)];
    await check(
      both.flatMap(({ origin }) => paths.map((path) => origin + path)),
      { limits: { pauseMs: 30 } },
    );
    for (const { most, times, asked } of both) {
      expect(most).toBe(1);
      expect(asked).toHaveLength(4);
      for (const [index, time] of times.entries()) if (index > 1) expect(time - (times[index - 1] ?? 0)).toBeGreaterThan(60);
    }
    expect(both[1]?.times[0]).toBeLessThan(both[0]?.times.at(-1) ?? 0);
  });

  it('waits as long as a host asks with 429 or 503, and asks once more', async () => {
    const busyOnce = (code: number): Reply => {
      let first = true;
      return (response, request) => {
        status(first ? code : 200, first ? { 'retry-after': '1' } : {})(response, request);
        first = false;
      };
    };
    const both = [await opened({ '/a': busyOnce(429), '/b': status(200) }), await opened({ '/a': busyOnce(503), '/b': status(200) })];
    await check(both.flatMap(({ origin }) => [`${origin}/a`, `${origin}/b`]));
    for (const { asked, times } of both) {
      expect(pages(asked)).toEqual(['HEAD /a', 'HEAD /a', 'HEAD /b']);
      expect((times[2] ?? 0) - (times[1] ?? 0)).toBeGreaterThan(950);
    }
    expect([...readResults(file).values()].map(({ state }) => state)).toEqual(['ok', 'ok', 'ok', 'ok']);
  });

  it('leaves a host alone for this run where it asks for more time than there is', async () => {
    const { origin, asked } = await opened({ '/a': status(429, { 'retry-after': '3600' }), '/b': status(200) });
    const { postponed } = await check([`${origin}/a`, `${origin}/b`]);
    expect(pages(asked)).toEqual(['HEAD /a']);
    expect(postponed).toEqual([`${origin}/b`]);
    expect([...readResults(file).values()]).toEqual([{ address: `${origin}/a`, checked: TODAY, state: 'blocked', status: 429 }]);
  });

  it('ends when its time is over, and keeps what it has', async () => {
    const { origin } = await opened({ '/a': status(200), '/b': silent });
    const { stopped, written } = await check([`${origin}/a`, `${origin}/b`], {
      limits: { totalMs: 3000, requestMs: 15_000, addressMs: 15_000 },
    });
    expect({ stopped, written }).toEqual({ stopped: true, written: 1 });
    expect([...readResults(file).keys()]).toEqual([`${origin}/a`]);
  });

  it('spends no more on an address than its own time', async () => {
    const slow: Reply = (response) => void setTimeout(() => response.writeHead(302, { location: `/x${Math.random()}` }).end(), 80);
    const { origin } = await opened(new Proxy({}, { get: (_, path) => (path === '/robots.txt' ? status(404) : slow) }));
    const sound = await opened({ '/': status(200) });
    const start = performance.now();
    await check([`${origin}/a`, `${sound.origin}/`], { limits: { addressMs: 600, redirects: 1000 } });
    // All its redirects would take more than a minute.
    expect(performance.now() - start).toBeLessThan(30_000);
    expect(readResults(file).get(`${origin}/a`)).toMatchObject({ state: 'unreachable', error: 'timeout' });
  });
});

describe('what is kept', () => {
  const before = (address: string, given: Partial<LinkResult> = {}): LinkResult => ({
    address,
    checked: '2024-04-30',
    state: 'ok',
    status: 200,
    ...given,
  });
  const keep = (...results: LinkResult[]) => writeResults(file, new Map(results.map((one) => [one.address, one])));

  it('goes on where it was ended: what is written is not asked again', async () => {
    const paths = ['/a', '/b', '/c', '/d'];
    const { origin, asked } = await opened(Object.fromEntries(paths.map((path) => [path, status(200)])));
    const addresses = paths.map((path) => origin + path);
    const end = new AbortController();
    const first = await check(addresses, { signal: end.signal, report: (_, n) => n === 2 && end.abort() });
    expect(first).toMatchObject({ stopped: true, written: 2 });
    expect(readResults(file).size).toBe(2);
    asked.length = 0;
    expect(await check(addresses)).toMatchObject({ stopped: false, due: 2, written: 2 });
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /c', 'HEAD /d']);
  });

  it('goes on after a kill', async () => {
    const paths = ['/a', '/b', '/c'];
    const { origin, asked } = await opened({ '/a': status(200), '/b': status(200), '/c': silent });
    const addresses = paths.map((path) => origin + path);
    const given = {
      addresses,
      file,
      today: TODAY,
      days: 30,
      userAgent: 'x',
      limits: { ...LIMITS, requestMs: 60_000, addressMs: 60_000, totalMs: 60_000 },
    };
    const code = `import { checkLinks } from './src/links/check.ts'; await checkLinks(${JSON.stringify(given)});`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: process.cwd(), stdio: 'inherit' });
    await vi.waitUntil(() => asked.includes('HEAD /c'), { timeout: 60_000 });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    expect([...readResults(file).keys()]).toEqual(addresses.slice(0, 2));
    asked.length = 0;
    await check(addresses, { limits: { requestMs: 2000 } });
    // One that answered before is asked once more, since the last one was silent: is the network still there?
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /c', 'GET /c', 'HEAD /a']);
    expect(readResults(file).get(`${origin}/c`)).toMatchObject({ state: 'unreachable', error: 'timeout' });
  });

  it('writes the same bytes whatever the order, and only what is in the content', async () => {
    const { origin } = await opened({ '/a': status(200), '/b': leads(301, '/a'), '/c': status(410) });
    const addresses = ['/c', '/a', '/b'].map((path) => origin + path);
    keep(before('https://example.com/old'));
    await check(addresses);
    const written = readFileSync(file, 'utf8');
    expect([...readResults(file).keys()]).toEqual(['/a', '/b', '/c'].map((path) => origin + path));
    await check(addresses.toReversed(), { again: true, limits: { concurrency: 1 } });
    expect(readFileSync(file, 'utf8')).toBe(written);
  });

  it('without a network keeps the old results, byte for byte', async () => {
    const closed = await closedOrigin();
    keep(before(`${closed}/a`));
    const old = readFileSync(file, 'utf8');
    const { written, unproven } = await check([`${closed}/a`, `${closed}/b`], { again: true });
    expect(written).toBe(0);
    expect(unproven).toEqual([`${closed}/a`, `${closed}/b`]);
    expect(readFileSync(file, 'utf8')).toBe(old);
  });

  it('does not believe a network that only shows certificates of its own', async () => {
    const { origin } = await opened({ '/a': status(200) }, 'self-signed');
    expect(await check([`${origin}/a`])).toMatchObject({ written: 0, unproven: [`${origin}/a`] });
  });

  it('asks an address that was sound before, to know whether the silence of the others is its own', async () => {
    const closed = await closedOrigin();
    const { origin } = await opened({ '/sound': status(200) });
    keep(before(`${origin}/sound`));
    await check([`${closed}/a`, `${origin}/sound`]);
    expect(readResults(file).get(`${closed}/a`)).toMatchObject({ state: 'unreachable', error: 'refused' });
    expect(readResults(file).get(`${origin}/sound`)?.checked).toBe('2024-04-30');
  });

  it('does not write what fell silent after the last answer, where the network is gone', async () => {
    const closed = await closedOrigin();
    const dying = await opened({ '/a': status(200), '/b': status(200) });
    const addresses = [`${dying.origin}/a`, `${dying.origin}/b`, `${closed}/z`];
    // The host with the most addresses comes first; it goes with its last answer.
    const report = (_: LinkResult, n: number) => {
      if (n === 2) void dying.close();
    };
    const { unproven, written } = await check(addresses, { limits: { concurrency: 1 }, report });
    expect({ unproven, written }).toEqual({ unproven: [`${closed}/z`], written: 2 });
    expect([...readResults(file).keys()]).toEqual(addresses.slice(0, 2));
  });

  it('remembers when an address was last found', async () => {
    const { origin } = await opened({ '/b': status(200) });
    keep(before(`${origin}/a`), before(`${origin}/b`, { state: 'gone', lastOk: '2024-01-01' }));
    await check([`${origin}/a`, `${origin}/b`], { again: true });
    expect(readResults(file).get(`${origin}/a`)).toMatchObject({ state: 'gone', checked: TODAY, lastOk: '2024-04-30' });
    expect(readResults(file).get(`${origin}/b`)).toEqual({ address: `${origin}/b`, checked: TODAY, state: 'ok', status: 200 });
  });

  it('looks only at what it is asked for, and drops no other result', async () => {
    const { origin, asked } = await opened({ '/a': status(200), '/b': status(200) });
    keep(before(`${origin}/b`));
    await check([`${origin}/a`, `${origin}/b`], { again: true, only: (address) => address.endsWith('/a') });
    expect(asked).not.toContain('HEAD /b');
    expect(readResults(file).size).toBe(2);
  });

  it('refuses a file that is not what it writes', async () => {
    writeFileSync(file, '- { address: https://example.com/, checked: yesterday, state: ok }');
    await expect(check([])).rejects.toThrow(/checked/);
  });
});

test.each([
  ['never checked', undefined, true],
  ['sound, 29 days old', { state: 'ok', checked: '2024-04-02' }, false],
  ['sound, 30 days old', { state: 'ok', checked: '2024-04-01' }, true],
  ['gone, 29 days old', { state: 'gone', checked: '2024-04-02' }, false],
  ['unreachable, 2 days old', { state: 'unreachable', checked: '2024-04-29' }, false],
  ['unreachable, 3 days old', { state: 'unreachable', checked: '2024-04-28' }, true],
  ['blocked today', { state: 'blocked', checked: TODAY }, false],
] as const)('is checked again when it is old enough: %s', (_, result, due) => {
  expect(isDue(result && { address: 'https://example.com/', ...result }, TODAY, 30)).toBe(due);
});
