import { describe, expect, test } from 'vitest';
import { countLines, heightOf, lineHeight, textWidth } from '../../../src/deck/measure.ts';
import { paragraph } from '../../../src/deck/text.ts';

const ja = (text: string, size = 10) => paragraph(size, [{ text }]);

describe('the width of text', () => {
  test('a Japanese letter is as wide as it is high', () => {
    const ten = textWidth(ja('あいうえおかきくけこ', 72), 'ja');
    expect(ten).toBeGreaterThanOrEqual(10);
    expect(ten).toBeLessThan(10.5);
  });
  test('a Latin letter is narrower, a bold one not narrower than a light one', () => {
    expect(textWidth(ja('iiiii'), 'en')).toBeLessThan(textWidth(ja('mmmmm'), 'en'));
    expect(textWidth(paragraph(10, [{ text: 'Leak path', bold: true }]), 'en')).toBeGreaterThanOrEqual(textWidth(ja('Leak path'), 'en'));
  });
  test('room is left for the space between Japanese and Latin letters', () => {
    const apart = textWidth(ja('約'), 'ja') + textWidth(ja('9'), 'ja') + textWidth(ja('件'), 'ja');
    expect(textWidth(ja('約9件'), 'ja')).toBeGreaterThan(apart);
  });
});

describe('the number of lines', () => {
  test('grows with the text and never falls below what the letters need', () => {
    // 20 letters of 10 points on a line of 100 points
    expect(countLines(ja('あ'.repeat(20)), 100 / 72, 'ja')).toBe(3);
    expect(countLines(ja('あ'.repeat(9)), 100 / 72, 'ja')).toBe(1);
  });
  test('no line begins with a full stop or ends with an opening bracket', () => {
    // The ninth letter fits, the stop behind it does not: both go to the next line.
    expect(countLines(ja(`${'あ'.repeat(9)}。`), 100 / 72, 'ja')).toBe(2);
    expect(countLines(ja(`${'あ'.repeat(8)}「${'い'.repeat(8)}`), 100 / 72, 'ja')).toBe(2);
  });
  test('an English word is not broken, an address longer than a line is', () => {
    expect(countLines(ja('one two three'), 0.45, 'en')).toBe(3);
    expect(countLines(ja(`https://example.org/${'a'.repeat(100)}`), 1, 'en')).toBeGreaterThan(5);
  });
  test('a space that does not break holds its words together', () => {
    expect(countLines(ja('公表\u00a01,\u00a02 と'), textWidth(ja('公表\u00a01,'), 'ja'), 'ja')).toBe(
      countLines(ja('公表\u00a01,\u00a02 と'), textWidth(ja('公表\u00a01'), 'ja'), 'ja'),
    );
    expect(countLines(ja('あいう公\u00a01'), textWidth(ja('あいう公'), 'ja') * 1.01, 'ja')).toBe(2);
  });
  test('a blank at the end of a line needs no room', () => {
    const width = textWidth(ja('leak'), 'en');
    expect(countLines(ja('leak leak'), width * 1.01, 'en')).toBe(2);
  });
});

test('the height adds lines and the space between paragraphs, none before the first', () => {
  const [one, two] = [paragraph(10, [{ text: 'あ' }], { before: 6 }), paragraph(10, [{ text: 'い' }], { before: 6 })];
  const line = lineHeight(one, 'ja');
  expect(heightOf([one, two], 5, 'ja') * 72).toBeCloseTo(2 * line + 6);
});

test('a line is as high as its largest run asks', () => {
  expect(lineHeight(paragraph(10, [{ text: 'a' }, { text: 'b', size: 20 }]), 'en')).toBe(25);
});
