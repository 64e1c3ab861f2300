/** How a run of the check or the build ends, in words. */
import type { Bilingual } from '../../model/text.ts';
import type { Library } from '../library.ts';

export const problemCount = (count: number): Bilingual => ({
  ja: `内容に${count}件の問題があります`,
  en: `${count} problem(s) in the content`,
});

export const contentNotBuilt = (count: number): Bilingual => ({
  ja: `${problemCount(count).ja}。dist/は元のままです`,
  en: `${problemCount(count).en}; dist/ is left as it was`,
});

export const buildFailed: Bilingual = {
  ja: 'サイトを作れませんでした。dist/は元のままです',
  en: 'the build failed; dist/ is left as it was',
};

export const unreadHides: Bilingual = {
  ja: '読めなかったファイルが指すものは調べられていません。直してからもう一度実行してください',
  en: 'files that could not be read hide what they name; run the check again after mending them',
};

export function sound({ cases, techniques, outcomes, controls, laws, terms, sources }: Library): Bilingual {
  const drafts = [...cases.values()].filter(({ data }) => data.status === 'draft').length;
  return {
    ja:
      `内容に問題はありません：事例${cases.size}${drafts > 0 ? `（下書き${drafts}）` : ''}、手口${techniques.size}、帰結${outcomes.size}、` +
      `対策${controls.size}、法令${laws.size}、用語${terms.size}、出典${sources.size}`,
    en:
      `content is sound: ${cases.size} cases${drafts > 0 ? ` (drafts: ${drafts})` : ''}, ${techniques.size} techniques, ${outcomes.size} outcome types, ` +
      `${controls.size} controls, ${laws.size} laws, ${terms.size} terms, ${sources.size} sources`,
  };
}

/** @param pid the process that builds, where it is known */
export const otherBuild = (pid: string | undefined): Bilingual => {
  const [ja, en] = pid === undefined ? ['', ''] : [`（プロセス ${pid}）`, ` (process ${pid})`];
  return {
    ja: `このフォルダーでは別のビルドが進行中です${ja}。終わってから始めます`,
    en: `another build is running here${en}; this one begins when it has ended`,
  };
};
