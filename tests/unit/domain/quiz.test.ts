import { describe, expect, it } from 'vitest';
import { quiz } from '../../../src/domain/quiz.ts';
import { event, leakCase, library, outcome, outcomeType, step, technique, text, tracks } from '../builders.ts';

const told = leakCase('told', {
  steps: [
    step(1, { techniques: ['usb'], standing: 'found', controls: [{ control: 'log', state: 'absent' }] }),
    step(2, {
      standing: 'alleged',
      controls: [
        { control: 'pledge', state: 'bypassed' },
        { control: 'x', state: 'unknown' },
      ],
    }),
  ],
  timeline: [
    event('2013', { id: 'act', text: text('copying') }),
    event('2013-05', { id: 'overlap', kind: 'detection', text: text('alert') }),
    event('2015-01-01', { id: 'notice', kind: 'disclosure', text: text('notice') }),
    event('2016', { id: 'court', kind: 'criminal', text: text('court') }),
    event('2017', { id: 'dated', kind: 'civil', text: text('in 2017') }),
  ],
  outcomes: tracks({
    criminal: [outcome('sentence', { authority: { ja: '東京地裁（平成30年（わ）第1号）', en: 'Tokyo District Court (2018 (wa) 1)' } })],
  }),
});
const other = leakCase('other', {
  steps: [step(1, { techniques: ['cloud', 'mail'] }), step(2, { techniques: ['usb'] }), step(3, { techniques: ['phone'] })],
  outcomes: tracks({
    criminal: [
      outcome('sentence', { id: 'a', authority: { ja: '東京地裁立川支部', en: 'Tokyo District Court, Tachikawa Branch' } }),
      outcome('arrest', { id: 'b', authority: { ja: '警視庁', en: 'Metropolitan Police' } }),
      outcome('arrest', { id: 'c', authority: { ja: '裁判所名は資料に示されていない', en: 'court not named' } }),
    ],
    administrative: [
      outcome('order', { id: 'd', authority: { ja: '委員会', en: 'Commission' } }),
      outcome('order', { id: 'e', authority: { ja: '総務省', en: 'MIC' } }),
    ],
  }),
});
const content = library({
  cases: [told, other],
  techniques: ['usb', 'cloud', 'mail', 'phone'].map((slug) => technique(slug, { stage: 'exfiltration' })),
  outcomes: [outcomeType('sentence')],
});
const questions = quiz(content, told, 'ja');
const ask = (id: string) => {
  const found = questions.find((question) => question.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};
const ids = (id: string) => ask(id).options.map((option) => option.id);

describe('the quiz of a case', () => {
  it('has exactly one right answer among different options in each question', () => {
    expect(questions.map(({ id }) => id)).toEqual(['technique', 'control', 'standing', 'authority', 'first']);
    for (const { options, answer } of questions) {
      expect(options.filter(({ id }) => id === answer)).toHaveLength(1);
      expect(new Set(options.map(({ text: words }) => words)).size).toBe(options.length);
      expect(options.length).toBeGreaterThanOrEqual(3);
    }
  });
  it('takes wrong techniques from other cases, never one the case used anywhere', () => {
    expect(ask('technique').answer).toBe('usb');
    expect(ids('technique').sort()).toEqual(['cloud', 'mail', 'phone', 'usb']);
  });
  it('asks for a control that was there and failed, never for one of which nothing is known', () => {
    expect(ask('control').answer).toBe('bypassed');
    expect(ask('control').prompt).toContain('ステップ2');
    expect(ids('control')).not.toContain('unknown');
  });
  it('asks for the standing of the least firm step', () => {
    expect(ask('standing').answer).toBe('alleged');
  });
  it('names bodies without case numbers, leaves out the unnamed and those whose name holds the right one', () => {
    expect(ask('authority').answer).toBe('東京地裁');
    expect(ids('authority').sort()).toEqual(['委員会', '東京地裁', '総務省', '警視庁'].sort());
  });
  it('puts the first event beside later ones only, leaving out what overlaps or tells its date', () => {
    expect(ask('first').answer).toBe('act');
    expect(ids('first').sort()).toEqual(['act', 'court', 'notice']);
  });
  it('leads to the place on the case page that proves it', () => {
    expect(questions.map(({ href }) => href)).toEqual(
      ['step-1', 'step-2', 'step-2', 'outcome-o-sentence', 'event-act'].map((anchor) => `/ja/cases/told/#${anchor}`),
    );
  });
  it('keeps the order of its options in both languages', () => {
    expect(quiz(content, told, 'en').map(({ options }) => options.map(({ id }) => id))).toEqual(
      questions.map(({ options }) => options.map(({ id }) => id)),
    );
  });
  it('leaves out what it cannot ask soundly', () => {
    const bare = leakCase('bare', { steps: [step(1)] });
    expect(quiz(library({ cases: [bare] }), bare, 'en').map(({ id }) => id)).toEqual(['standing']);
  });
});
