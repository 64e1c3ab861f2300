/** The timeline and the public notices of a synthetic case. */
import type { z } from 'astro/zod';
import type { communication, event } from '../../src/model/case.ts';
import { dayAfter } from './scenario.ts';
import type { Telling } from './telling.ts';
import { both, term } from './wording.ts';

type EventInput = z.input<typeof event>;

/** The events in order of date; the clocks all stand on one. */
export function timelineOf({ owner, contractor, city, days, by, months, convicted, entry, chance }: Telling): EventInput[] {
  const events: EventInput[] = [
    {
      id: 'contract',
      date: dayAfter(days.entry, -chance.between(200, 900)).slice(0, 7),
      kind: 'context',
      text: both(
        `${owner.short.ja}が${contractor.short.ja}に業務を委託する。`,
        `${owner.short.en} entrusts the work to ${contractor.short.en}.`,
      ),
      ...by('stated', 'notice'),
    },
    {
      id: 'first-login',
      date: days.entry,
      kind: 'act',
      clock: 'first-act',
      text: both(`元社員が${entry.did.ja.replace(/した$/, 'する')}。`, `The former worker ${entry.did.en}.`),
      ...by('stated', 'report'),
    },
    {
      id: 'taken-out',
      date: days.taken,
      kind: 'act',
      text: both('データが端末に集められ、外へ出る。', 'The data are gathered on the terminal and leave the company.'),
      ...by('alleged', 'charge'),
    },
    {
      id: 'warning',
      date: `${dayAfter(days.taken, 9)}~`,
      kind: 'missed-warning',
      text: both(
        '操作の記録に通常と異なる量が残るが、確認は翌月の点検に回される。',
        'An unusual volume stands in the log; a look at it is put off to the monthly review.',
      ),
      ...by('stated', 'report'),
    },
    {
      id: 'passed-on',
      date: days.last,
      kind: 'act',
      clock: 'last-act',
      text: both('起訴状によれば、この日までデータが渡される。', 'According to the indictment data are passed on until this day.'),
      ...by('alleged', 'charge'),
    },
    {
      id: 'enquiries',
      date: days.signal,
      kind: 'detection',
      clock: 'first-signal',
      text: both('心当たりのない勧誘が届いたという問い合わせが続く。', 'Customers ask about approaches they cannot explain.'),
      ...by('stated', 'notice'),
    },
    {
      id: 'confirmed',
      date: days.confirmed,
      kind: 'detection',
      clock: 'confirmation',
      text: both('社内の調査で持ち出しが確かめられる。', 'An internal inquiry confirms that data were taken out.'),
      ...by('stated', 'notice'),
    },
    {
      id: 'told-regulator',
      date: dayAfter(days.confirmed, 1),
      kind: 'report',
      text: both('個人情報保護委員会に速報を出す。', 'A preliminary report goes to the Personal Information Protection Commission.'),
      ...by('stated', 'notice'),
    },
    {
      id: 'notice',
      date: days.notice,
      kind: 'disclosure',
      clock: 'first-notice',
      text: both(`${owner.short.ja}が持ち出しを公表し、おわびする。`, `${owner.short.en} discloses the matter and apologises.`),
      ...by('stated', 'notice', 'first'),
    },
    {
      id: 'second-notice',
      date: days.second,
      kind: 'disclosure',
      clock: 'second-notice',
      text: both('対象の範囲を改めた続報が出る。', 'A second notice corrects the scope.'),
      ...by('stated', 'notice2'),
    },
    {
      id: 'guidance',
      date: days.guidance,
      kind: 'regulator',
      text: both('個人情報保護委員会が指導する。', 'The Personal Information Protection Commission gives guidance.'),
      ...by('stated', 'regulator'),
    },
    {
      id: 'resigned',
      date: dayAfter(days.guidance, 3),
      kind: 'management',
      text: both('担当の役員が辞任する。', 'The director in charge resigns.'),
      ...by('stated', 'local'),
    },
    {
      id: 'arrest',
      date: days.arrest,
      kind: 'criminal',
      text: both(
        '警察が元社員を不正競争防止法違反の疑いで逮捕する。',
        'Police arrest the former worker on suspicion of violating the Unfair Competition Prevention Act.',
      ),
      ...by('reported', 'arrest'),
    },
    {
      id: 'indictment',
      date: days.indicted,
      kind: 'criminal',
      text: both(`${city.ja}地検が元社員を起訴する。`, `The ${city.en} District Public Prosecutors Office indicts the former worker.`),
      ...by('reported', 'charge'),
    },
    ...(convicted
      ? [
          {
            id: 'judgment',
            date: days.judgment,
            kind: 'criminal' as const,
            clock: 'judgment' as const,
            text: both(
              `${city.ja}地裁が懲役${term(months).ja}、執行猶予${term(months + 12).ja}を言い渡す。`,
              `The ${city.en} District Court imposes ${term(months).en} of imprisonment, suspended for ${term(months + 12).en}.`,
            ),
            ...by('found', 'judgment'),
          },
        ]
      : []),
    {
      id: 'suit',
      date: days.suit,
      kind: 'civil',
      text: both('利用者が損害賠償を求めて提訴する。', 'Customers sue for damages.'),
      ...by('reported', 'suit'),
    },
    {
      id: 'award',
      date: days.award,
      kind: 'civil',
      text: both(`${city.ja}地裁が慰謝料の支払いを命じる。`, `The ${city.en} District Court orders the payment of solatia.`),
      ...by('reported', 'award'),
    },
  ];
  return events;
}

/** What was announced and how it was received. */
export function communicationOf({ owner, days, by, say }: Telling): z.input<typeof communication> {
  return {
    notices: [
      {
        date: days.notice,
        by: owner.short,
        text: both(
          '持ち出しがあったことと問い合わせの窓口を示した。件数は調査中とした。',
          'It told of the taking out and named a contact; the number was said to be under inquiry.',
        ),
        ...by('stated', 'notice'),
      },
      {
        date: days.second,
        by: owner.short,
        text: both(
          '対象の範囲を改め、項目ごとの内訳と再発防止の計画を示した。',
          'It corrected the scope, gave a breakdown by item and set out its plan.',
        ),
        ...by('stated', 'notice2'),
      },
    ],
    praised: [
      say(
        both('ある弁護士は、項目ごとの内訳を早く示した点を評価した。', 'One lawyer praised the early breakdown by item.'),
        'opinion',
        'note',
      ),
    ],
    criticised: [
      say(
        both(
          '最初の公表まで間が空いたことに、利用者の団体から批判が出た。',
          'A customers’ association criticised the time it took to give notice.',
        ),
        'reported',
        'weekly',
      ),
    ],
  };
}
