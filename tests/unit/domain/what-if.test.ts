import { describe, expect, it } from 'vitest';
import { both, either, smallest, type Cut } from '../../../src/domain/cut-sets.ts';
import { breakingCuts, cutsByStep, effectAt, whatIf, whatIfPath, type WhatIfPath, type WhatIfStep } from '../../../src/domain/what-if.ts';
import type { Control } from '../../../src/model/catalogue.ts';
import { CONTROL_STATE } from '../../../src/model/vocabulary.ts';
import { entry, leakCase, library, step, technique, text } from '../builders.ts';
import { seeded } from '../seeded.ts';

/** `'1 a>b usb'`: step 1 from a to b, stopped by `usb`; `*` leads out, `?` only gives access. */
function path(rows: readonly string[], stores: readonly string[] = []): WhatIfPath {
  return {
    stores: new Set(stores),
    steps: rows.map((row): WhatIfStep => {
      const [number = '', ends = '', ...controls] = row.replace(/[*?]/g, '').trim().split(/\s+/);
      const [from = '', to = ''] = ends.split('>');
      return {
        n: Number(number),
        from,
        to,
        accessOnly: row.includes('?'),
        out: row.includes('*'),
        controls: controls.map((control) => ({ control, state: 'absent', effect: 'stops' })),
      };
    }),
  };
}
const run = (given: WhatIfPath, ...chosen: string[]) => whatIf(given, new Set(chosen));

const CHAIN = path(['1 person>store ? rights', '2 store>pc download', '3 pc>usb * media', '4 usb>broker *'], ['store']);
/** Two ways out of the same store; only one of them has a control. */
const FORK = path(['1 person>store ?', '2 store>mail * mail', '3 store>cloud *', '4 mail>rival *'], ['store']);
/** The rival gets a file and, from somebody else, its password. */
const JOIN = path(
  ['1 person>store ?', '2 store>disk * media', '3 disk>rival *', '4 friend>rival ? * keys', '5 rival>desk *', '6 other>rival * mail'],
  ['store'],
);

describe('what falls away if a control had stood', () => {
  it.each([
    ['nothing without a choice', CHAIN, [], { stopped: [], fallen: [], kept: [1, 2, 3, 4], broken: false }],
    ['everything after the first step of a chain', CHAIN, ['rights'], { stopped: [1], fallen: [2, 3, 4], kept: [], broken: true }],
    ['what comes after, not what came before', CHAIN, ['media'], { stopped: [3], fallen: [4], kept: [1, 2], broken: true }],
    [
      'a step that is starved and stopped falls away',
      CHAIN,
      ['download', 'media'],
      { stopped: [2], fallen: [3, 4], kept: [1], broken: true },
    ],
    ['a parallel branch stays', FORK, ['mail'], { stopped: [2], fallen: [4], kept: [1, 3], broken: false }],
    ['the file without the password goes on', JOIN, ['keys'], { stopped: [4], fallen: [], kept: [1, 2, 3, 5, 6], broken: false }],
    ['the password without the file does not', JOIN, ['media'], { stopped: [2], fallen: [3, 5], kept: [1, 4, 6], broken: false }],
    ['what comes later supplies nothing earlier', JOIN, ['media', 'mail'], { stopped: [2, 6], fallen: [3, 5], kept: [1, 4], broken: true }],
    ['an unknown control changes nothing', CHAIN, ['nonsense'], { stopped: [], fallen: [], kept: [1, 2, 3, 4], broken: false }],
  ])('%s', (_, given, chosen, expected) => {
    expect(run(given, ...chosen)).toEqual(expected);
  });

  it('goes on where one of two branches still supplies', () => {
    const diamond = path(['1 s>a one', '2 s>b two', '3 a>c', '4 b>c', '5 c>out *']);
    expect(run(diamond, 'one').kept).toEqual([2, 4, 5]);
    expect(run(diamond, 'one', 'two')).toMatchObject({ fallen: [3, 4, 5], broken: true });
    expect(breakingCuts(diamond)).toEqual([['one', 'two']]);
  });

  it('never calls a path broken by which nothing left', () => {
    expect(run(path(['1 a>b x']), 'x').broken).toBe(false);
    expect(breakingCuts(path(['1 a>b x']))).toEqual([]);
  });

  it('says where nothing in the data breaks the path', () => {
    expect(breakingCuts(path(['1 a>b x', '2 c>out *']))).toEqual([]);
  });
});

describe('the effect of a control at a step', () => {
  const breaks = [
    { technique: 'usb', how: text('how') },
    { technique: 'mail', how: text('how'), partly: true as const },
  ];
  it.each([
    ['prevent', 'usb', 'absent', 'stops'],
    ['prevent', 'usb', 'not-applied', 'stops'],
    ['prevent', 'usb', 'unknown', 'stops'],
    ['prevent', 'usb', 'bypassed', 'overcome'],
    ['prevent', 'usb', 'worked', 'stood'],
    ['prevent', 'mail', 'absent', 'narrows'],
    ['prevent', 'cloud', 'absent', 'elsewhere'],
    ['detect', 'usb', 'absent', 'shows'],
    ['detect', 'usb', 'worked', 'stood'],
    ['deter', 'usb', 'absent', 'deters'],
    ['respond', 'usb', 'unknown', 'limits'],
    ['govern', 'usb', 'absent', 'governs'],
  ] as const)('%s, %s, %s: %s', (family, used, state, effect) => {
    expect(effectAt({ family, breaks }, { techniques: [used] }, state)).toBe(effect);
  });

  it('only a preventing control stops anything, in whatever state', () => {
    for (const family of ['detect', 'deter', 'respond', 'govern'] as const)
      for (const state of Object.keys(CONTROL_STATE) as (keyof typeof CONTROL_STATE)[])
        expect(effectAt({ family, breaks }, { techniques: ['usb'] }, state)).not.toBe('stops');
  });
});

describe('the path of a case', () => {
  const control: Control = {
    id: 'LP-M001',
    name: text('block'),
    family: 'prevent',
    does: text('block'),
    iso: [],
    breaks: [{ technique: 'usb', how: text('how') }],
    origins: [],
  };
  const node = (id: string, kind: 'person' | 'data-store' | 'medium' | 'organisation', domain: string) => ({
    id,
    kind,
    domain,
    label: text(id),
  });
  const content = library({
    controls: [entry('block', control)],
    techniques: [technique('login'), technique('usb', { stage: 'exfiltration' })],
    cases: [
      leakCase('one', {
        parties: [
          { id: 'firm', name: text('firm'), roles: ['controller'], sources: ['x'] },
          { id: 'buyer', name: text('buyer'), roles: ['other', 'list-broker'], sources: ['x'] },
        ],
        path: {
          title: text('path'),
          description: text('path'),
          relations: [],
          nodes: [
            node('worker', 'person', 'firm'),
            node('db', 'data-store', 'firm'),
            node('usb', 'medium', 'outside'),
            node('shop', 'organisation', 'buyer'),
          ],
          steps: [
            step(2, { from: 'db', to: 'usb', techniques: ['usb'], controls: [{ control: 'block', state: 'absent' }] }),
            step(1, { from: 'worker', to: 'db', techniques: ['login'], controls: [{ control: 'block', state: 'absent' }] }),
            step(3, { from: 'usb', to: 'shop', controls: [{ control: 'missing', state: 'absent' }] }),
          ],
        },
      }),
    ],
  });
  it('knows stores, ways in and ways out', () => {
    const [only] = content.cases.values();
    if (!only) throw new Error('no case');
    const { stores, steps } = whatIfPath(content, only);
    expect([...stores]).toEqual(['db']);
    expect(steps.map(({ n, accessOnly, out }) => [n, accessOnly, out])).toEqual([
      [1, true, false],
      [2, false, true],
      [3, false, true],
    ]);
    expect(steps.map(({ controls }) => controls.map(({ effect }) => effect))).toEqual([['elsewhere'], ['stops'], []]);
    expect(breakingCuts(whatIfPath(content, only))).toEqual([['block']]);
  });
});

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const subsets = (names: readonly string[]): string[][] =>
  names.reduce<string[][]>((all, name) => [...all, ...all.map((set) => [...set, name])], [[]]);

/** A random path over a few nodes, with branches, joins and loops. */
function randomPath(random: () => number): WhatIfPath {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const nodes = ['p', 'q', 'r', 's', 't', 'u'];
  const count = 1 + Math.floor(random() * 8);
  return path(
    Array.from({ length: count }, (_, index) => {
      const controls = NAMES.filter(() => random() < 0.2);
      return `${index + 1} ${pick(nodes)}>${pick(nodes)} ${random() < 0.3 ? '?' : ''}${random() < 0.4 ? '*' : ''} ${controls.join(' ')}`;
    }),
    nodes.filter(() => random() < 0.2),
  );
}

describe('over random paths', () => {
  const random = seeded(7);
  const paths = Array.from({ length: 300 }, () => randomPath(random));

  it('no choice removes nothing, and every step is somewhere exactly once', () => {
    for (const given of paths) {
      expect(run(given).kept).toHaveLength(given.steps.length);
      for (const chosen of subsets(NAMES)) {
        const { stopped, fallen, kept } = run(given, ...chosen);
        expect([...stopped, ...fallen, ...kept].sort((a, b) => a - b)).toEqual(given.steps.map(({ n }) => n));
      }
    }
  });

  it('a further control never brings a step back', () => {
    for (const given of paths) {
      for (const chosen of subsets(NAMES)) {
        const before = run(given, ...chosen);
        for (const more of NAMES) {
          const after = run(given, ...chosen, more);
          expect(before.kept).toEqual(expect.arrayContaining(after.kept));
          expect(after.broken || !before.broken).toBe(true);
        }
      }
    }
  });

  it('the smallest choices say the same as trying every choice', () => {
    for (const given of paths) {
      const cuts = cutsByStep(given);
      const breaking = breakingCuts(given);
      for (const chosen of subsets(NAMES)) {
        const enough = (sets: readonly Cut[]) => sets.some((cut) => cut.every((control) => chosen.includes(control)));
        const { kept, broken } = run(given, ...chosen);
        for (const { n } of given.steps) expect(enough(cuts.get(n) ?? [])).toBe(!kept.includes(n));
        expect(enough(breaking)).toBe(broken);
      }
    }
  });
});

describe('sets of controls', () => {
  it.each<[string, Cut[], Cut[]]>([
    [
      'either leaves out what holds a smaller one',
      either([
        [['a', 'b'], ['c']],
        [['a'], ['c']],
      ]),
      [['a'], ['c']],
    ],
    [
      'both joins',
      both([
        [['a'], ['b']],
        [['a'], ['c']],
      ]),
      [['a'], ['b', 'c']],
    ],
    ['both of nothing needs nothing', both([]), [[]]],
    ['an aim out of reach leaves nothing', both([[['a']], []]), []],
    [
      'the smallest of several',
      smallest([
        [['a'], ['b']],
        [['b'], ['c', 'd']],
      ]),
      [['b']],
    ],
    [
      'all of equal size',
      smallest([
        [['a'], ['b']],
        [['c'], ['d']],
      ]),
      [
        ['a', 'c'],
        ['a', 'd'],
        ['b', 'c'],
        ['b', 'd'],
      ],
    ],
    ['no aims, no controls', smallest([]), [[]]],
    ['an aim out of reach', smallest([[['a']], []]), []],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('the smallest choices are those that trying every choice finds', () => {
    const random = seeded(11);
    for (let round = 0; round < 300; round += 1) {
      const aims = Array.from({ length: 1 + Math.floor(random() * 5) }, () =>
        Array.from({ length: 1 + Math.floor(random() * 4) }, () => NAMES.filter(() => random() < 0.4)).map((set) =>
          set.length > 0 ? set : ['a'],
        ),
      );
      const reaches = (set: readonly string[]) => aims.every((aim) => aim.some((cut) => cut.every((control) => set.includes(control))));
      const enough = subsets(NAMES).filter(reaches);
      const size = Math.min(...enough.map(({ length }) => length));
      const key = (sets: readonly Cut[]) => sets.map((set) => [...set].sort().join(' ')).sort();
      expect(key(smallest(aims))).toEqual(key(enough.filter(({ length }) => length === size)));
    }
  });
});
