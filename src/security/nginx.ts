/** The recipe for nginx, made from the same rules as `_headers`. */
import { EVERYWHERE, RULES } from './headers.ts';

/** `/ja/*` as a pattern of nginx. */
const pattern = (at: string): string => {
  const escaped = at.replace(/[.]/g, '\\.');
  return at.endsWith('*') ? `~^${escaped.slice(0, -1)}` : `~^${escaped}$`;
};

const variable = (header: string): string => `$leakpath_${header.toLowerCase().replaceAll('-', '_')}`;

const OF_RULES = [...new Set(RULES.flatMap(({ headers }) => Object.keys(headers)))];

/** Which value a header has, by the file that is sent; nginx leaves out a header whose value is empty. */
function map(header: string): string {
  const lines = RULES.flatMap(({ at, headers }) => {
    const value = headers[header];
    return value === undefined ? [] : at.map((path) => `  ${pattern(path)} "${value}";`);
  });
  return [`map $uri ${variable(header)} {`, '  default "";', ...lines, '}'].join('\n');
}

const always = (header: string, value: string): string => `  add_header ${header} ${value} always;`;

/** The recipe: what stands in docs/deploy/nginx.conf. Change listen, server_name and root for your own server. */
export const nginxRecipe = (): string => `# Leakpath on nginx. Made by "npm run recipes" from src/security; change it there.
# Put it into /etc/nginx/conf.d/, and change listen, server_name and root.

${OF_RULES.map(map).join('\n\n')}

server {
  listen 8080;
  server_name _;
  root /srv/leakpath/dist;

  # HTTPS: once the whole domain is served by it, and for good, tell browsers never to use anything else:
  #   add_header Strict-Transport-Security "max-age=63072000; includeSubDomains" always;
  # It cannot be taken back for two years, which is why it is not set here.

  server_tokens off;
  # /ja leads to /ja/ on whatever name and port the reader came by.
  absolute_redirect off;
  index index.html;
  error_page 404 /404.html;

  charset utf-8;
  charset_types text/css text/csv text/markdown text/plain text/xml application/javascript application/json;
  include mime.types;
  types {
    text/csv csv;
    text/markdown md;
    text/plain mmd;
    application/x-bibtex bib;
    application/x-research-info-systems ris;
  }
  default_type application/octet-stream;

  gzip on;
  gzip_vary on;
  gzip_min_length 1024;
  gzip_types text/css text/csv text/markdown text/plain text/xml application/javascript application/json application/x-bibtex application/x-research-info-systems image/svg+xml;
  # Better still, compress once after each build, and nginx sends what lies there:
  #   find dist -type f -size +1k \\( -name '*.html' -o -name '*.css' -o -name '*.js' -o -name '*.json' -o -name '*.svg' \\) -exec gzip -9 -k -n -f {} +
  gzip_static on;
  # With the brotli module: brotli on; brotli_static on; brotli_types as gzip_types.

${Object.entries(EVERYWHERE)
  .map(([header, value]) => always(header, `"${value}"`))
  .join('\n')}
${OF_RULES.map((header) => always(header, variable(header))).join('\n')}

  location / {
    try_files $uri $uri/ =404;
  }
  # Files for other hosts, and whatever begins with a dot, are nobody's business.
  location ~ ^/(_headers$|\\.) {
    return 404;
  }
}
`;
