/** Addresses of the site as they must be where no host serves it: from file to file, folders by the page in them. */

/** Leads elsewhere or stays on the page: `https://…`, `mailto:…`, `//host/…`, `#step-1`, `?q=…`, nothing at all. */
const FOREIGN = /^(?:[a-z][a-z\d+.-]*:|\/\/|[#?]|$)/i;

/** Splits `path?query#fragment` after the path; the rest is kept letter by letter. */
function split(address: string): [path: string, rest: string] {
  const end = address.search(/[?#]/);
  return end < 0 ? [address, ''] : [address.slice(0, end), address.slice(end)];
}

/** `cases/` and `` are folders; their page is index.html. */
const page = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/**
 * The file that answers an address of the site, from the root of the copy, with query and fragment.
 * @example fileAddress('/ja/cases/?vector=usb-memory#list') // 'ja/cases/index.html?vector=usb-memory#list'
 */
export function fileAddress(address: string): string {
  const [path, rest] = split(address);
  return page(path.replace(/^\//, '')) + rest;
}

/**
 * The file that an address on a page means, and what follows the path; nothing where it leads elsewhere or stays there.
 * @param from the file of the page, from the root: `ja/cases/index.html`
 */
export function target(from: string, address: string): { file: string; rest: string } | undefined {
  if (FOREIGN.test(address)) return undefined;
  const [path, rest] = split(address);
  const { pathname } = new URL(path, `http://site/${from}`);
  return { file: page(pathname.slice(1)), rest };
}

/**
 * The way from one file of the copy to another.
 * @example wayTo('ja/cases/benesse/index.html', 'ja/laws/index.html') // '../../laws/index.html'
 */
export function wayTo(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
