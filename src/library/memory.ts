/** What was read of each file, and from which bytes: a file that has not changed is not read again. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from '../exports/cache.ts';
import { buildCache } from '../toolchain/cache-folder.ts';
import { sumOfFiles } from '../toolchain/sum-of-files.ts';
import type { Narrative, NarrativeReading } from './narrative.ts';
import type { Locate, Reading } from './yaml.ts';

export interface Memory {
  /**
   * What the bytes of a file say, remembered or read.
   * @param read reads them anew
   */
  recall: <T>(file: string, bytes: Uint8Array, read: () => T) => T;
}

/** Reads everything each time. */
export const NO_MEMORY: Memory = { recall: (_file, _bytes, read) => read() };

/** Remembers as long as the process runs. */
export function processMemory(known = new Map<string, { bytes: Uint8Array; reading: unknown }>()): Memory & { fork: () => Memory } {
  return {
    /** A memory that begins with what this one knows, and teaches it nothing. */
    fork: () => processMemory(new Map(known)),
    recall<T>(file: string, bytes: Uint8Array, read: () => T): T {
      const last = known.get(file);
      if (last && Buffer.compare(last.bytes, bytes) === 0) return last.reading as T;
      const reading = read();
      known.set(file, { bytes, reading });
      return reading;
    },
  };
}

/** A reading that can lie on a disk: that of a narrative, and of a YAML file without the function that finds places in it. */
type Kept = { entry: Pick<NonNullable<Reading<unknown>['entry']>, 'slug' | 'file' | 'data' | 'placeholders'> } | { narrative: Narrative };

interface Stored {
  /** Sum of the code that reads. */
  code: string;
  readings: Map<string, { sum: string; kept: Kept }>;
}

const sumOf = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('base64url');

/** All code, and the versions of what it uses: whatever a reading hangs on beside the file. */
const codeSum = (root: string): string => sumOfFiles(root, ['src/**/*.{ts,json}', 'package-lock.json'], [process.versions.node]);

/** Where a value stands is asked for when something is wrong with it, and only then the file is parsed. */
const lazily = (parse: () => Locate): Locate => {
  let locate: Locate | undefined;
  return (path, at) => (locate ??= parse())(path, at);
};

/** What can be kept of a reading; nothing where something is wrong with the file, for that is told again each time. */
function keptOf(reading: Reading<unknown> | NarrativeReading | readonly unknown[]): Kept | undefined {
  if ('entry' in reading && reading.entry) {
    const { slug, file, data, placeholders } = reading.entry;
    return { entry: { slug, file, data, placeholders } };
  }
  if ('narrative' in reading && reading.narrative && reading.problems.length === 0) return { narrative: reading.narrative };
  return undefined;
}

function readStored(file: string, code: string): Stored['readings'] {
  try {
    const stored = deserialize(readFileSync(file)) as Stored;
    return stored.code === code ? stored.readings : new Map();
  } catch {
    // None yet, or of another version of Node.
    return new Map();
  }
}

/**
 * Remembers from command to command the files in which nothing is wrong; all else is read each time.
 * @param root folder of the project
 * @returns the memory, and what writes it down for the next command
 */
export function diskMemory(root: string): Memory & { save: () => void } {
  const file = buildCache(root, 'library', 'readings.bin');
  const code = codeSum(root);
  const last = readStored(file, code);
  const readings: Stored['readings'] = new Map();
  let news = 0;
  return {
    recall<T>(path: string, bytes: Uint8Array, read: () => T): T {
      const sum = sumOf(bytes);
      const known = last.get(path);
      if (known?.sum === sum) {
        readings.set(path, known);
        if ('narrative' in known.kept) return { ...known.kept, problems: [] } as T;
        const locate = lazily(() => {
          const { entry } = read() as Reading<unknown>;
          if (!entry) throw new Error(`${path} was faultless when it was read first`);
          return entry.locate;
        });
        return { entry: { ...known.kept.entry, locate }, problems: [] } as T;
      }
      const reading = read();
      const kept = keptOf(reading as Parameters<typeof keptOf>[0]);
      if (kept) {
        readings.set(path, { sum, kept });
        news += 1;
      }
      return reading;
    },
    save() {
      if (news > 0 || readings.size !== last.size) writeWhole(file, serialize({ code, readings } satisfies Stored));
    },
  };
}
