import { expect, it, test } from 'vitest';
import { formatPlaintiffs, formatSanction } from '../../../src/domain/sanction.ts';

test.each([
  [{ imprisonmentMonths: 30, fineYen: 3_000_000 }, '懲役2年6月、罰金300万円', 'imprisonment for 2 years 6 months, fine of 3 million yen'],
  [
    { imprisonmentMonths: 36, suspendedMonths: 48, fineYen: 1_000_000 },
    '懲役3年、執行猶予4年、罰金100万円',
    'imprisonment for 3 years, suspended for 4 years, fine of 1 million yen',
  ],
  [{ fineYen: 500_000 }, '罰金50万円', 'fine of 500,000 yen'],
  [{ awardPerPersonYen: 3300 }, '1人当たり3,300円', '3,300 yen per person'],
  [{ awardPerPersonYen: 0, plaintiffs: 5 }, '認容額なし、原告5人', 'nothing awarded, 5 plaintiffs'],
  [{ claimYen: 1_000_000_000, plaintiffs: 10_000 }, '請求額10億円、原告10,000人', 'claim of 1 billion yen, 10,000 plaintiffs'],
  [{ plaintiffs: 1 }, '原告1人', '1 plaintiff'],
  [{ plaintiffs: 180, plaintiffsQualifier: 'about' as const }, '原告約180人', 'about 180 plaintiffs'],
  [{ plaintiffs: 3, awarded: 1 }, '原告3人（認容は1人）', '3 plaintiffs (award to 1)'],
  [{}, '', ''],
])('%j is %s', (sanction, ja, en) => {
  expect(formatSanction(sanction, 'ja')).toBe(ja);
  expect(formatSanction(sanction, 'en')).toBe(en);
});

test.each([
  [{ plaintiffs: 462 }, '462人', '462'],
  [
    { plaintiffs: 5700, plaintiffsQualifier: 'about' as const, awarded: 4027 },
    '約5,700人（認容は4,027人）',
    'about 5,700 (award to 4,027)',
  ],
  [{ claimYen: 100 }, undefined, undefined],
])('the plaintiffs of %j are %s', (sanction, ja, en) => {
  expect(formatPlaintiffs(sanction, 'ja')).toBe(ja);
  expect(formatPlaintiffs(sanction, 'en')).toBe(en);
});

it('is nothing where there is none', () => {
  expect(formatSanction(undefined, 'en')).toBe('');
});
