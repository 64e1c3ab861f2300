import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { syntheticCase } from '../../../bench/synthetic/case.ts';
import { chanceOf } from '../../../bench/synthetic/chance.ts';
import { organisation } from '../../../bench/synthetic/organisations.ts';
import { caseFiles, SEED, writeCases } from '../../../bench/synthetic/write.ts';
import { loadLibrary } from '../../../src/library/load.ts';

const numbers = Array.from({ length: 120 }, (_, index) => index + 7);

describe('a synthetic case', () => {
  test('is the same each time, and another with another seed or number', () => {
    expect(caseFiles(SEED, 12)).toEqual(caseFiles(SEED, 12));
    const text = (seed: number, number: number) => [...caseFiles(seed, number).values()].join();
    expect(text(SEED, 12)).not.toBe(text(SEED + 1, 12));
    expect(text(SEED, 12)).not.toBe(text(SEED, 13));
  });

  test('has a path of 6 to 14 nodes, and all the sizes come up', () => {
    const sizes = new Set(numbers.map((number) => syntheticCase(SEED, number).data.path.nodes.length));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(6);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(14);
    expect(sizes.size).toBeGreaterThanOrEqual(6);
  });

  test('leaves no part of the model empty', () => {
    const { data, sources, texts } = syntheticCase(SEED, 99);
    const empty = Object.entries(data).filter(([, value]) => Array.isArray(value) && value.length === 0);
    expect(empty).toEqual([]);
    expect(sources.length).toBeGreaterThanOrEqual(10);
    for (const text of Object.values(texts)) for (const name of ['Cite', 'Event', 'Figure', 'Step']) expect(text).toContain(`<${name} `);
  });
});

describe('choices', () => {
  test('some of a list come in its order and none twice', () => {
    const chance = chanceOf(1, 2);
    for (let count = 0; count <= 5; count += 1) {
      const chosen = chance.some([1, 2, 3, 4, 5], count);
      expect(chosen).toHaveLength(count);
      expect(chosen).toEqual([...new Set(chosen)].sort());
    }
  });
  test('no two of the first five thousand companies bear one name', () => {
    const names = Array.from({ length: 5000 }, (_, number) => organisation(number).slug);
    expect(new Set(names).size).toBe(5000);
  });
});

describe('a library with synthetic cases', () => {
  const root = mkdtempSync(join(tmpdir(), 'leakpath-synthetic-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  test('passes the check beside the real cases', () => {
    cpSync('content', join(root, 'content'), { recursive: true });
    writeCases(join(root, 'content'), { from: 7, to: 30 });
    writeCases(join(root, 'content'), { from: 998, to: 1001 });
    const { library, problems } = loadLibrary(root, { lang: 'en' });
    expect(problems).toEqual([]);
    expect([...library.cases.values()].slice(-4).map(({ data }) => data.id)).toEqual(['LP-C998', 'LP-C999', 'LP-C1000', 'LP-C1001']);
  });
});
