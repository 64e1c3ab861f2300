/** The catalogue of faults: each is put into the real content and has to be told at its place, in both languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { formatProblem } from '../../src/library/problem.ts';
import { readYaml } from '../../src/library/yaml.ts';
import { CONTENT_SCHEMAS } from '../../src/model/schemas.ts';
import { apply } from './apply.ts';
import { apart, CATALOGUE } from './catalogue.ts';
import { document } from './document.ts';
import { original, ROOT, says } from './fault.ts';
import { loadWith, outcomes, rounds, run, untouched, type Outcome } from './run.ts';
import { schemaFaults, type Kind } from './schema-faults.ts';

const picked = run(CATALOGUE, apart);
const KINDS = Object.keys(CONTENT_SCHEMAS) as Kind[];

/** The messages at the place of the fault, where none of them says in both languages what it should. */
const silent = ({ fault, place, told }: Outcome): string[] =>
  told.some(({ message }) => says(message.ja, fault.says.ja) && says(message.en, fault.says.en))
    ? []
    : [
        `${fault.name} (${place.file}:${place.line}:${place.column}): ${told.map(({ message }) => `${message.en} / ${message.ja}`).join('; ') || 'nothing is told'}`,
      ];

it('starts from content without a fault', () => {
  expect(untouched.problems.map(formatProblem)).toEqual([]);
});

describe('picked by hand', () => {
  test.each(picked.map((outcome) => ({ name: `${outcome.fault.group}: ${outcome.fault.name}`, outcome })))('$name', ({ outcome }) => {
    expect(silent(outcome)).toEqual([]);
  });

  it('tells nothing where nothing is at fault', () => {
    const follows = CATALOGUE.flatMap(({ also }) => also ?? []);
    const noise = picked.flatMap(({ noise: all }) => all).filter(({ message }) => !follows.some((part) => message.en.includes(part)));
    expect(noise.map(({ file, line, message }) => `${file}:${line}: ${message.en}`)).toEqual([]);
  });

  it('tells each in Japanese and in English, neither standing for the other', () => {
    const told = picked.flatMap((outcome) => outcome.told.map(({ message }) => message));
    expect(told.filter(({ ja }) => !/[ぁ-ゖ]/.test(ja))).toEqual([]);
    expect(told.filter(({ ja, en }) => ja === en)).toEqual([]);
  });
});

describe.each(KINDS)('made from the schema of a %s', (kind) => {
  const groups = Map.groupBy(schemaFaults(kind), ({ group }) => group);

  test.each([...groups])('%s', (_, faults) => {
    const found = rounds(faults).flatMap((round) => {
      const { files, places } = apply(round);
      const told = [...files].flatMap(([file, bytes]) => readYaml(String(bytes), CONTENT_SCHEMAS[kind], file, 'any').problems);
      return outcomes(round, places, told);
    });
    expect(found).toHaveLength(faults.length);
    expect(found.flatMap(silent)).toEqual([]);
    expect(found.flatMap(({ noise }) => noise)).toEqual([]);
  });
});

it('tells all faults of a run together, in the order of files and places, in the language asked for', () => {
  const [round = []] = rounds(CATALOGUE, apart).sort((a, b) => b.length - a.length);
  expect(round.length).toBeGreaterThan(50);
  const { files, places } = apply(round);
  const { problems } = loadWith(files);
  const at = (place: { file: string; line: number; column: number }) => `${place.file}:${place.line}:${place.column}`;
  expect(places.map(at).filter((place) => !problems.some((problem) => at(problem) === place))).toEqual([]);
  const order = problems.map(({ file, line, column }) => ({ file, line, column }));
  expect(order).toEqual([...order].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column));
  expect(loadWith(files, 'ja').problems.filter(({ message }) => !/[ぁ-ゖ]/.test(message))).toEqual([]);
});

describe('Windows line ends', () => {
  const FILES = [
    'content/cases/ibm-china/case.yaml',
    'content/cases/ibm-china/en.mdx',
    'content/cases/ibm-china/ja.mdx',
    'content/laws/appi-179.yaml',
  ];
  const windows = (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'));

  it('are read as line ends: the library is the same', () => {
    const { library, faults } = loadWith(new Map(FILES.map((file) => [file, windows(original(file))])));
    expect(faults).toEqual([]);
    expect(library.cases.get('ibm-china')?.data).toEqual(untouched.library.cases.get('ibm-china')?.data);
    expect(library.laws.get('appi-179')?.data).toEqual(untouched.library.laws.get('appi-179')?.data);
    expect(library.narratives.get('ibm-china')).toEqual(untouched.library.narratives.get('ibm-china'));
  });

  it('leave a fault at its line and column', () => {
    const [file = ''] = FILES;
    const { faults } = loadWith(new Map([[file, windows(original(file).replace('status: published', 'status: done'))]]));
    expect(faults).toMatchObject([{ file, line: 3, column: 9 }]);
  });
});

test('docs/faults.md is up to date (npm run faults writes it)', () => {
  expect(document(picked) === readFileSync(join(ROOT, 'docs/faults.md'), 'utf8')).toBe(true);
});
