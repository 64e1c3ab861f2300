/** The outside addresses of the content, with the places where they stand. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crosswalkUrl } from '../crosswalk/url.ts';
import { egovAddress } from '../domain/egov.ts';
import type { Library } from '../library/library.ts';
import { formatPlace, type Place } from '../library/problem.ts';

/** Places by address, written file:line:column. */
export type OutsideAddresses = ReadonlyMap<string, readonly string[]>;

/** An address in a text: nothing but the characters of RFC 3986, without what closes a sentence or a Markdown link. */
const IN_TEXT = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+/g;

/** A closing bracket belongs to the address only where it opened one. */
function withoutEnd(found: string): string {
  const address = found.replace(/[.,;:!?'\]]+$/, '');
  const balanced = address.split(')').length <= address.split('(').length;
  return balanced || !address.includes(')') ? address : withoutEnd(address.slice(0, address.lastIndexOf(')')));
}

/** The addresses in a text; one that is an address as a whole stays as it is. */
export function addressesIn(text: string): string[] {
  if (/^https?:\/\/\S+$/.test(text) && URL.canParse(text)) return [text];
  return (text.match(IN_TEXT) ?? []).map(withoutEnd).filter((address) => URL.canParse(address));
}

type Found = [address: string, place: Place];

/** Every address in a value of the content, with the way to it. */
function* within(value: unknown, path: PropertyKey[] = []): Generator<[address: string, path: PropertyKey[]]> {
  if (typeof value === 'string') for (const address of addressesIn(value)) yield [address, path];
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) yield* within(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Those that stand in facts. */
const inFacts = (library: Library): Found[] =>
  [library.cases, library.techniques, library.outcomes, library.controls, library.laws, library.terms, library.sources].flatMap(
    (catalogue) =>
      [...catalogue.values()].flatMap(({ data, locate }) => [...within(data)].map(([address, path]): Found => [address, locate(path)])),
  );

/** Those that the pages make from ids in the facts. */
const fromIds = ({ laws, techniques }: Library): Found[] => [
  ...[...laws.values()].flatMap(({ data, locate }): Found[] => (data.egov ? [[egovAddress(data.egov), locate(['egov'])]] : [])),
  ...[...techniques.values()].flatMap(({ data, locate }) =>
    data.crosswalk.flatMap((row, index): Found[] => {
      const address = row.id === undefined ? undefined : crosswalkUrl(row.scheme, row.id);
      return address === undefined ? [] : [[address, locate(['crosswalk', index])]];
    }),
  ),
];

/** Those in prose: narratives and pages. */
const inProse = (root: string): Found[] =>
  globSync('content/**/*.mdx', { cwd: root })
    .sort()
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          addressesIn(line).map((address): Found => [address, { file, line: index + 1, column: line.indexOf(address) + 1 }]),
        ),
    );

/** @param root folder of the project, for the prose */
export function outsideAddresses(library: Library, root: string): OutsideAddresses {
  const found = [...inFacts(library), ...fromIds(library), ...inProse(root)];
  const places = Map.groupBy(found, ([address]) => address);
  return new Map(
    [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([address, all]) => [address, all.map(([, place]) => formatPlace(place))]),
  );
}
