import { load } from 'cheerio';
import { describe, expect, it, test } from 'vitest';
import { changes, revisionsOf } from '../../../src/citation/changes.ts';
import { feed } from '../../../src/citation/feed.ts';
import { leakCase, library, text } from '../builders.ts';

const on = (date: string, word = date) => ({ date, note: text(word) });
const alpha = leakCase('alpha', { id: 'LP-C001', revisions: [on('2026-12-01', 'b'), on('2026-12-01', 'a'), on('2026-11-21')] });
const beta = leakCase('beta', { id: 'LP-C002', short: text('B & <B>'), revisions: [on('2026-11-30')] });
const list = changes(library({ cases: [alpha, beta, leakCase('draft', { id: 'LP-C003', status: 'draft' })] }));

describe('changes', () => {
  it('stand newest first, without drafts', () => {
    expect(list.map(({ anchor }) => anchor)).toEqual([
      'LP-C001-2026-12-01-2',
      'LP-C001-2026-12-01',
      'LP-C002-2026-11-30',
      'LP-C001-2026-11-21',
    ]);
  });
  it('keep their anchors when a revision is added on top', () => {
    const later = leakCase('alpha', { ...alpha.data, revisions: [on('2026-12-01', 'c'), ...alpha.data.revisions] });
    expect(revisionsOf(later).slice(1)).toEqual(revisionsOf(alpha).map((change) => ({ ...change, leakCase: later })));
  });
});

describe.each(['ja', 'en'] as const)('the %s feed', (lang) => {
  const $ = load(feed(list, lang, 'https://example.org'), { xml: true });
  test('says what RFC 4287 asks of a feed', () => {
    expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
    expect($('feed > updated').text()).toBe('2026-12-01T00:00:00+09:00');
    expect($('feed > link[rel="self"]').attr('href')).toBe(`https://example.org/${lang}/feed.xml`);
    for (const name of ['id', 'title', 'author > name']) expect($(`feed > ${name}`).text(), name).not.toBe('');
  });
  test('has an entry per revision, each with an id of its own that no address changes', () => {
    const ids = $('entry > id')
      .get()
      .map((element) => $(element).text());
    expect(new Set(ids).size).toBe(list.length);
    expect(ids[2]).toBe(`tag:example.org,2026:${lang}/LP-C002-2026-11-30`);
    expect(
      $('entry')
        .get()
        .every((entry) => $(entry).children('title, updated, link, summary').length === 4),
    ).toBe(true);
  });
  test('escapes what XML would read', () => {
    expect($('entry > title').eq(2).text()).toContain('B & <B>');
  });
});
