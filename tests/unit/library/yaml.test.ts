import { z } from 'astro/zod';
import { describe, expect, it, test } from 'vitest';
import { date, day } from '../../../src/model/date.ts';
import { bilingual, oneOf, slug } from '../../../src/model/text.ts';
import { tell } from '../../../src/library/problem.ts';
import { readYaml } from '../../../src/library/yaml.ts';
import { unmark } from './mark.ts';

const schema = z.strictObject({
  id: slug,
  name: bilingual,
  count: z.int(),
  when: date,
  checked: day,
  kind: oneOf({ one: 1, two: 2 }),
  tags: z.array(slug).min(1),
});

const SOUND = `# A comment first
id: usb
name:
  ja: 名前
  en: Name
count: 3
when: 2024
checked: 2024-05-01
kind: one
tags: [a, b]
`;

/** Reads SOUND with one part replaced; ▸ marks where the problems are expected. */
function readEdited(find: string, replacement: string) {
  const { text, marks } = unmark(SOUND.replace(find, () => replacement));
  const { entry, problems } = readYaml(text, schema, 'a/b.yaml', 'b');
  return { entry, problems: problems.map((fault) => tell(fault, 'en')), places: marks.map((mark) => ({ file: 'a/b.yaml', ...mark })) };
}

describe('readYaml', () => {
  it('returns the data, the name and the place of every value', () => {
    const { entry } = readYaml(SOUND, schema, 'a/b.yaml', 'b');
    expect(entry).toMatchObject({ slug: 'b', file: 'a/b.yaml', data: { id: 'usb', when: '2024', tags: ['a', 'b'] } });
    expect(entry?.locate(['tags', 1])).toEqual({ file: 'a/b.yaml', line: 10, column: 11 });
    expect(entry?.locate(['name', 'en'])).toEqual({ file: 'a/b.yaml', line: 5, column: 7 });
  });

  it('locates what is not there at the nearest thing above it', () => {
    const { entry } = readYaml(SOUND, schema, 'a/b.yaml', 'b');
    expect(entry?.locate(['name', 'fr', 'short'])).toEqual({ file: 'a/b.yaml', line: 4, column: 3 });
  });

  test.each([
    ['a missing field', '  ja: 名前\n  en', '  ▸en', 'name.ja: Invalid input: expected string, received undefined'],
    ['a missing field at the top', 'id: usb\nname', '▸name', 'id: Invalid input: expected string, received undefined'],
    ['an unknown field', 'kind: one', 'kind: one\n▸kinds: one', 'kinds: this field is not known here'],
    ['an unknown field inside', '  en: Name', '  en: Name\n  ▸fr: Nom', 'name.fr: this field is not known here'],
    ['a wrong type', 'count: 3', 'count: ▸three', 'count: Invalid input: expected number, received string'],
    ['a number with a fraction', 'count: 3', 'count: ▸3.5', 'count: Invalid input: expected int, received number'],
    [
      'a text where both languages are wanted',
      'name:\n  ja: 名前\n  en: Name',
      'name: ▸名前',
      'name: Invalid input: expected object, received string',
    ],
    ['a value outside the vocabulary', 'kind: one', 'kind: ▸three', 'kind: Invalid option: expected one of "one"|"two"'],
    ['an impossible date', 'when: 2024', 'when: ▸2024-04-31', 'when: "2024-04-31" is not a date that exists'],
    ['a date in words', 'when: 2024', 'when: ▸last spring', 'when: "last spring" is not written as a date'],
    ['an impossible day', '2024-05-01', '▸2023-02-29', 'checked: Invalid ISO date'],
    ['an empty text', 'ja: 名前', 'ja: ▸""', 'name.ja: Too small'],
    ['a text of spaces', 'ja: 名前', 'ja: ▸"  "', 'name.ja: Too small'],
    ['an empty list', '[a, b]', '▸[]', 'tags: Too small'],
    ['a bad item of a list', '[a, b]', '[a, ▸B_c]', 'tags[1]: use lower-case letters, digits and single hyphens'],
    ['a colon in bare text', 'ja: 名前', 'ja: ▸件名: 名前', 'the YAML cannot be read: Nested mappings are not allowed'],
    ['a reserved sign', 'ja: 名前', 'ja: ▸@名前', 'the YAML cannot be read: Plain value cannot start with reserved character @'],
    [
      'text that begins with an asterisk',
      'ja: 名前',
      'ja: ▸*強調*の名前',
      'a value that begins with * is an alias in YAML; put the text in quotes',
    ],
    ['a tab', 'count: 3', '▸\tcount: 3', 'the YAML cannot be read: Tabs are not allowed as indentation'],
    ['a key given twice', 'kind: one', 'kind: one\n▸count: 4', 'the YAML cannot be read: Map keys must be unique'],
    ['a second document', 'tags: [a, b]\n', 'tags: [a, b]\n▸---\nid: x\n', 'the YAML cannot be read: Source contains multiple documents'],
  ])('tells the place of %s', (_, find, replacement, message) => {
    const { entry, problems, places } = readEdited(find, replacement);
    expect(places).toHaveLength(1);
    expect(entry).toBeUndefined();
    expect(problems).toEqual([{ ...places[0], message: expect.stringContaining(message) }]);
  });

  it('tells all faults of a file in one go', () => {
    const { problems, places } = readEdited(
      SOUND.slice(SOUND.indexOf('count')),
      'count: ▸x\nwhen: ▸2023-13\nchecked: ▸soon\nkind: ▸no\ntags: [▸A, b, ▸C]\n▸more: 1\n',
    );
    const found = problems.map(({ file, line, column }) => ({ file, line, column }));
    expect(found).toEqual(places);
    expect(places).toHaveLength(7);
  });

  it('keeps lines and columns right under Windows line ends', () => {
    const { problems } = readYaml(SOUND.replace('count: 3', 'count: x').replaceAll('\n', '\r\n'), schema, 'f.yaml', 'f');
    expect(problems).toMatchObject([{ line: 6, column: 8 }]);
  });

  test.each([
    ['an empty file', ''],
    ['a file of comments', '# nothing yet\n'],
  ])('refuses %s at its first place', (_, text) => {
    expect(readYaml(text, schema, 'f.yaml', 'f').problems.map((fault) => tell(fault, 'en'))).toEqual([
      { file: 'f.yaml', line: 1, column: 1, message: expect.stringContaining('file: Invalid input: expected object, received null') },
    ]);
  });
});
