/** Golden strings of every text form. */
import { describe, expect, test } from 'vitest';
import { eraDate } from '../../../src/citation/era.ts';
import { shortCourt, shortJudgment } from '../../../src/citation/judgment.ts';
import { lawInEnglish, lawInJapanese } from '../../../src/citation/law-forms.ts';
import { ownWork } from '../../../src/citation/own-page.ts';
import { apa } from '../../../src/citation/styles/apa.ts';
import { chicago } from '../../../src/citation/styles/chicago.ts';
import { credit } from '../../../src/citation/styles/credit.ts';
import { legal } from '../../../src/citation/styles/legal.ts';
import { sist02 } from '../../../src/citation/styles/sist02.ts';
import { textForms } from '../../../src/citation/text-forms.ts';
import { workOfSource } from '../../../src/citation/work.ts';
import type { Law } from '../../../src/model/catalogue.ts';
import { source } from '../builders.ts';

const accessed = '2026-11-21';
const press = workOfSource(
  source('press', {
    type: 'article-newspaper',
    title: '顧客情報を持ち出した疑い',
    translation: 'Suspected of taking out customer data',
    author: [{ family: '浅見', given: '太郎' }],
    'container-title': '甲新聞',
    publisher: '甲新聞社',
    issued: '2014-07-10',
    accessed,
    URL: 'https://example.com/a',
  }),
);
const regulator = workOfSource(
  source('regulator', {
    title: '個人情報の保護に関する法律に基づく行政上の対応について',
    translation: 'Administrative measures under the APPI',
    publisher: '個人情報保護委員会',
    issued: '2024-01-24',
    accessed,
    URL: 'https://example.com/b',
  }),
);
const release = workOfSource(
  source('release', {
    title: '不正な持ち出しについて（お知らせ）',
    translation: 'Notice of an unauthorised removal',
    'container-title': 'ニュースリリース',
    publisher: '乙株式会社',
    accessed,
    URL: 'https://example.com/c',
  }),
);
const judgment = workOfSource(
  source('judgment', {
    type: 'legal_case',
    title: '不正競争防止法違反被告事件',
    translation: 'Case on violation of the UCPA',
    authority: '東京高等裁判所第10刑事部',
    number: '平成28年（う）第974号',
    issued: '2017-03-21',
    accessed,
    URL: 'https://example.com/d',
  }),
);
const english = workOfSource(
  source('english', {
    type: 'article-newspaper',
    title: 'Engineer held over data theft',
    translation: '技術者を逮捕',
    author: [
      { family: 'Doe', given: 'Jane Ann' },
      { family: 'Roe', given: 'R.' },
    ],
    'container-title': 'The Daily Example',
    issued: '2014-07',
    accessed,
    language: 'en',
    URL: 'https://example.com/e',
  }),
);
const page = {
  section: 'cases',
  slug: 'alpha',
  id: 'LP-C001',
  title: { ja: '甲社の顧客情報が売られた', en: 'Customer data of Company A sold' },
  revised: '2026-11-20',
} as const;
const own = { ja: { ...ownWork(page, 'ja'), accessed }, en: { ...ownWork(page, 'en'), accessed } };
const URL_JA = own.ja.url;
const URL_EN = own.en.url;

describe('SIST 02', () => {
  test.each([
    [press, 'ja', '浅見太郎. 顧客情報を持ち出した疑い. 甲新聞. 2014-07-10. https://example.com/a, (参照 2026-11-21).'],
    [
      press,
      'en',
      '浅見太郎. 顧客情報を持ち出した疑い [Suspected of taking out customer data]. 甲新聞. 2014-07-10. https://example.com/a, (accessed 2026-11-21).',
    ],
    [
      regulator,
      'ja',
      '個人情報保護委員会. “個人情報の保護に関する法律に基づく行政上の対応について”. 2024-01-24. https://example.com/b, (参照 2026-11-21).',
    ],
    [release, 'ja', '乙株式会社. “不正な持ち出しについて（お知らせ）”. ニュースリリース. https://example.com/c, (参照 2026-11-21).'],
    [
      judgment,
      'ja',
      '東京高等裁判所第10刑事部. “不正競争防止法違反被告事件”. 平成28年（う）第974号. 2017-03-21. https://example.com/d, (参照 2026-11-21).',
    ],
    [
      english,
      'en',
      'Jane Ann Doe; R. Roe. Engineer held over data theft. The Daily Example. 2014-07. https://example.com/e, (accessed 2026-11-21).',
    ],
    [own.ja, 'ja', `“甲社の顧客情報が売られた”. Leakpath. LP-C001. 2026-11-20. ${URL_JA}, (参照 2026-11-21).`],
    [own.en, 'en', `“Customer data of Company A sold”. Leakpath. LP-C001. 2026-11-20. ${URL_EN}, (accessed 2026-11-21).`],
  ] as const)('%# is %s', (work, reader, text) => {
    expect(sist02(work, reader)).toBe(text);
  });
});

describe('法律編集者懇話会', () => {
  test.each([
    [press, '浅見太郎, 「顧客情報を持ち出した疑い」, 甲新聞 2014年7月10日, https://example.com/a, (2026.11.21)'],
    [
      regulator,
      '個人情報保護委員会, 「個人情報の保護に関する法律に基づく行政上の対応について」, 2024年1月24日, https://example.com/b, (2026.11.21)',
    ],
    [release, '乙株式会社, 「不正な持ち出しについて（お知らせ）」, ニュースリリース, https://example.com/c, (2026.11.21)'],
    [judgment, '東京高判平成29年3月21日（平成28年（う）第974号）, https://example.com/d, (2026.11.21)'],
    [own.ja, `「甲社の顧客情報が売られた」, Leakpath LP-C001 2026年11月20日改訂, ${URL_JA}, (2026.11.21)`],
  ])('%#', (work, text) => {
    expect(legal(work)).toBe(text);
  });

  test.each([
    ['最高裁判所第二小法廷平成29年10月23日判決、平成28年（受）第1892号', '最二小判平成29年10月23日（平成28年（受）第1892号）'],
    ['最高裁判所第一小法廷平成21年7月9日判決、平成20年（受）第1602号、集民231号241頁', '最一小判平成21年7月9日集民231号241頁'],
    [
      '東京高等裁判所第10刑事部平成29年3月21日判決、平成28年（う）第974号、高刑集70巻1号10頁、判タ1443号80頁',
      '東京高判平成29年3月21日高刑集70巻1号10頁・判タ1443号80頁',
    ],
    ['東京地方裁判所令和6年2月26日判決、令和4年（特わ）第2148号、金融・商事判例1695号44頁', '東京地判令和6年2月26日金判1695号44頁'],
    ['広島高等裁判所令和元年10月18日判決', '広島高判令和元年10月18日'],
    ['東京高等裁判所令和2年3月25日判決、平成31年（ネ）第1058号ほか', '東京高判令和2年3月25日（平成31年（ネ）第1058号ほか）'],
    ['まだ判決がない', 'まだ判決がない'],
  ])('%s is %s', (full, short) => {
    expect(shortJudgment(full)).toBe(short);
  });

  test.each([
    ['最高裁判所大法廷', '最大'],
    ['最高裁判所', '最'],
    ['福岡高等裁判所宮崎支部', '福岡高宮崎支'],
    ['大阪地方裁判所', '大阪地'],
    ['公正取引委員会', '公正取引委員会'],
  ])('%s is %s', (court, short) => {
    expect(shortCourt(court)).toBe(short);
  });

  test.each([
    ['2019-05-01', '令和元年5月1日'],
    ['2019-04-30', '平成31年4月30日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['2017-10-23', '平成29年10月23日'],
  ])('%s is %s', (day, words) => {
    expect(eraDate(day)).toBe(words);
  });
  test('does not guess at eras it does not know', () => {
    expect(() => eraDate('1920-01-01')).toThrow(RangeError);
  });
});

describe('a statute article', () => {
  const law = (citation: Law['citation'], kind: Law['kind'] = 'statute') => ({ kind, citation }) as Law;
  test.each([
    [
      '個人情報の保護に関する法律（平成15年法律第57号）147条',
      'Act on the Protection of Personal Information (Act No. 57 of 2003), Art. 147',
      'Act on the Protection of Personal Information, Act No. 57 of 2003, art. 147 (Japan).',
    ],
    [
      '民法（明治29年法律第89号）715条・719条',
      'Civil Code (Act No. 89 of 1896), Arts. 715 and 719',
      'Civil Code, Act No. 89 of 1896, arts. 715 and 719 (Japan).',
    ],
    [
      '電気通信事業法（昭和59年法律第86号）',
      'Telecommunications Business Act (Act No. 86 of 1984)',
      'Telecommunications Business Act, Act No. 86 of 1984 (Japan).',
    ],
  ])('%s', (ja, en, cited) => {
    expect(lawInJapanese(law({ ja, en }))).toBe(ja);
    expect(lawInEnglish(law({ ja, en }))).toBe(cited);
  });
  test('a precedent takes the short form in Japanese and keeps its words in English', () => {
    const precedent = law({ ja: '東京地方裁判所平成30年3月29日判決', en: 'Tokyo District Court, 29 March 2018' }, 'precedent');
    expect(lawInJapanese(precedent)).toBe('東京地判平成30年3月29日');
    expect(lawInEnglish(precedent)).toBe('Tokyo District Court, 29 March 2018 (Japan).');
  });
});

describe('APA 7', () => {
  test.each([
    [press, '浅見太郎. (2014, July 10). 顧客情報を持ち出した疑い [Suspected of taking out customer data]. 甲新聞. https://example.com/a'],
    [
      regulator,
      '個人情報保護委員会. (2024, January 24). 個人情報の保護に関する法律に基づく行政上の対応について [Administrative measures under the APPI]. https://example.com/b',
    ],
    [
      release,
      '乙株式会社. (n.d.). 不正な持ち出しについて（お知らせ） [Notice of an unauthorised removal]. ニュースリリース. Retrieved November 21, 2026, from https://example.com/c',
    ],
    [
      judgment,
      '不正競争防止法違反被告事件 [Case on violation of the UCPA], 平成28年（う）第974号 (東京高等裁判所第10刑事部, March 21, 2017). https://example.com/d',
    ],
    [english, 'Doe, J. A., & Roe, R. (2014, July). Engineer held over data theft. The Daily Example. https://example.com/e'],
    [
      { ...press, authors: [], issued: '2014-07~' },
      '顧客情報を持ち出した疑い [Suspected of taking out customer data]. (ca. 2014, July). 甲新聞. https://example.com/a',
    ],
    [
      own.ja,
      `Leakpath. (2026, November 20). 甲社の顧客情報が売られた [Customer data of Company A sold] (LP-C001). Retrieved November 21, 2026, from ${URL_JA}`,
    ],
    [own.en, `Leakpath. (2026, November 20). Customer data of Company A sold (LP-C001). Retrieved November 21, 2026, from ${URL_EN}`],
  ])('%#', (work, text) => {
    expect(apa(work)).toBe(text);
  });
});

describe('Chicago notes', () => {
  test.each([
    [press, '浅見太郎, “顧客情報を持ち出した疑い” [Suspected of taking out customer data], 甲新聞, July 10, 2014, https://example.com/a.'],
    [
      regulator,
      '個人情報保護委員会, “個人情報の保護に関する法律に基づく行政上の対応について” [Administrative measures under the APPI], January 24, 2024, https://example.com/b.',
    ],
    [
      release,
      '乙株式会社, “不正な持ち出しについて（お知らせ）” [Notice of an unauthorised removal], ニュースリリース, accessed November 21, 2026, https://example.com/c.',
    ],
    [
      judgment,
      '“不正競争防止法違反被告事件” [Case on violation of the UCPA], 平成28年（う）第974号 (東京高等裁判所第10刑事部, March 21, 2017), https://example.com/d.',
    ],
    [english, 'Jane Ann Doe and R. Roe, “Engineer held over data theft,” The Daily Example, July 2014, https://example.com/e.'],
    [
      own.en,
      `“Customer data of Company A sold,” Leakpath, LP-C001, last modified November 20, 2026, accessed November 21, 2026, ${URL_EN}.`,
    ],
    [
      own.ja,
      `“甲社の顧客情報が売られた” [Customer data of Company A sold], Leakpath, LP-C001, last modified November 20, 2026, accessed November 21, 2026, ${URL_JA}.`,
    ],
  ])('%#', (work, text) => {
    expect(chicago(work)).toBe(text);
  });
});

describe('the credit line of a slide', () => {
  test.each([
    [press, 'ja', '出典：甲新聞「顧客情報を持ち出した疑い」（2014年7月10日）https://example.com/a'],
    [press, 'en', 'Source: 甲新聞, “Suspected of taking out customer data”, 10 July 2014, https://example.com/a'],
    [release, 'ja', '出典：乙株式会社「不正な持ち出しについて（お知らせ）」https://example.com/c'],
    [own.ja, 'ja', `出典：Leakpath「甲社の顧客情報が売られた」LP-C001（2026年11月20日改訂、CC BY 4.0）${URL_JA}`],
    [own.en, 'en', `Source: Leakpath, “Customer data of Company A sold”, LP-C001, revised 20 November 2026, CC BY 4.0, ${URL_EN}`],
  ] as const)('%#', (work, reader, text) => {
    expect(credit(work, reader)).toBe(text);
  });
});

test('a page not yet opened leaves the day of access open, in the form of each style', () => {
  const texts = textForms(ownWork(page, 'ja'), 'ja').map(({ text }) => /⟦(\w+)⟧/.exec(text)?.[1]);
  expect(texts).toEqual(['iso', 'dots', 'en', 'en', undefined]);
});
