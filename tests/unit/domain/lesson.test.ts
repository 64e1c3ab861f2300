import { expect, it } from 'vitest';
import { lessonTerms } from '../../../src/domain/lesson.ts';
import { leakCase, library, narrative, outcome, step, term, tracks } from '../builders.ts';

it('lists the terms its narrative links and those of its techniques and outcomes, in the order of the glossary', () => {
  const told = leakCase('told', { steps: [step(1, { techniques: ['usb-memory'] })], outcomes: tracks({ criminal: [outcome('arrest')] }) });
  const mention = { file: 'x', line: 1, column: 1, component: 'Term', value: 'broker' };
  const content = library({
    cases: [told],
    terms: [
      term('usb', { technique: 'usb-memory', reading: 'ゆ' }),
      term('broker', { reading: 'め' }),
      term('seizure', { outcome: 'arrest', reading: 'た' }),
      term('other', { reading: 'あ', technique: 'mail' }),
    ],
    narratives: { told: { en: { ...narrative(), mentions: [mention, { ...mention, component: 'Event', value: 'other' }] } } },
  });
  expect(lessonTerms(content, told, 'ja').map(({ slug }) => slug)).toEqual(['seizure', 'broker', 'usb']);
});
