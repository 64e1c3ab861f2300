/** Texts of revisions: what is kept, when it counts as changed, what an editor is told. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isKept, keptCases, readSnapshots, snapshotFile } from '../../../src/citation/revisions/keep.ts';
import { passages } from '../../../src/citation/revisions/narrative-text.ts';
import { advice, contentOf, digestOf, standingOf, takeSnapshot } from '../../../src/citation/revisions/snapshot.ts';
import { leakCase, library, source, step, text } from '../builders.ts';

const spoken = {
  cite: (standing: string, sources: string[]) => ` [${standing} ${sources.join('+')}]`,
  figure: (n: number) => `<${n}>`.replace(/[<>]/g, '#'),
  step: (n: number) => `step ${n}`,
  event: (id: string) => `day of ${id}`,
};

describe('a narrative as plain text', () => {
  test.each([
    ['A <Figure n="4" /> b.<Cite standing="stated" sources="x y" />', 'A #4# b. [stated x+y]'],
    ['In <Step n="2" /> on <Event id="notice" />', 'In step 2 on day of notice'],
    ['<Term id="usb">USB drive</Term> and [two clients](#fig-11), **bold**', 'USB drive and two clients, bold'],
    ['> said so <Cite sources="x" standing="reported" />', 'said so [reported x]'],
  ])('%s', (mdx, plain) => {
    expect(passages(mdx, spoken)).toEqual([{ heading: '', lines: [plain] }]);
  });
  test('headings lose their anchors, paragraphs stay in order under them', () => {
    expect(passages('first\n\n### 連鎖 {#the-chain}\n\nsecond\n\nthird\n', spoken)).toEqual([
      { heading: '', lines: ['first'] },
      { heading: '連鎖', lines: ['second', 'third'] },
    ]);
  });
});

describe('the digest', () => {
  const of = (facts: string, ja = 'あ', en = 'a') => digestOf(contentOf({ facts, narrative: { ja, en } }));
  const before = of('id: LP-C001\ntitle: { ja: あ, en: a }');
  test('does not count how the file is written', () => {
    expect(of('# remark\ntitle:\n  en: a\n  ja: "あ"\nid: LP-C001\n', 'あ\n')).toBe(before);
  });
  test.each([
    ['a fact', of('id: LP-C001\ntitle: { ja: あ, en: b }')],
    ['a narrative', of('id: LP-C001\ntitle: { ja: あ, en: a }', 'い')],
    ['the order of a list', of('id: LP-C001\ntitle: { ja: あ, en: a }\nlist: [2, 1]')],
  ])('changes with %s', (_, digest) => {
    expect(digest).not.toBe(before);
  });
});

const alpha = leakCase('alpha', {
  revisions: [{ date: '2026-12-01', note: text('n') }],
  path: { ...leakCase('x').data.path, steps: [step(1, { sources: ['s'] })] },
});
const small = library({ cases: [alpha], sources: [source('s')] });
const now = contentOf({ facts: 'id: LP-C001', narrative: { ja: '本文', en: 'text' } });

describe('a snapshot', () => {
  const taken = takeSnapshot(small, alpha, now);
  test('holds the content, the sources and the whole in plain words with the anchors of the page', () => {
    expect(taken).toMatchObject({ revision: 'LP-C001-2026-12-01', digest: digestOf(now), content: now, sources: [{ id: 's' }] });
    const lines = taken.reading.en.flatMap(({ lines: all }) => all);
    expect(lines.map(({ id }) => id)).toEqual(expect.arrayContaining(['step-1', 'source-s']));
    expect(lines.map((line) => line.text)).toContain('text');
  });
  test('fits its content until that changes', () => {
    const later = { ...now, narrative: { ja: '本文', en: 'another text' } };
    expect(standingOf(undefined, now)).toBe('missing');
    expect(standingOf(taken, now)).toBe('kept');
    expect(standingOf(taken, later)).toBe('changed');
  });
  test('is asked for with the place and the command', () => {
    expect(advice(alpha, 'missing')).toMatch(/^[^:]+:\d+:\d+: .*LP-C001-2026-12-01 .*"npm run snapshot"$/);
    expect(advice(alpha, 'changed')).toMatch(/put a new revision on top .* "npm run snapshot -- --again alpha"/);
  });
});

describe('on disk', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'leakpath-revisions-'));
    for (const folder of ['content/revisions', 'content/cases/alpha']) mkdirSync(join(root, folder), { recursive: true });
    for (const [name, words] of [
      ['case.yaml', 'id: LP-C001'],
      ['ja.mdx', '本文'],
      ['en.mdx', 'text'],
    ] as const)
      writeFileSync(join(root, 'content/cases/alpha', name), words);
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const keep = (anchor: string, what: object) => writeFileSync(snapshotFile(root, anchor), JSON.stringify(what));

  test('a case goes from missing to kept to changed', () => {
    const standing = () => keptCases(root, small).map((one) => one.standing);
    expect(standing()).toEqual(['missing']);
    keep('LP-C001-2026-12-01', takeSnapshot(small, alpha, now));
    expect(standing()).toEqual(['kept']);
    expect(isKept(root, 'LP-C001-2026-12-01')).toBe(true);
    writeFileSync(join(root, 'content/cases/alpha/en.mdx'), 'other');
    expect(standing()).toEqual(['changed']);
  });
  test('a file that is no snapshot, or lies under another name, is told', () => {
    keep('LP-C001-2026-12-02', takeSnapshot(small, alpha, now));
    expect(() => readSnapshots(root)).toThrow('LP-C001-2026-12-02.json holds LP-C001-2026-12-01');
    keep('LP-C001-2026-12-02', { id: 'LP-C001' });
    expect(() => readSnapshots(root)).toThrow('content/revisions/LP-C001-2026-12-02.json: ');
  });
});
