/**
 * The headers a host is asked to send with each file. `_headers` for hosts that read it, the recipe for nginx and the
 * server of `npm start` are all made from these rules.
 */
import { HEADER_POLICY } from './policy.ts';

/** Features of the browser that no page uses: nothing here may ask for them, whatever is injected. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** With every file, and with what is not found. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Asked again at each visit, which costs a few bytes where nothing has changed (ETag): never half an old site, half a new one. */
const ASK_AGAIN = 'public, max-age=0, must-revalidate';

const OF_PAGES: Readonly<Record<string, string>> = {
  'Content-Security-Policy': HEADER_POLICY,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': ASK_AGAIN,
};

/** Open data and pictures may be read and shown by any site; they are no pages and carry no script. */
const OF_DATA: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': 'public, max-age=3600, must-revalidate',
};

export interface Rule {
  /** Addresses the rule is for; `*` at the end stands for anything. */
  at: readonly string[];
  headers: Readonly<Record<string, string>>;
}

/** No address fits two of them: some hosts would send both values of a header. */
export const RULES: readonly Rule[] = [
  { at: ['/', '/index.html', '/404.html', '/ja/*', '/en/*', '/id/*'], headers: OF_PAGES },
  // The worker of the search takes its policy from its own headers, so scripts carry it as pages do. The name of a file
  // here changes with its content.
  { at: ['/_astro/*'], headers: { ...OF_PAGES, 'Cache-Control': 'public, max-age=31536000, immutable' } },
  // An index of two builds would answer wrongly: its files are asked for again, as pages are.
  { at: ['/search/*', '/css/*', '/theme.js', '/door.js', '/id.js', '/favicon.svg'], headers: OF_PAGES },
  { at: ['/data/*', '/og/*'], headers: OF_DATA },
];

/** Whether an address is one of a rule's. */
const fits = (path: string, at: string): boolean => (at.endsWith('*') ? path.startsWith(at.slice(0, -1)) : path === at);

/** The rules an address fits. */
export const rulesOf = (path: string): Rule[] => RULES.filter((rule) => rule.at.some((at) => fits(path, at)));

/**
 * The headers of a file.
 * @param path its address on the site: `/ja/`, `/_astro/site.css`
 */
export const headersOf = (path: string): Record<string, string> =>
  Object.assign({}, EVERYWHERE, ...rulesOf(path).map(({ headers }) => headers));

const block = (at: string, headers: Readonly<Record<string, string>>): string =>
  [at, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** The rules as `_headers`, which Cloudflare Pages, Netlify and others read from the top folder of a site. */
export const headersFile = (): string =>
  `${[block('/*', EVERYWHERE), ...RULES.flatMap(({ at, headers }) => at.map((path) => block(path, headers)))].join('\n\n')}\n`;
