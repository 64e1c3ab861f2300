import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../../src/exports/colours.ts';

const read = (name: string) => readFileSync(new URL(`../../../src/styles/${name}`, import.meta.url), 'utf8');

describe('the palette of pictures', () => {
  it('takes each class through its alias to the colour of the theme', () => {
    const css = {
      tokens:
        ':root { --paper: light-dark(#fbfaf7, #15171b); --ink: light-dark(#111111, #eeeeee); --ink-2: light-dark(#222222, #dddddd); --line: light-dark(#333333, #cccccc); --leak: light-dark(#c2371a, #ff8061); }',
      diagram: `.diagram-svg {\n  --dg-paper: var(--paper, #000);\n  --dg-ink: var(--ink);\n  --dg-muted: var(--ink-2);\n  --dg-line: var(--line);\n  --dg-leak: var(--leak, #f00);\n}\n.dg-ring {\n  fill: var(--dg-paper);\n  stroke: var(--dg-leak);\n  stroke-width: 1.2;\n}\n@media print {\n.dg-ring {\n  stroke: #000;\n}\n}`,
    };
    expect(paletteOf(css, 'dark').classes.get('dg-ring')).toEqual({ fill: '#15171b', stroke: '#ff8061', 'stroke-width': '1.2' });
    expect(paletteOf(css, 'light').classes.get('dg-ring')?.['fill']).toBe('#ffffff');
  });
  it('knows every class of our own style sheet', () => {
    const css = { tokens: read('tokens.css'), diagram: read('diagram.css') };
    const { classes } = paletteOf(css, 'light');
    for (const name of [
      'dg-room',
      'dg-shape',
      'dg-detail',
      'dg-relation',
      'dg-relation-head',
      'dg-leak',
      'dg-leak-head',
      'dg-ring',
      'dg-gate-open',
      'dg-gate-held',
      'dg-muted',
    ])
      expect(classes.get(name), name).not.toEqual({});
    expect(classes.get('dg-leak')).toEqual({ stroke: '#c2371a' });
  });
  it('says which colour is missing', () => {
    expect(() => paletteOf({ tokens: '', diagram: '.dg-x {\n  fill: var(--dg-leak);\n}' }, 'dark')).toThrow('no colour --dg-leak');
  });
});
