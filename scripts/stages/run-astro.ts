import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Where this process is killed, its side of the channel closes, and Astro must not go on writing for nobody. */
const DIES_WITH_US = `data:text/javascript,${encodeURIComponent(
  'process.on("disconnect", () => process.exit(1)); process.channel?.unref();',
)}`;

/**
 * What Vite tells the code by `import.meta.env`. Astro takes a variable of the machine by the same name instead, so that
 * a mere `PROD=` in somebody's shell would build pages without their Content-Security-Policy.
 */
const NAMES_OF_VITE = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR'];

/** Runs a command of Astro in a process of its own; its output is shown. Throws if it fails. */
export async function runAstro(root: string, ...args: string[]): Promise<void> {
  const child = spawn(process.execPath, [`--import=${DIES_WITH_US}`, join(root, 'node_modules/astro/bin/astro.mjs'), ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      ...Object.fromEntries(NAMES_OF_VITE.map((name) => [name, undefined])),
      // Drafts are seen in the live preview and nowhere else.
      LEAKPATH_PREVIEW: args[0] === 'dev' ? 'drafts' : '',
    },
  });
  const stop = () => child.kill('SIGTERM');
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (code !== 0) throw new Error(`astro ${args[0] ?? ''} failed (exit ${code ?? 'by signal'})`);
}
