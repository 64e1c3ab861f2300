/** The guides for contributors: their examples are read against the schemas and the library, so that they cannot go stale. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { z } from 'astro/zod';
import { readNarrative } from '../../../src/library/narrative.ts';
import { readYaml } from '../../../src/library/yaml.ts';
import { leakCase, party } from '../../../src/model/case.ts';
import { track } from '../../../src/model/outcome.ts';
import { pathNode, pathStep } from '../../../src/model/path.ts';
import { source } from '../../../src/model/source.ts';
import { STANDING } from '../../../src/model/vocabulary.ts';
import { library } from '../../real-library.ts';

const ROOT = join(import.meta.dirname, '../../..');
const GUIDES = { en: 'CONTRIBUTING.md', ja: 'CONTRIBUTING.ja.md' } as const;
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const texts = { en: read(GUIDES.en), ja: read(GUIDES.ja) };
const langs = ['en', 'ja'] as const;

/** What each kind of example is an example of. */
const EXAMPLES: Record<string, z.ZodType> = {
  sources: z.array(source),
  parties: z.array(party),
  nodes: z.array(pathNode),
  steps: z.array(pathStep),
  figures: leakCase.shape.figures,
  timeline: leakCase.shape.timeline.element.array(),
  track,
};

const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}(?: (\\w+))?\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, name = '', body = '']) => ({
    name,
    body,
  }));

/** Values of every field called `name`, wherever it stands. */
function valuesOf(name: string, data: unknown): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === name ? [value].flat() : valuesOf(name, value)));
}

describe.each(langs)('the guide in %s', (lang) => {
  const examples = blocks(texts[lang], 'yaml');

  it('has one example of each kind', () => {
    expect(examples.map(({ name }) => name)).toEqual(Object.keys(EXAMPLES));
  });

  test.each(examples)('$name: is sound', ({ name, body }) => {
    expect(readYaml(body, EXAMPLES[name] ?? z.never(), `${GUIDES[lang]} (${name})`, name).problems).toEqual([]);
  });

  it('names techniques, controls, outcome types and laws that exist, and sources it enters itself', () => {
    const data = examples.map(({ name, body }) => ({ name, data: readYaml(body, EXAMPLES[name] ?? z.never(), 'x', 'x').entry?.data }));
    const facts = data.filter(({ name }) => name !== 'sources').map((one) => one.data);
    const entered = valuesOf('id', data.find(({ name }) => name === 'sources')?.data);
    const known = [
      [valuesOf('techniques', facts), library.techniques],
      [valuesOf('control', facts), library.controls],
      [valuesOf('type', facts), library.outcomes],
      [valuesOf('law', facts), library.laws],
      [valuesOf('sources', facts), new Set(entered)],
    ] as const;
    for (const [ids, catalogue] of known) {
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.filter((id) => !catalogue.has(id as string))).toEqual([]);
    }
  });

  it('shows a narrative that cites in every paragraph, under known standings, and names known terms', () => {
    const [example] = blocks(texts[lang], 'mdx');
    const { narrative, problems } = readNarrative(example?.body ?? '', GUIDES[lang]);
    expect(problems).toEqual([]);
    expect(narrative?.paragraphs.map(({ cited }) => cited)).toEqual([true, true]);
    expect(narrative?.headings.map(({ id }) => id)).toEqual(['judgment']);
    expect(narrative?.citations.every(({ standing = '' }) => standing in STANDING)).toBe(true);
    expect(new Set(narrative?.mentions.map(({ component }) => component))).toEqual(new Set(['Figure', 'Step', 'Event', 'Term']));
    for (const { component, value } of narrative?.mentions ?? []) if (component === 'Term') expect(library.terms.has(value)).toBe(true);
  });

  it('names commands and files that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = [...texts[lang].matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(commands).toEqual(expect.arrayContaining(['new:case', 'check', 'dev', 'review', 'snapshot', 'promises']));
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const linked = [...texts[lang].matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(linked.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('leads to the other language', () => {
    expect(texts[lang].split('\n')[2]).toContain(`](${GUIDES[lang === 'en' ? 'ja' : 'en']})`);
  });
});

it('gives the same examples and the same sections in both languages', () => {
  expect(blocks(texts.ja, 'yaml')).toEqual(blocks(texts.en, 'yaml'));
  expect(blocks(texts.ja, 'sh')).toEqual(blocks(texts.en, 'sh'));
  const levels = (text: string) => [...text.matchAll(/^(#{1,3}) (\d+\.)?/gm)].map(([, level, number = '']) => `${level ?? ''}${number}`);
  const outside = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '');
  expect(levels(outside(texts.ja))).toEqual(levels(outside(texts.en)));
});

it('asks in the pull request, in both languages, for what the guides ask', () => {
  const template = read('.github/pull_request_template.md');
  for (const line of template.split('\n').filter((one) => /^(- \[ \]|## )/.test(one))) expect(line).toMatch(/[ぁ-んァ-ヶ].* \/ .*[a-z]/);
  for (const command of ['check', 'review', 'snapshot', 'promises']) expect(template).toContain(`npm run ${command}`);
});
