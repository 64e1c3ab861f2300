/**
 * Names of what can be read of a library: `cases/benesse/title` is a value, with all that is in it; `cases/@keys` is which
 * entries there are and in which order, `cases/benesse/@is` whether there is this one, `cases/benesse/path/steps/@keys`
 * how many steps there are. A question that has a name of its own (`one-read.ts`) is told by its answer.
 */
import { createHash } from 'node:crypto';
import type { Library } from '../library/library.ts';
import { BUILD_DAY, buildDay } from '../citation/today.ts';
import { CITED_SOURCES, sourceIds } from '../domain/bibliography.ts';

/** The parts of a library that are catalogues of entries, and the narratives. */
export type CatalogueName = Exclude<keyof Library, 'unread'>;

/** No slug, field or id holds a slash. */
export const nameOf = (...parts: readonly string[]): string => parts.join('/');

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** What stands under a name, as something JSON can tell; nothing where there is no such thing (any more). */
function valueOf(library: Library, name: string): unknown {
  if (name === BUILD_DAY) return buildDay();
  const [catalogue = '', key = '', ...path] = name.split('/');
  const entries = library[catalogue as CatalogueName];
  if (key === '@keys') return [...entries.keys()];
  if (path[0] === '@is') return entries.has(key);
  const entry: unknown = entries.get(key);
  const data = catalogue === 'narratives' ? entry : field(entry, 'data');
  const asked = path.at(-1)?.startsWith('@') ? path.pop() : undefined;
  const value = path.reduce(field, data);
  if (asked === CITED_SOURCES) return sourceIds(value);
  return asked && typeof value === 'object' && value !== null ? Object.keys(value) : value;
}

/** A short sum of what stands under a name: two libraries in which it is equal say the same there. */
export const sumOf = (library: Library, name: string): string =>
  createHash('sha1')
    .update(JSON.stringify([valueOf(library, name)]))
    .digest('base64url');
