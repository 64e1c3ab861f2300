/**
 * Checks every outside address of the content: `npm run links`. Results stand in content/links.yaml as they come, so that a
 * run that is ended goes on where it stopped. `-- --again` checks all anew, `-- --days 7` those older than a week,
 * `-- --minutes 5` ends sooner, `-- --only e-gov` takes the addresses with these letters in them. Ends with 1 where nothing
 * at all was reached; nothing is written then. No part of the build or of the tests.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDay } from '../src/citation/today.ts';
import { outsideAddresses } from '../src/links/addresses.ts';
import { checkLinks, LIMITS } from '../src/links/check.ts';
import { DAYS } from '../src/links/due.ts';
import { LINKS_FILE, type LinkResult } from '../src/links/result.ts';
import { isFound, LINK_STATES } from '../src/links/state.ts';
import { absolute, NAME } from '../src/site.ts';
import { checkedLibrary } from './stages/check.ts';

const { values } = parseArgs({
  options: {
    again: { type: 'boolean', default: false },
    days: { type: 'string', default: String(DAYS) },
    minutes: { type: 'string', default: String(LIMITS.totalMs / 60_000) },
    only: { type: 'string' },
  },
});

/** A number of days or minutes from the command line. */
function amount(name: 'days' | 'minutes'): number {
  const value = Number(values[name]);
  if (values[name] === '' || !Number.isFinite(value) || value < 0) throw new Error(`--${name} takes a number, not "${values[name]}"`);
  return value;
}

const root = process.cwd();
const addresses = outsideAddresses(checkedLibrary(root), root);
const { only } = values;
const end = new AbortController();
process.once('SIGINT', () => end.abort()).once('SIGTERM', () => end.abort());

const told = ({ state, status, error }: LinkResult) => [state, status, error].filter((part) => part !== undefined).join(' ');

const { due, written, postponed, unproven, stopped, results } = await checkLinks({
  addresses: [...addresses.keys()],
  ...(only !== undefined && { only: (address: string) => address.includes(only) }),
  file: join(root, LINKS_FILE),
  today: buildDay(),
  days: amount('days'),
  again: values.again,
  limits: { ...LIMITS, totalMs: amount('minutes') * 60_000 },
  userAgent: `${NAME}/1 (link check; +${absolute('/en/sources/health/')})`,
  signal: end.signal,
  report: (result, n, of) => console.log(`${n}/${of} ${told(result)} ${result.address}`),
});

/** A result with the places that an editor has to look at. */
function tell(result: LinkResult): void {
  console.log(`\n${told(result)}: ${result.address}${result.to === undefined ? '' : `\n  now at ${result.to}`}`);
  for (const place of addresses.get(result.address) ?? []) console.log(`  ${place}`);
}

const all = [...results.values()];
for (const state of LINK_STATES.filter((one) => one !== 'ok')) all.filter((result) => result.state === state).forEach(tell);

const count = (found: boolean) => all.filter(({ state }) => isFound(state) === found).length;
console.log(`\n${written} of ${due} checked and written to ${LINKS_FILE}; ${addresses.size} addresses in the content`);
console.log(`${count(true)} found, ${count(false)} not, ${addresses.size - all.length} not checked yet`);
if (postponed.length > 0) console.log(`${postponed.length} left for later, as their hosts asked`);
if (stopped) console.log('the run ended before its work was done; the next one goes on from here');
if (unproven.length > 0) {
  console.log(`${unproven.length} not reached, but with no proof that this machine has a network: earlier results stand as they were`);
}
if (due > 0 && written === 0 && unproven.length > 0) {
  console.error('nothing at all was reached; is there a network?');
  process.exitCode = 1;
}
