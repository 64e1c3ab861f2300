/** What passes over the port between the page and its worker: the worker asks for a file, the page gives it. */
export interface FileWanted {
  n: number;
  file: string;
}
export interface FileGiven {
  n: number;
  bytes?: Uint8Array<ArrayBuffer> | undefined;
}

type Read = (file: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** Gives a worker the files it asks for. */
function serveFiles(port: MessagePort, read: Read): void {
  port.addEventListener('message', ({ data: { n, file } }: MessageEvent<FileWanted>) => {
    // What can't be read is as good as missing: the engine then says that the search can't start.
    void read(file)
      .catch(() => undefined)
      .then((bytes) => {
        port.postMessage({ n, bytes } satisfies FileGiven);
      });
  });
  port.start();
}

/**
 * Stands in for `Worker`, whose code a page from a disk may not load from another file: the code comes from a pack, the
 * worker is made from it in memory, and meanwhile messages wait. The site has one kind of worker, so the address that
 * the constructor gets means nothing.
 * @param code resolves with the worker's code
 * @param read reads a packed file
 */
export function standInForWorker(code: () => Promise<Uint8Array<ArrayBuffer> | undefined>, read: Read): void {
  class StandIn extends EventTarget {
    #worker: Worker | undefined;
    #ended = false;
    #waiting: unknown[] = [];

    constructor() {
      super();
      this.#start().catch((error: unknown) => {
        this.dispatchEvent(new ErrorEvent('error', { message: String(error) }));
      });
    }

    async #start(): Promise<void> {
      const bytes = await code();
      if (!bytes) throw new Error('the code of the search worker is missing');
      if (this.#ended) return;
      const address = URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' }));
      const worker = new Native(address);
      this.#worker = worker;
      worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        this.dispatchEvent(new MessageEvent('message', { data }));
      });
      worker.addEventListener('error', ({ message }) => {
        this.dispatchEvent(new ErrorEvent('error', { message }));
      });
      const { port1, port2 } = new MessageChannel();
      serveFiles(port1, read);
      worker.postMessage('files', [port2]);
      for (const message of this.#waiting.splice(0)) worker.postMessage(message);
    }

    postMessage(message: unknown): void {
      if (this.#worker) this.#worker.postMessage(message);
      else this.#waiting.push(message);
    }

    terminate(): void {
      this.#ended = true;
      this.#worker?.terminate();
    }
  }
  const Native = globalThis.Worker;
  globalThis.Worker = StandIn as unknown as typeof Worker;
}
