import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { said, unsaid } from '../../../src/model/said.ts';

test('both languages travel through a schema and come out again', () => {
  const schema = z.string().regex(/^a$/, said({ ja: 'aだけです', en: 'only a' }));
  expect(schema.safeParse('b').error?.issues.map(({ message }) => unsaid(message))).toEqual([{ ja: 'aだけです', en: 'only a' }]);
});

test('a message of another making is none of ours', () => {
  expect(unsaid('Invalid input: expected string')).toBeUndefined();
});
