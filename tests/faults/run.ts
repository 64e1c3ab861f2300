/** Runs the check over the content with faults laid over it; many faults that do not touch each other share a run. */
import { dirname } from 'node:path';
import { loadLibrary, type Loaded } from '../../src/library/load.ts';
import { processMemory } from '../../src/library/memory.ts';
import { diskFiles, type ContentFiles, type FileKind } from '../../src/library/files.ts';
import type { Fault as Told, Place } from '../../src/library/problem.ts';
import type { Lang } from '../../src/model/text.ts';
import { apply, collide, type Applied } from './apply.ts';
import { ROOT, type Fault } from './fault.ts';

const disk = diskFiles(ROOT);

/** The files of the content with those of a mutation before them. */
function overlay(files: Applied['files']): ContentFiles {
  const kindOf = (laid: Uint8Array | string): FileKind => (laid === 'link' || laid === 'folder' ? laid : 'file');
  return {
    kind: (path) => {
      const laid = files.get(path);
      if (laid === undefined) return [...files.keys()].some((file) => file.startsWith(`${path}/`)) ? 'folder' : disk.kind(path);
      return laid === 'gone' ? undefined : kindOf(laid);
    },
    list: (folder) => {
      const kept = disk.list(folder).filter(({ name }) => !files.has(`${folder}/${name}`));
      const put = [...files]
        .filter(([path, laid]) => dirname(path) === folder && laid !== 'gone')
        .map(([path, laid]) => ({ name: path.slice(folder.length + 1), kind: kindOf(laid) }));
      const below = [...files.keys()].flatMap((path) => {
        const [name, rest] = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/') : [];
        return name !== undefined && rest !== undefined && disk.kind(`${folder}/${name}`) === undefined
          ? [{ name, kind: 'folder' as FileKind }]
          : [];
      });
      return [...kept, ...put, ...below].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    read: (path) => {
      const laid = files.get(path);
      return laid instanceof Uint8Array ? laid : disk.read(path);
    },
  };
}

const sound = processMemory();

/** The content as it is; read once. */
export const untouched: Loaded = loadLibrary(ROOT, { files: disk, memory: sound });

/**
 * Loads the content with something laid over it; what is not touched is not read again. The editorial rules have fixtures
 * of their own: a fault may rightly take away what lets a word stand elsewhere.
 */
export const loadWith = (files: Applied['files'], lang: Lang = 'en'): Loaded =>
  loadLibrary(ROOT, { files: overlay(files), memory: sound.fork(), lang, editorial: false });

export interface Outcome<F extends Fault = Fault> {
  fault: F;
  place: Place;
  /** What the check said at that place. */
  told: Told[];
  /** What it said elsewhere in the same run, where nothing is at fault. */
  noise: Told[];
}

const key = ({ file, line, column }: Place) => `${file}:${line}:${column}`;

/** Faults in groups of which none gets in another's way. */
export function rounds<F extends Fault>(faults: readonly F[], apart: (a: F, b: F) => boolean = () => false): F[][] {
  const packed: F[][] = [];
  for (const fault of faults) {
    const round = packed.find((others) => others.every((other) => !collide(other, fault) && !apart(other, fault)));
    if (round) round.push(fault);
    else packed.push([fault]);
  }
  return packed;
}

/** What was said of each fault of a run, and what was said besides. */
export function outcomes<F extends Fault>(faults: readonly F[], places: readonly Place[], told: readonly Told[]): Outcome<F>[] {
  const expected = new Set(places.map(key));
  const noise = told.filter((each) => !expected.has(key(each)));
  return faults.map((fault, index) => {
    const place = places[index] ?? { file: fault.file, line: 0, column: 0 };
    return { fault, place, told: told.filter((each) => key(each) === key(place)), noise };
  });
}

/** Checks the content with each of these faults in it, and tells of them in their order. */
export function run<F extends Fault>(faults: readonly F[], apart?: (a: F, b: F) => boolean): Outcome<F>[] {
  const found = rounds(faults, apart).flatMap((round) => {
    const { files, places } = apply(round);
    return outcomes(round, places, loadWith(files).faults);
  });
  const order = new Map(faults.map((fault, index) => [fault, index]));
  return found.sort((a, b) => (order.get(a.fault) ?? 0) - (order.get(b.fault) ?? 0));
}
