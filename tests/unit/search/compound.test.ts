import { expect, test } from 'vitest';
import { compoundParts } from '../../../src/search/query/compound.ts';

const known = (text: string) => Promise.resolve('私物端末とパソコンの仕入価格と原価と不正提供罪'.includes(text));

test.each([
  ['私物パソコン', ['私物', 'パソコン']],
  ['一人3300円', ['一人', '3300円']],
  ['仕入原価', ['仕入', '原価']],
  ['原価不正提供罪', ['原価', '不正提供罪']],
])('%s falls into %o', async (term, parts) => {
  expect(await compoundParts(term, known)).toEqual(parts);
});

test.each(['マイナンバー', '原価', 'ログ', 'かっぱ'])('%s is not cut', async (term) => {
  expect(await compoundParts(term, known)).toBeUndefined();
});

test('short kana say nothing beside what they stand with', async () => {
  expect(await compoundParts('くら寿司', known)).toEqual(['寿司']);
});
