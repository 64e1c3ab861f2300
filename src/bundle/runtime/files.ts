/** Brings the packs of the copy and reads their files. */
import { packFile, RECEIVER, type Pack, type PackName } from '../packs.ts';

/** @param root address of the copy, ending in a slash */
export function packReader(root: string): (name: PackName, file: string) => Promise<Uint8Array<ArrayBuffer> | undefined> {
  const packs = new Map<PackName, Promise<Pack>>();
  const arrived = new Map<PackName, Pack>();
  Object.assign(globalThis, { [RECEIVER]: (name: PackName, pack: Pack) => arrived.set(name, pack) });

  function load(name: PackName): Promise<Pack> {
    const known = packs.get(name);
    if (known) return known;
    const loading = new Promise<Pack>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = root + packFile(name);
      const settle = () => {
        const pack = arrived.get(name);
        if (pack) resolve(pack);
        else reject(new Error(`${packFile(name)} could not be read`));
        script.remove();
      };
      script.addEventListener('load', settle);
      script.addEventListener('error', settle);
      document.head.append(script);
    });
    packs.set(name, loading);
    // Who asks again tries again.
    loading.catch(() => packs.delete(name));
    return loading;
  }

  return async (name, file) => {
    const text = (await load(name))[file];
    return text === undefined ? undefined : Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  };
}
