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

describe('files', () => {
  it('end with a line end and hold no tab and no space at the end of a line', () => {
    const faults = FILES.flatMap(({ file, text }) => [
      ...(text.endsWith('\n') ? [] : [`${file}: no line end`]),
      ...text.split('\n').flatMap((line, index) => (/\t|[ \r]$/.test(line) ? [`${file}:${index + 1}`] : [])),
    ]);
    expect(faults).toEqual([]);
  });
});
