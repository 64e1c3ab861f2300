/** When an address is checked again. */
import type { LinkResult } from './result.ts';

/** Days after which a sound or settled result is checked again. */
export const DAYS = 30;

/** Days after which one that may be a passing trouble is. */
const SOON = 3;
const SETTLED = ['ok', 'moved', 'gone'];

/** Whether a result is old enough to check its address again; what was never checked is. */
export function isDue(result: LinkResult | undefined, today: string, days = DAYS): boolean {
  if (!result) return true;
  const age = (Date.parse(today) - Date.parse(result.checked)) / 86_400_000;
  return age >= (SETTLED.includes(result.state) ? days : Math.min(days, SOON));
}
