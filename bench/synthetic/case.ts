/** One synthetic case: its facts, its texts and its sources, every part of the model filled. */
import type { z } from 'astro/zod';
import type { leakCase } from '../../src/model/case.ts';
import { LANGS, type Lang } from '../../src/model/text.ts';
import { causesOf, disputesOf, figuresOf, outcomesOf } from './consequences.ts';
import { communicationOf, timelineOf } from './events.ts';
import { teachingOf } from './lesson.ts';
import { narrativeOf } from './narrative.ts';
import { pathOf } from './path.ts';
import { scenarioOf } from './scenario.ts';
import { READ, sourcesOf, type SourceInput } from './sources.ts';
import { tellingOf } from './telling.ts';
import { both } from './wording.ts';

export interface SyntheticCase {
  slug: string;
  data: z.input<typeof leakCase>;
  sources: SourceInput[];
  texts: Record<Lang, string>;
}

/**
 * @param seed of the library
 * @param number of the case, which decides its id
 */
export function syntheticCase(seed: number, number: number): SyntheticCase {
  const telling = tellingOf(scenarioOf(seed, number));
  const { owner, contractor, operator, person, taker, ways, days, by, say, chance, city } = telling;
  const year = days.notice.slice(0, 4);
  const path = pathOf(telling);
  const data: SyntheticCase['data'] = {
    id: `LP-C${String(number).padStart(3, '0')}`,
    status: 'published',
    title: both(
      `${owner.short.ja}の${owner.trade.label.ja}を${person.label.ja.replace(/（.*$/, '')}が持ち出した事件（${year}年）`,
      `${owner.trade.label.en} of ${owner.short.en} taken out by ${person.label.en.replace(/ \(.*$/, '').replace(/^A/, 'a')} (${year})`,
    ),
    short: both(`${owner.short.ja}（${year}年）`, `${owner.short.en} (${year})`),
    summary: say(
      both(
        `${owner.short.ja}の${owner.trade.label.ja}が元社員の手で${ways.map(({ node }) => node.label.ja).join('と')}に移され、外へ出たと${year}年に公表された。`,
        `In ${year} it was disclosed that ${owner.trade.label.en.toLowerCase()} of ${owner.short.en} had left the company by way of ${ways.map(({ node }) => node.label.en.toLowerCase()).join(' and ')}, moved by a former worker.`,
      ),
      'stated',
      'notice',
      'notice2',
    ),
    sectors: [owner.trade.sector],
    ...(chance.likely(0.2)
      ? {
          group: {
            id: `${owner.trade.sector}-holdings`,
            name: both(`${owner.trade.name.ja}ホールディングス`, `${owner.trade.name.en} Holdings`),
          },
        }
      : {}),
    revisions: [{ date: READ, note: both('初版', 'First version') }],
    parties: [
      {
        id: 'owner',
        name: owner.name,
        short: owner.short,
        roles: ['controller', 'client', 'affected'],
        note: owner.trade.does,
        sources: by('stated', 'notice').sources,
      },
      {
        id: 'operator',
        name: operator.name,
        short: operator.short,
        roles: ['system-operator', 'contractor'],
        note: both('システムの運用を請け負う', 'Runs the system'),
        sources: by('stated', 'report').sources,
      },
      {
        id: 'contractor',
        name: contractor.name,
        short: contractor.short,
        roles: ['subcontractor'],
        note: both('日々の作業を請け負う', 'Does the daily work'),
        sources: by('stated', 'report').sources,
      },
      { id: 'taker', name: taker.name, roles: [taker.role], sources: by('reported', 'charge').sources },
      {
        id: 'commission',
        name: both('個人情報保護委員会', 'Personal Information Protection Commission'),
        roles: ['regulator'],
        sources: by('stated', 'regulator').sources,
      },
      {
        id: 'police',
        name: both(`${city.ja}の警察`, `Police in ${city.en}`),
        roles: ['police'],
        sources: by('reported', 'arrest').sources,
      },
      {
        id: 'court',
        name: both(`${city.ja}地方裁判所`, `${city.en} District Court`),
        roles: ['court'],
        sources: by('found', 'judgment').sources,
      },
    ],
    entrustment: [
      {
        from: 'owner',
        to: 'operator',
        kind: 'entrustment',
        contract: both('システム運用の委託', 'Contract for running the system'),
        ...by('stated', 'report'),
      },
      {
        from: 'operator',
        to: 'contractor',
        kind: 'sub-entrustment',
        contract: both('日々の作業の再委託', 'Sub-contract for the daily work'),
        note: both('指揮は委託元の責任者が行っていた', "The client's supervisor gave the orders"),
        ...by('stated', 'report'),
      },
    ],
    insider: {
      label: person.label,
      role: person.role,
      employment: person.employment,
      ...(person.employment === 'subcontractor-employee' || person.employment === 'dispatched' ? { employer: 'contractor' } : {}),
      permitted: say(
        both(
          '作業のためにデータを検索し、結果を業務端末で扱うことを認められていた。',
          'The worker was allowed to search the data for the work and to handle results on the work terminal.',
        ),
        'stated',
        'report',
      ),
      facts: [
        say(
          both(
            '法廷では、評価への不満が動機にあったと述べた。',
            'In court the former worker gave a feeling of being undervalued as a motive.',
          ),
          'admitted',
          'trial',
        ),
        say(
          both(
            '勤務は数年に及び、現場では頼りにされていたと報じられている。',
            'The worker had been there for years and is reported to have been relied upon.',
          ),
          'reported',
          'weekly',
        ),
      ],
    },
    data: {
      nature: [...owner.trade.nature],
      kinds: [owner.trade.data],
      label: owner.trade.label,
      subjects: say(
        both(`${owner.short.ja}の事業に関わる者の情報である。`, `The data concern those who deal with ${owner.short.en}.`),
        'stated',
        'notice',
      ),
      fields: owner.trade.fields.map((field) => say(both(`${field.ja}。`, `${field.en}.`), 'stated', 'notice2')),
      notIncluded: [
        say(
          both(
            '口座番号とパスワードは含まれないと会社は説明した。',
            'Account numbers and passwords were not among them, according to the company.',
          ),
          'stated',
          'notice2',
        ),
      ],
    },
    figures: figuresOf(telling),
    path,
    timeline: timelineOf(telling),
    causes: causesOf(telling),
    outcomes: outcomesOf(telling),
    communication: communicationOf(telling),
    disputes: disputesOf(telling),
    unknowns: [
      both('対価の有無と、その額', 'Whether anything was paid, and how much'),
      both('受け取った側が何に使ったか', 'What the recipient used the data for'),
      both('私物の機器に残った複製がすべて消されたか', 'Whether every copy on private devices was erased'),
    ],
    teaching: teachingOf(telling),
  };
  return {
    slug: `${owner.slug}-${number}`,
    data,
    sources: sourcesOf(telling).list,
    texts: Object.fromEntries(LANGS.map((lang) => [lang, narrativeOf(telling, lang)])) as Record<Lang, string>,
  };
}
