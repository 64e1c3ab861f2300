import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { ownsCard, socialCard } from '../../../src/social/address.ts';
import { cardAlt, pageAlt } from '../../../src/social/alt.ts';
import { cardHtml } from '../../../src/social/card.ts';
import { cardOf } from '../../../src/social/cards.ts';
import { leakLine } from '../../../src/social/leak-line.ts';
import type { PathNode } from '../../../src/model/path.ts';
import { figure, leakCase, library, step, text } from '../builders.ts';

test.each([
  ['/ja/', '/og/ja.png', true],
  ['/en/cases/', '/og/en/cases.png', true],
  ['/en/cases/benesse/', '/og/en/cases/benesse.png', true],
  ['/en/cases/benesse/teach/', '/og/en/cases/benesse.png', false],
  ['/ja/laws/', '/og/ja/laws.png', true],
  ['/ja/laws/appi-23/', '/og/ja/laws.png', false],
])('%s shows %s', (page, picture, own) => {
  expect(socialCard(page)).toBe(picture);
  expect(ownsCard(page)).toBe(own);
});

const node = (id: string, label: string): PathNode => ({ id, kind: 'person', label: { ja: label, en: label }, domain: 'outside' });
const steps = [step(1, { from: 'a', to: 'b' }), step(2, { from: 'b', to: 'c', standing: 'alleged' })];
const made = leakCase('alpha', {
  title: { ja: '持ち出し <b>', en: 'Taken' },
  figures: [figure(1, { headline: true, value: 9_280_000, qualifier: 'about', unit: 'records' })],
  path: {
    title: text('p'),
    description: text('p'),
    nodes: [node('a', '元\n技術者'), node('b', 'B'), node('c', '名簿業者')],
    relations: [],
    steps,
  },
});
const page = (address: string, lang: 'ja' | 'en', title: string) => ({ address, head: { lang, title, description: 'About it' } });

describe('the card of a case', () => {
  test('says id, title, figure and where the data went', () => {
    expect(cardOf(library({ cases: [made] }), page('/ja/cases/alpha/', 'ja', 'x'))).toMatchObject({
      id: 'LP-C001',
      title: '持ち出し <b>',
      figure: { before: '約', number: '928万', after: '件' },
      ends: ['元技術者', '名簿業者'],
    });
    expect(cardAlt(made, 'ja')).toContain('約928万件');
  });
  test('says that the amount is not known where no figure leads', () => {
    const uncounted = leakCase('beta', { figures: [figure(1)], path: made.data.path });
    const card = cardOf(library({ cases: [uncounted] }), page('/en/cases/beta/', 'en', 'x'));
    expect(card.figure).toBeUndefined();
    expect(card.text).toMatch(/^data \(en\): not known/);
  });
  test('writes text as text', () => {
    const html = cardHtml(cardOf(library({ cases: [made] }), page('/ja/cases/alpha/', 'ja', 'x')));
    const $ = load(html);
    expect($('h1').text()).toBe('持ち出し <b>');
    expect($('h1 b')).toHaveLength(0);
    expect(html).not.toContain('undefined');
  });
});

test('the line has a station for each step, dashed where nobody vouches for it', () => {
  const $ = load(leakLine(steps), { xml: true });
  expect($('circle.dg-ring')).toHaveLength(2);
  expect(
    $('path.dg-leak')
      .toArray()
      .map(({ attribs }) => 'stroke-dasharray' in attribs),
  ).toEqual([false, true]);
});

test('gates stand where a control was to be expected', () => {
  const controls = [
    { control: 'a', state: 'absent' as const },
    { control: 'b', state: 'worked' as const },
    { control: 'c', state: 'unknown' as const },
  ];
  const $ = load(leakLine([step(1, { controls }), step(2)]), { xml: true });
  expect([$('.dg-gate-open').length, $('.dg-gate-held').length]).toEqual([1, 1]);
});

describe('any other page', () => {
  test('shows its title and what it is about', () => {
    expect(cardOf(library(), page('/en/laws/', 'en', 'Laws'))).toMatchObject({ title: 'Laws', text: 'About it' });
  });
  test('home shows what the name stands for', () => {
    const { title } = cardOf(library(), page('/ja/', 'ja', 'Leakpath'));
    expect(title).toContain('事例集');
  });
  test('is described by the picture it shows: an entry by its section', () => {
    expect(pageAlt('en', '/en/about/', 'About')).toContain('“About”');
    expect(pageAlt('en', '/en/laws/act/', 'The Act')).not.toContain('The Act');
  });
});
