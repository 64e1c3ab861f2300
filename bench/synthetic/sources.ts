/** The sources of a synthetic case: notices, press, a court, a regulator, a commentary. */
import type { z } from 'astro/zod';
import type { source } from '../../src/model/source.ts';
import { dayAfter, type Scenario } from './scenario.ts';

export type SourceInput = z.input<typeof source>;

/** The day on which everything was read. */
export const READ = '2026-11-21';

/** What stands for what in the texts of a case. */
export type SourceKey =
  | 'notice'
  | 'notice2'
  | 'report'
  | 'first'
  | 'arrest'
  | 'charge'
  | 'trial'
  | 'judgment'
  | 'local'
  | 'weekly'
  | 'regulator'
  | 'note'
  | 'suit'
  | 'award';

type Kind = Pick<SourceInput, 'type' | 'grade' | 'container-title'> & {
  word: string;
  title: string;
  translation: string;
  on: keyof Scenario['days'];
  plus: number;
};

const PAPERS = ['架空新聞', '仮想日報', '見本タイムズ', '例示放送'] as const;

function kinds({ owner, city, chance }: Scenario): Record<SourceKey, Kind> {
  const [name, en] = [owner.short.ja, owner.short.en];
  const press = (word: string, title: string, translation: string, on: Kind['on'], plus = 0): Kind => {
    const paper = chance.pick(PAPERS);
    return {
      type: paper === '例示放送' ? 'broadcast' : 'article-newspaper',
      grade: 'press',
      'container-title': paper,
      word,
      title,
      translation,
      on,
      plus,
    };
  };
  return {
    notice: {
      type: 'webpage',
      grade: 'company',
      'container-title': owner.name.ja,
      word: 'notice',
      title: `${name}における情報の持ち出しについて`,
      translation: `On the taking out of information at ${en}`,
      on: 'notice',
      plus: 0,
    },
    notice2: {
      type: 'webpage',
      grade: 'company',
      'container-title': owner.name.ja,
      word: 'notice',
      title: `${name}における情報の持ち出しについて（第2報）`,
      translation: `On the taking out of information at ${en} (second notice)`,
      on: 'second',
      plus: 0,
    },
    report: {
      type: 'report',
      grade: 'company',
      'container-title': owner.name.ja,
      word: 'inquiry',
      title: `${name} 調査報告書（概要）`,
      translation: `${en}: report of the inquiry (summary)`,
      on: 'second',
      plus: 20,
    },
    first: press('first', `${name}で情報持ち出し 公表は発覚の後`, `Data taken out at ${en}; notice came after the discovery`, 'notice'),
    arrest: press('arrest', `${name}の情報持ち出し 元社員を逮捕`, `Former worker arrested over data taken out at ${en}`, 'arrest'),
    charge: press('charge', `${city.ja}地検、${name}の元社員を起訴`, `${city.en} prosecutors indict former worker at ${en}`, 'indicted'),
    trial: press('trial', `${name}の元社員、法廷で動機を語る`, `Former worker at ${en} tells the court of the motive`, 'indicted', 30),
    judgment: {
      type: 'legal_case',
      grade: 'court',
      'container-title': '裁判例情報',
      word: 'court',
      title: `${name} 情報持ち出し事件判決`,
      translation: `Judgment in the case of data taken out at ${en}`,
      on: 'judgment',
      plus: 0,
    },
    local: press('local', `${name}、再発防止の計画を説明`, `${en} explains its plan against a repetition`, 'second', 3),
    weekly: press('weekly', `取材でたどる${name}の十日間`, `Ten days at ${en}, retraced`, 'second', 40),
    regulator: {
      type: 'webpage',
      grade: 'regulator',
      'container-title': '個人情報保護委員会',
      word: 'regulator',
      title: `${name}に対する行政上の対応について`,
      translation: `Administrative action concerning ${en}`,
      on: 'guidance',
      plus: 0,
    },
    note: {
      type: 'post-weblog',
      grade: 'commentary',
      'container-title': '情報管理の研究室',
      word: 'note',
      title: `${name}の事例から考える委託先の管理`,
      translation: `Managing contractors: lessons of ${en}`,
      on: 'judgment',
      plus: 25,
    },
    suit: press('suit', `${name}の利用者が提訴`, `Customers of ${en} go to court`, 'suit'),
    award: press('award', `${name}訴訟で${city.ja}地裁が判断`, `${city.en} District Court decides the case of ${en}`, 'award'),
  };
}

/** The sources and the ids by which the case cites them. */
export function sourcesOf(scenario: Scenario): { list: SourceInput[]; id: Record<SourceKey, string> } {
  const entries = Object.entries(kinds(scenario)) as [SourceKey, Kind][];
  const id = Object.fromEntries(entries.map(([key]) => [key, `lp${scenario.number}-${key}`])) as Record<SourceKey, string>;
  const list = entries.map(([key, { word, on, plus, ...kind }]): SourceInput => {
    const issued = dayAfter(scenario.days[on], plus);
    return {
      id: id[key],
      ...kind,
      ...(kind.grade === 'court'
        ? { authority: `${scenario.city.ja}地方裁判所`, number: `令和${scenario.number % 7}年（わ）第${scenario.number}号` }
        : {}),
      issued,
      accessed: READ,
      URL: `https://www.example.com/${word}/${issued}/${scenario.owner.slug}/${key}`,
      language: 'ja',
      seen: kind.grade === 'press' ? 'excerpt' : 'full',
    };
  });
  return { list, id };
}
