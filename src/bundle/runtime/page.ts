/** Stands before the scripts of every page in the copy, so that they work from a disk as they do from a host. */
import { packOf, WORKER } from '../packs.ts';
import { keepAddressesInside } from './addresses.ts';
import { answerFetch } from './fetch.ts';
import { packReader } from './files.ts';
import { standInForWorker } from './stand-in-worker.ts';

/** This script lies one folder below the root. */
const root = new URL('..', (document.currentScript as HTMLScriptElement).src).href;
const readPack = packReader(root);
const read = async (file: string) => {
  const pack = packOf(file);
  return pack && readPack(pack, file);
};

keepAddressesInside(root);
answerFetch(read);
standInForWorker(() => readPack('worker', WORKER), read);
