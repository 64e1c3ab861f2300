/** What a site asks of robots (RFC 9309), as far as a visitor of single pages needs it. */

export interface RobotRules {
  rules: readonly { allow: boolean; pattern: string }[];
  /** Seconds between two requests; not in the RFC, but widely written. */
  delay: number | undefined;
}

/** The same spelling for patterns and paths: what is not ASCII stands percent-encoded. */
function spelled(path: string): string {
  try {
    const { pathname, search } = new URL(path.startsWith('/') ? path : `/${path}`, 'http://site');
    return pathname + search;
  } catch {
    return path;
  }
}

interface Group extends RobotRules {
  agents: string[];
  rules: { allow: boolean; pattern: string }[];
}

function groups(text: string): Group[] {
  const all: Group[] = [];
  let open: Group | undefined;
  let naming = false;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
    const field = key.toLowerCase();
    if (field === 'user-agent') {
      if (!open || !naming) all.push((open = { agents: [], rules: [], delay: undefined }));
      open.agents.push(value.toLowerCase());
    }
    if (field !== '') naming = field === 'user-agent';
    // A rule without a path says nothing: "Disallow:" allows everything.
    if ((field === 'allow' || field === 'disallow') && value !== '') {
      open?.rules.push({ allow: field === 'allow', pattern: spelled(value) });
    }
    if (field === 'crawl-delay' && open && Number.isFinite(Number(value))) open.delay = Number(value);
  }
  return all;
}

/**
 * The rules for one robot: those of all groups that name it, or else those for `*`.
 * @param agent product token, as in `User-Agent: Leakpath`
 */
export function readRobots(text: string, agent: string): RobotRules {
  const all = groups(text);
  const naming = (name: string) => all.filter(({ agents }) => agents.includes(name));
  const own = naming(agent.toLowerCase());
  const chosen = own.length > 0 ? own : naming('*');
  return { rules: chosen.flatMap(({ rules }) => rules), delay: chosen.find(({ delay }) => delay !== undefined)?.delay };
}

/** Whether a pattern with `*` and `$` fits; in linear time, for the pattern comes from outside. */
function fits(pattern: string, path: string): boolean {
  const whole = pattern.endsWith('$');
  const [first = '', ...rest] = (whole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of rest.entries()) {
    const last = whole && index === rest.length - 1;
    const found = last ? Math.max(at, path.length - part.length) : path.indexOf(part, at);
    if (found < 0 || !path.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return !whole || at === path.length;
}

/** Whether a robot may ask for an address: the longest pattern that fits decides, and of two as long the one that allows. */
export function mayAsk({ rules }: RobotRules, address: string): boolean {
  const { pathname, search } = new URL(address);
  const path = pathname + search;
  const [best] = rules
    .filter(({ pattern }) => fits(pattern, path))
    .sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow));
  return best?.allow ?? true;
}
