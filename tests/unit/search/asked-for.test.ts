import { describe, expect, test } from 'vitest';
import { askedFor } from '../../../src/search/query/asked-for.ts';

const sanctions = askedFor(
  { names: ['量刑比較'], is: ['比較表', '一番', '重い', '一覧'], of: ['刑', '刑罰', '処分'], beside: ['事件', 'どの'] },
  'ja',
);
const lesson = askedFor(
  { is: ['研修', 'スライド', '小テスト'], of: ['NTTドコモ「ぷらら」「ひかりTV」', 'NTT Docomo'], beside: ['事例'] },
  'ja',
);
const english = askedFor(
  { names: ['self-check', 'checklist'], is: ['slides', 'teaching', 'case study'], of: ['NTT Docomo'], beside: ['company'] },
  'en',
);

describe('a page is asked for', () => {
  test.each(['刑罰 比較表', '刑罰の比較表', '処分一覧', 'どの事件が一番刑が重いか', '量刑比較', '刑罰比較表とは'])('%s', (query) => {
    expect(sanctions(query)).toBe(true);
  });
  test.each(['研修 スライド ドコモ', 'ＮＴＴドコモの小テスト', 'Docomo スライド', '事例 小テスト ひかりTV'])('lesson: %s', (query) => {
    expect(lesson(query)).toBe(true);
  });
  test.each(['checklist for my company', 'Self-Check', 'teaching slides docomo', 'docomo case study', 'what is the checklist?'])(
    '%s',
    (query) => {
      expect(english(query)).toBe(true);
    },
  );
});

describe('a page is not asked for', () => {
  test.each(['刑罰', '比較表', '一覧', '承認サービス 一覧', '刑罰 比較表 USB', '', '。'])(
    'by what says half of it, or more: %s',
    (query) => {
      expect(sanctions(query)).toBe(false);
    },
  );
  test.each(['研修', '小テスト ベネッセ', 'ドコモ', '小テスト コ'])('lesson: %s', (query) => {
    expect(lesson(query)).toBe(false);
  });
  test.each(['slides', 'docomo', 'teaching slides benesse', 'my company', 'checklists broker', 'teaching doc'])('%s', (query) => {
    expect(english(query)).toBe(false);
  });
});
