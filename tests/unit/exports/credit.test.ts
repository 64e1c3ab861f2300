import { expect, it } from 'vitest';
import { creditLines, pathCaption } from '../../../src/exports/credit.ts';
import { leakCase, text } from '../builders.ts';

const told = leakCase('told', {
  title: { ja: '名簿の持ち出し', en: 'Lists taken out' },
  path: { ...leakCase('x').data.path, title: text('picture') },
});

it('credits case, id, revision, address and licence', () => {
  expect(creditLines(told, 'ja')).toEqual([
    'Leakpath「名簿の持ち出し」LP-C001、2024年5月1日改訂',
    'https://leakpath.example/ja/cases/told/　CC BY 4.0',
  ]);
  expect(creditLines(told, 'en')).toEqual([
    'Leakpath, “Lists taken out”, LP-C001, revised 1 May 2024',
    'https://leakpath.example/en/cases/told/ · CC BY 4.0',
  ]);
});
it('captions the picture by its own title', () => {
  expect(pathCaption(told, 'ja')).toBe(
    '図：picture（日）。出典：Leakpath「名簿の持ち出し」LP-C001、2024年5月1日改訂、https://leakpath.example/ja/cases/told/、CC BY 4.0。',
  );
});
