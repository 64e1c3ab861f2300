/**
 * Drives an installed Firefox by WebDriver BiDi (W3C), as far as a page has to be opened and a function run in it.
 * The driver the project has for Chromium speaks to patched Firefoxes or to newer ones than Debian's ESR.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Firefox {
  version: string;
  /** Opens an address and waits until it has loaded. */
  open(address: string): Promise<void>;
  /** Runs a function in the page with one argument that JSON can hold, and waits for what it resolves to. */
  run<A, R>(task: (argument: A) => Promise<R>, argument: A): Promise<R>;
  close(): Promise<void>;
}

interface Message {
  id?: number;
  type?: string;
  error?: string;
  message?: string;
  result?: Record<string, unknown>;
}

/**
 * Starts Firefox without a window and with a profile of its own.
 * @param binary name or path of the program
 * @throws Error where it does not start within a minute, or refuses a command
 */
export async function startFirefox(binary: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'leakpath-firefox-'));
  const child = spawn(binary, ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile], {
    env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => {
      reject(new Error(`${binary} did not start:\n${said}`));
    }, 60_000);
    child.once('error', reject);
    child.stderr.on('data', (data: Buffer) => {
      said += String(data);
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(late);
      resolve(found);
    });
  });
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  const waiting = new Map<number, { resolve: (result: Record<string, unknown>) => void; reject: (error: Error) => void }>();
  socket.addEventListener('message', ({ data }) => {
    const { id, type, error, message, result = {} } = JSON.parse(String(data)) as Message;
    const asked = id === undefined ? undefined : waiting.get(id);
    if (type === 'error') asked?.reject(new Error(`${error ?? 'error'}: ${message ?? ''}`));
    else asked?.resolve(result);
  });
  let commands = 0;
  const send = (method: string, params: object): Promise<Record<string, unknown>> => {
    commands += 1;
    const id = commands;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
  };

  const session = (await send('session.new', { capabilities: {} })) as { capabilities?: { browserVersion?: string } };
  const tree = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = tree.contexts[0]?.context ?? '';
  return {
    version: session.capabilities?.browserVersion ?? '',
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    run: async <A, R>(task: (argument: A) => Promise<R>, argument: A) => {
      const outcome = (await send('script.callFunction', {
        functionDeclaration: `async (text) => JSON.stringify(await (${String(task)})(JSON.parse(text)))`,
        arguments: [{ type: 'string', value: JSON.stringify(argument) }],
        target: { context },
        awaitPromise: true,
      })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
      if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails?.text ?? 'the page threw');
      return JSON.parse(outcome.result?.value ?? 'null') as R;
    },
    close: async () => {
      socket.close();
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
