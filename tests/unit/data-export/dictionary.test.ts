import { describe, expect, it } from 'vitest';
import { dictionary, DICTIONARY } from '../../../src/data-export/dictionary.ts';

const fields = dictionary();
const field = (part: (typeof DICTIONARY)[number], path: string) => fields[part].find((one) => one.path === path);

describe('the field dictionary', () => {
  it('describes every field', () => {
    expect(
      DICTIONARY.flatMap((part) => fields[part].filter(({ description }) => !description).map(({ path }) => `${part}.${path}`)),
    ).toEqual([]);
  });
  it('gives type, need and values', () => {
    expect(field('cases', 'figures[].value')).toMatchObject({ type: 'number', required: true });
    expect(field('cases', 'figures[].asOf')).toMatchObject({ type: 'EDTF date', required: true });
    expect(field('cases', 'title')).toMatchObject({ type: '{ ja, en }' });
    expect(field('cases', 'path.steps[].techniques')).toMatchObject({ type: 'list of string' });
    expect(field('cases', 'derived.spans[].maxDays')).toMatchObject({ type: 'integer or null' });
    expect(field('sources', 'URL')).toMatchObject({ type: 'URL' });
    expect(field('techniques', 'stage')?.values).toContain('exfiltration');
    expect(field('cases', 'path.steps[].controls[].note')).toMatchObject({ required: false });
  });
  it('tells the four tracks once', () => {
    expect(field('cases', 'outcomes.{criminal,administrative,civil,organisational}.entries[].date')).toMatchObject({ required: true });
    expect(field('cases', 'outcomes.civil.entries[].date')).toBeUndefined();
  });
});
