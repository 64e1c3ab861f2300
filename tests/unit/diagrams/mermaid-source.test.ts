import { describe, expect, it } from 'vitest';
import { leakPathToMermaid, type LeakPathCase } from '../../../src/diagrams/mermaid-source.ts';
import { mermaidLabel, mermaidLine } from '../../../src/diagrams/mermaid-text.ts';
import { CALL_CENTRE, HOSTILE, HOSTILE_TEXTS, LARGE } from './fixtures.ts';

/** The source without any label: what must be alike in both languages. */
const skeleton = (source: string) =>
  source
    .replace(/"[^"]*"/g, '""')
    .replace(/^\s*acc.*$/gm, '')
    .trim();

const withStep = (change: Partial<LeakPathCase['path']['steps'][number]>): LeakPathCase => ({
  ...CALL_CENTRE,
  path: { ...CALL_CENTRE.path, steps: CALL_CENTRE.path.steps.map((step, index) => (index === 0 ? { ...step, ...change } : step)) },
});
const lineOf = (source: string, id: string) => source.split('\n').find((line) => line.includes(` ${id}@`)) ?? '';

describe('leakPathToMermaid', () => {
  it.each([
    ['call centre', CALL_CENTRE],
    ['large', LARGE],
    ['hostile', HOSTILE],
  ])('gives the same nodes, rooms and edges in both languages: %s', (_, leakCase) => {
    expect(skeleton(leakPathToMermaid(leakCase, 'en'))).toBe(skeleton(leakPathToMermaid(leakCase, 'ja')));
  });

  it('names a room by the short name and the roles of its party', () => {
    expect(leakPathToMermaid(CALL_CENTRE, 'ja')).toContain(
      'subgraph room_bs["NTTビジネスソリューションズ<br/>システム提供・運用・再委託先"]',
    );
    const [bs] = CALL_CENTRE.parties.filter(({ id }) => id === 'bs');
    const short = {
      ...CALL_CENTRE,
      parties: CALL_CENTRE.parties.map((party) => (party === bs ? { ...party, short: { ja: 'BS', en: 'BS' } } : party)),
    };
    expect(leakPathToMermaid(short, 'en')).toContain('subgraph room_bs["BS<br/>system operator, sub-contractor"]');
  });

  it('leaves out parties without a node', () => {
    expect(leakPathToMermaid(CALL_CENTRE, 'en')).not.toContain('room_ppc');
  });

  it.each([
    ['found', '==>', ''],
    ['admitted', '==>', ''],
    ['stated', '==>', ''],
    ['derived', '-.->', '<br/>(derived)'],
    ['reported', '-.->', '<br/>(reported)'],
    ['alleged', '-.->', '<br/>(alleged)'],
    ['opinion', '-.->', '<br/>(opinion)'],
  ] as const)('draws a step that is %s as %s', (standing, arrow, note) => {
    expect(lineOf(leakPathToMermaid(withStep({ standing }), 'en'), 's1')).toBe(
      `  n_worker s1@${arrow}|"1 Uses administrator rights${note}"| n_admin`,
    );
  });

  it('says in Japanese that a step is only alleged', () => {
    expect(lineOf(leakPathToMermaid(CALL_CENTRE, 'ja'), 's5')).toContain('"5 名簿業者に売却<br/>（主張）"');
  });

  it.each([
    ['absent', 'class s1 gate-open'],
    ['not-applied', 'class s1 gate-open'],
    ['bypassed', 'class s1 gate-open'],
    ['worked', 'class s1 gate-held'],
    ['unknown', undefined],
  ] as const)('marks a control that was %s', (state, mark) => {
    const alone = withStep({ controls: [{ control: 'x', state }] });
    const marks =
      leakPathToMermaid({ ...alone, path: { ...alone.path, steps: alone.path.steps.slice(0, 1) } }, 'en').match(/class .*/g) ?? [];
    expect(marks).toEqual(mark === undefined ? [] : [mark]);
  });

  it('breaks the label of a node at a line break, also at one that unquoted YAML left as backslash and n', () => {
    const node = {
      ...CALL_CENTRE.path.nodes[0],
      label: { ja: '一行目\\n二行目', en: 'one\ntwo' },
    } as LeakPathCase['path']['nodes'][number];
    const leakCase = { ...CALL_CENTRE, path: { ...CALL_CENTRE.path, nodes: [node, ...CALL_CENTRE.path.nodes.slice(1)] } };
    expect(leakPathToMermaid(leakCase, 'ja')).toContain('n_clients["一行目<br/>二行目"]');
    expect(leakPathToMermaid(leakCase, 'en')).toContain('n_clients["one<br/>two"]');
  });
});

describe('mermaidLabel', () => {
  it.each(HOSTILE_TEXTS)('leaves nothing for Mermaid to misread: %s', (text) => {
    const label = mermaidLabel(text).slice(1, -1);
    expect(label.replace(/#\d+;/g, '').replaceAll('<br/>', '')).not.toMatch(/["#<>&`%*_$\\]/);
    const decoded = label.replaceAll('<br/>', '\n').replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    expect(decoded).toBe(text);
  });

  it('keeps a line of text one line', () => {
    expect(mermaidLine(' one\n two ')).toBe('one two');
  });
});
