import { describe, expect, it } from 'vitest';
import { chainArrows } from '../../../src/domain/chain-arrows.ts';
import { deepest, holderReaches, insiderPlace, reach } from '../../../src/domain/entrustment-tiers.ts';
import { leakCase, link, party, step } from '../builders.ts';
import { below, seeded } from '../seeded.ts';

describe('reach', () => {
  it('counts one tier more than links', () => {
    const links = [
      link('prefecture', 'contractor'),
      link('contractor', 'centre', { kind: 'sub-entrustment' }),
      link('centre', 'system', { kind: 'service-use' }),
    ];
    expect(reach(links, 'prefecture', 'system')).toMatchObject({
      tiers: 4,
      by: 'contract',
      links: links.map((one) => ({ link: one, up: false })),
    });
  });
  it('is one tier where the holder is the workplace', () =>
    expect(reach([], 'a', 'a')).toMatchObject({ tiers: 1, links: [], by: 'contract' }));
  it('takes the contracts even where ownership is shorter', () => {
    const links = [link('a', 'b'), link('b', 'c'), link('a', 'c', { kind: 'group' })];
    expect(reach(links, 'a', 'c')).toMatchObject({ tiers: 3, by: 'contract' });
  });
  it('goes up to a parent by ownership where no contract leads there', () => {
    expect(reach([link('parent', 'child', { kind: 'group' })], 'child', 'parent')).toMatchObject({
      tiers: 2,
      by: 'ownership',
      links: [{ up: true }],
    });
  });
  it('does not go up a contract', () =>
    expect(reach([link('agency', 'workplace', { kind: 'dispatch' })], 'workplace', 'agency')).toBeUndefined());
  it('says where nothing leads there', () => expect(reach([link('a', 'b')], 'a', 'z')).toBeUndefined());
});

describe('reach, whatever the chain', () => {
  it('a chain of n links has n + 1 tiers, in whatever order its links stand', () => {
    const next = seeded(11);
    for (let n = 0; n < 40; n += 1) {
      const links = Array.from({ length: n }, (_, index) => link(`p${index}`, `p${index + 1}`));
      links.sort(() => next() - 0.5);
      expect(reach(links, 'p0', `p${n}`)?.tiers).toBe(n + 1);
    }
  });
  it('ends in circles, and its way is connected, short and without a place twice', () => {
    const next = seeded(23);
    for (let round = 0; round < 300; round += 1) {
      const size = 2 + below(next, 7);
      const links = Array.from({ length: below(next, 16) }, () =>
        link(`p${below(next, size)}`, `p${below(next, size)}`, { kind: next() < 0.3 ? 'group' : 'entrustment' }),
      );
      const found = reach(links, 'p0', `p${size - 1}`);
      if (!found) continue;
      const places = ['p0'];
      for (const { link: one, up } of found.links) {
        expect(up ? one.to : one.from).toBe(places.at(-1));
        expect(up && one.kind !== 'group').toBe(false);
        places.push(up ? one.from : one.to);
      }
      expect(places.at(-1)).toBe(`p${size - 1}`);
      expect(new Set(places).size).toBe(found.tiers);
      expect(found.tiers).toBeLessThanOrEqual(size);
    }
  });
});

describe('holders of the data', () => {
  const told = leakCase('told', {
    parties: [
      party('client', { roles: ['client', 'controller'] }),
      party('far', { roles: ['controller'] }),
      party('agency', { roles: ['staffing-agency'] }),
      party('system', { roles: ['system-operator'] }),
    ],
    entrustment: [link('client', 'system'), link('agency', 'system', { kind: 'dispatch' })],
    insider: { ...leakCase('x').data.insider, employment: 'dispatched', employer: 'agency' },
    path: {
      ...leakCase('x').data.path,
      nodes: [{ id: 'worker', kind: 'person', label: { ja: '人', en: 'worker' }, domain: 'system' }],
      steps: [step(1, { from: 'worker' })],
    },
  }).data;

  it('the insider worked where the path begins, and was employed elsewhere only if the case says so', () => {
    expect(insiderPlace(told)).toEqual({ workplace: 'system', employer: 'agency' });
    expect(insiderPlace(leakCase('x').data)).toEqual({ workplace: undefined, employer: undefined });
  });
  it('each holder has its way, or is told to have none', () => {
    expect(holderReaches(told).map(({ holder, workplace }) => [holder, workplace?.tiers])).toEqual([
      ['client', 2],
      ['far', undefined],
    ]);
  });
  it('the employer further down is reached by contract; an agency beside the chain is not', () => {
    const further = { ...told, entrustment: [...told.entrustment, link('system', 'sub', { kind: 'sub-entrustment' })] };
    const employed = (employer: string) => holderReaches({ ...further, insider: { ...told.insider, employer } })[0]?.employer?.tiers;
    expect(employed('sub')).toBe(3);
    expect(employed('agency')).toBeUndefined();
    expect(employed('system')).toBeUndefined();
  });
  it('the deepest way is by contract if there is one', () => {
    const by = (tiers: number, kind: 'contract' | 'ownership') => ({
      holder: 'h',
      workplace: { from: 'h', to: 'w', links: [], tiers, by: kind },
      employer: undefined,
    });
    expect(deepest([by(2, 'contract'), by(5, 'ownership'), by(3, 'contract')])?.tiers).toBe(3);
    expect(deepest([{ holder: 'h', workplace: undefined, employer: undefined }])).toBeUndefined();
  });
});

describe('chainArrows', () => {
  it('draws links between the same two once; ownership only where nothing else binds them', () => {
    expect(chainArrows([link('a', 'b'), link('a', 'b', { kind: 'group' }), link('b', 'c', { kind: 'group' })])).toEqual([
      { from: 'a', to: 'b', letters: ['a', 'b'], ownership: false },
      { from: 'b', to: 'c', letters: ['c'], ownership: true },
    ]);
  });
});
