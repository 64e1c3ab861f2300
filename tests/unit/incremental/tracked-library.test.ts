import { expect, test } from 'vitest';
import { sourceIds } from '../../../src/domain/bibliography.ts';
import { reading, readName, valuesOf } from '../../../src/incremental/reads.ts';
import { trackedLibrary } from '../../../src/incremental/tracked-library.ts';
import { library } from '../../real-library.ts';

const tracked = trackedLibrary(library);
const readsOf = (work: () => unknown) => [...valuesOf(reading(work).reads)].map(readName);

test('says the same as the library it tracks', () => {
  for (const name of ['cases', 'techniques', 'outcomes', 'controls', 'laws', 'terms', 'sources'] as const) {
    expect([...tracked[name].keys()]).toEqual([...library[name].keys()]);
    expect(JSON.stringify([...tracked[name].values()])).toBe(JSON.stringify([...library[name].values()]));
    expect([tracked[name].size, tracked[name].has('usb-memory'), tracked[name].get('no such')]).toEqual([
      library[name].size,
      library[name].has('usb-memory'),
      undefined,
    ]);
  }
  expect(JSON.stringify([...tracked.narratives])).toBe(JSON.stringify([...library.narratives]));
});

test('the same thing is the same object each time', () => {
  const events = () => tracked.cases.get('benesse')?.data.timeline ?? [];
  expect(events()).toBe(events());
  expect(events()[0]).toBe(events()[0]);
  expect(events().includes(events()[1] as never)).toBe(true);
  const [first] = [...tracked.cases.values()];
  expect(first).toBe(tracked.cases.get(first?.slug ?? ''));
});

test('names the value that was read, and none beside it', () => {
  expect(readsOf(() => tracked.cases.get('benesse')?.data.title.ja)).toEqual(['cases/benesse/@is', 'cases/benesse/title/ja']);
  expect(readsOf(() => tracked.cases.get('benesse')?.data.timeline[3]?.date)).toEqual(['cases/benesse/@is', 'cases/benesse/timeline/3']);
  // From the second name on a value is read with all that is in it.
  expect(readsOf(() => tracked.cases.get('benesse')?.data.path.steps[1]?.techniques[0])).toEqual([
    'cases/benesse/@is',
    'cases/benesse/path/steps',
  ]);
});

test('how many there are, which there are, and whether there is one are reads too', () => {
  expect(readsOf(() => tracked.techniques.size)).toEqual(['techniques/@keys']);
  expect(readsOf(() => [...tracked.techniques.keys()])).toEqual(['techniques/@keys']);
  expect(readsOf(() => tracked.techniques.has('none'))).toEqual(['techniques/none/@is']);
  expect(readsOf(() => tracked.cases.get('benesse')?.data.timeline.length)).toContain('cases/benesse/timeline/@keys');
  expect(readsOf(() => 'group' in (tracked.cases.get('benesse')?.data ?? {}))).toContain('cases/benesse/@keys');
  expect(readsOf(() => ({ ...tracked.cases.get('benesse')?.data.title }))).toEqual([
    'cases/benesse/@is',
    'cases/benesse/title/@keys',
    'cases/benesse/title/ja',
    'cases/benesse/title/en',
  ]);
});

test('a source is one read, a narrative one for each of its lists, and what a case cites one', () => {
  const [source] = library.sources.keys();
  expect(readsOf(() => tracked.sources.get(source ?? '')?.data.publisher)).toEqual([
    `sources/${source ?? ''}/@is`,
    `sources/${source ?? ''}`,
  ]);
  expect(readsOf(() => tracked.narratives.get('benesse')?.ja?.citations[0]?.sources)).toEqual([
    'narratives/benesse/@is',
    'narratives/benesse/ja/citations',
  ]);
  const { value, reads } = reading(() => sourceIds(tracked.cases.get('benesse')?.data));
  expect(value).toEqual(sourceIds(library.cases.get('benesse')?.data));
  expect([...valuesOf(reads)].map(readName)).toEqual(['cases/benesse/@is', 'cases/benesse/@sources']);
});
