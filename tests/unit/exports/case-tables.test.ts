import { describe, expect, it } from 'vitest';
import { caseTable } from '../../../src/exports/case-tables.ts';
import { event, figure, leakCase, library, outcome, outcomeType, source, step, technique, text, tracks } from '../builders.ts';

const told = leakCase('told', {
  figures: [figure(1, { value: 9_280_000, qualifier: 'about', asOf: '2024-01', sources: ['release', 'paper'] })],
  steps: [step(1, { techniques: ['usb'], controls: [{ control: 'log', state: 'absent' }], date: '2013-07~' })],
  timeline: [event('2023-10-17')],
  outcomes: tracks({ civil: [outcome('award', { sanction: { awardPerPersonYen: 3300 } })] }),
});
const content = library({
  cases: [told],
  techniques: [technique('usb')],
  outcomes: [outcomeType('award')],
  sources: [source('release', { publisher: 'Company', grade: 'company', URL: 'https://example.com/release' }), source('paper')],
});
const lines = (...given: Parameters<typeof caseTable>) => caseTable(...given).split('\r\n');

describe('the tables of a case', () => {
  it('give a figure exactly and in words, with date, standing, every source and its address', () => {
    const [head, row] = lines(content, told, 'ja', 'figures');
    expect(head?.split(',').length).toBe(14);
    for (const part of [
      '約928万件',
      ',9280000,約,件,',
      ',2024-01,2024年1月,',
      ',公表,',
      'https://example.com/release\n',
      '/ja/cases/told/#fig-1',
    ])
      expect(row).toContain(part);
  });
  it('keep a partial date partial, beside its words', () => {
    expect(lines(content, told, 'en', 'steps')[1]).toContain(',2013-07~,about July 2013,usb (en),log: not there,');
  });
  it('give an event and an outcome with their anchors', () => {
    expect(lines(content, told, 'en', 'timeline')[1]).toMatch(/^2023-10-17,17 October 2023,.*\/en\/cases\/told\/#event-on-2023-10-17$/);
    const row = lines(content, told, 'ja', 'outcomes')[1];
    expect(row).toContain(`民事,${text('award').ja},`);
    expect(row).toContain('1人当たり3,300円');
  });
  it('have one row for each entry', () => {
    expect(lines(content, told, 'ja', 'outcomes')).toHaveLength(3);
  });
});
