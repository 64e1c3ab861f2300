/** Runs the recipe for nginx over dist/, on a free port of loopback. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const RECIPE = join(import.meta.dirname, '../../docs/deploy/nginx.conf');

/** nginx, where it is installed; `LEAKPATH_NGINX` names another. */
export const NGINX = [
  process.env['LEAKPATH_NGINX'],
  ...[...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].map((folder) => join(folder, 'nginx')),
].find((file) => file !== undefined && existsSync(file));

const MIME_TYPES = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'].find((file) =>
  existsSync(file),
);

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Nginx {
  origin: string;
  /** Asks for a path as it is written, without following where it leads. */
  get(path: string, headers?: Record<string, string>): Promise<Reply>;
  close(): Promise<void>;
}

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        done(port);
      });
    });
  });

const get = (port: number, path: string, headers: Record<string, string> = {}) =>
  new Promise<Reply>((done, fail) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    })
      .on('error', fail)
      .end();
  });

/** Starts nginx with the recipe as it is, but for address and folder. */
export async function startNginx(dist: string): Promise<Nginx> {
  if (NGINX === undefined || MIME_TYPES === undefined) throw new Error('nginx is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'leakpath-nginx-'));
  const port = await freePort();
  const recipe = readFileSync(RECIPE, 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/leakpath/dist;', `root ${resolve(dist)};`)
    .replace('include mime.types;', `include ${MIME_TYPES};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log stderr warn;
events { worker_connections 256; }
http { access_log off; ${temporary}
${recipe}
}`,
  );
  const child = spawn(NGINX, ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<void>((done) =>
    child.once('exit', () => {
      done();
    }),
  );
  const close = async () => {
    child.kill('SIGQUIT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    try {
      await get(port, '/robots.txt');
      // A warning of nginx is a fault of the recipe.
      if (said !== '') break;
      return { origin: `http://localhost:${port}`, get: (path, headers) => get(port, path, headers), close };
    } catch {
      await new Promise((later) => setTimeout(later, 50));
    }
  }
  await close();
  throw new Error(`nginx did not start as it should: ${said}`);
}
