/** How the texts are written, as far as a machine can see it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { library, ROOT } from './library.ts';

/** Every file of the content, as written. */
const FILES = globSync('content/**/*.{yaml,mdx}', { cwd: ROOT })
  .sort()
  .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

describe('narratives', () => {
  const told = [...library.narratives].map(([slug, { ja, en }]) => ({ slug, ja: ja?.text ?? '', en: en?.text ?? '' }));

  test.each(told)('$slug: 1,000 to 4,500 characters in Japanese, 500 to 1,900 words in English', ({ ja, en }) => {
    const characters = ja.replace(/\s/g, '').length;
    const words = en.split(/\s+/).filter(Boolean).length;
    expect(characters).toBeGreaterThanOrEqual(1000);
    expect(characters).toBeLessThanOrEqual(4500);
    expect(words).toBeGreaterThanOrEqual(500);
    expect(words).toBeLessThanOrEqual(1900);
  });

  test.each(told)('$slug: each language in its own script', ({ ja, en }) => {
    expect(en).not.toMatch(/[ぁ-ゖァ-ヺ]/);
    expect(ja).toMatch(/[ぁ-ゖ]/);
  });
});

describe('natural persons are told by their role', () => {
  /** What may stand before 容疑者 or 被告 without being a surname. */
  const ROLES = /(?:違反|事件|元社員|元社長|社長|役員|法人|会社|企業|同社|両社|各|全|共同|相|本訴|反訴|民事|刑事|元派遣社員|派遣社員|技術者)$/;
  const JAPANESE = /([一-龠々]{2,8})(容疑者|被告人?|受刑者)(?!会社|企業|側|ら)/g;
  const SAN = /[一-龠々]{1,4}(?:さん|君|様)(?![一-龠ぁ-ん])/g;
  const ENGLISH = /\b(?:Mr|Mrs|Ms|Messrs)\.? [A-Z][a-z]+|\b[A-Z][a-z]+-san\b|\b(?:suspect|accused) [A-Z][a-z]+/g;

  function named(text: string): string[] {
    const titled = [...text.matchAll(JAPANESE)].filter(([, before = '']) => !ROLES.test(before)).map(([whole]) => whole);
    return [...titled, ...(text.match(SAN) ?? []).filter((found) => !/^(?:皆|客|顧客|お客)/.test(found)), ...(text.match(ENGLISH) ?? [])];
  }

  test.each([
    ['山田容疑者を逮捕した', ['山田容疑者']],
    ['佐々木被告人は', ['佐々木被告人']],
    ['山田さん、', ['山田さん']],
    ['Mr Yamada said', ['Mr Yamada']],
    ['不正競争防止法違反被告事件、元社員の被告人、両社被告', []],
    ['the accused; suspects; お客様の情報', []],
  ])('sees it: %s', (text, found) => {
    expect(named(text)).toEqual(found);
  });

  it('names nobody with a title or an honorific', () => {
    expect(FILES.flatMap(({ file, text }) => named(text).map((found) => `${file}: ${found}`))).toEqual([]);
  });
});

describe('files', () => {
  it('end with a line end and hold no tab and no space at the end of a line', () => {
    const faults = FILES.flatMap(({ file, text }) => [
      ...(text.endsWith('\n') ? [] : [`${file}: no line end`]),
      ...text.split('\n').flatMap((line, index) => (/\t|[ \r]$/.test(line) ? [`${file}:${index + 1}`] : [])),
    ]);
    expect(faults).toEqual([]);
  });
});
