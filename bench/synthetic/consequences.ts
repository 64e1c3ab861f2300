/** Figures, outcomes, causes and disputes of a synthetic case. */
import type { z } from 'astro/zod';
import type { dispute } from '../../src/model/case.ts';
import type { figure } from '../../src/model/figure.ts';
import type { cause, outcomes } from '../../src/model/outcome.ts';
import { READ } from './sources.ts';
import { dayAfter } from './scenario.ts';
import type { Telling } from './telling.ts';
import { both, term, yen } from './wording.ts';

/** The figure ledger. */
export function figuresOf({
  owner,
  city,
  days,
  records,
  persons,
  claimed,
  perPerson,
  fine,
  plaintiffs,
  by,
}: Telling): z.input<typeof figure>[] {
  const company = owner.short;
  return [
    {
      n: 1,
      what: both('最初に公表された記録の数', 'Records as first announced'),
      value: Math.round(records * 0.6),
      qualifier: 'about',
      unit: 'records',
      countedBy: company,
      asOf: days.notice,
      note: both('調査の途中の数で、のちに改められた。', 'A number of the inquiry under way, corrected later.'),
      ...by('stated', 'notice'),
    },
    {
      n: 2,
      what: both('持ち出された記録の数', 'Records taken out'),
      value: records,
      qualifier: 'at-most',
      unit: 'records',
      countedBy: company,
      asOf: days.second,
      replaces: 1,
      headline: true,
      note: both('重複を含む。人数ではない。', 'Duplicates included; not a number of people.'),
      ...by('stated', 'notice2'),
    },
    {
      n: 3,
      what: both('対象となった人の数', 'People concerned'),
      value: persons,
      qualifier: 'about',
      unit: 'persons',
      countedBy: company,
      asOf: days.second,
      ...by('stated', 'notice2', 'report'),
    },
    {
      n: 4,
      what: both('罰金の額', 'Fine'),
      value: fine,
      unit: 'yen',
      countedBy: both(`${city.ja}地方裁判所`, `${city.en} District Court`),
      asOf: days.judgment,
      ...by('reported', 'trial'),
    },
    {
      n: 5,
      what: both('請求された賠償の額', 'Damages claimed'),
      value: claimed,
      unit: 'yen',
      countedBy: both('原告', 'The plaintiffs'),
      asOf: days.suit,
      ...by('alleged', 'suit'),
    },
    {
      n: 6,
      what: both('1人当たりに認められた額', 'Award per person'),
      value: perPerson,
      unit: 'yen-per-person',
      countedBy: both(`${city.ja}地方裁判所`, `${city.en} District Court`),
      asOf: days.award,
      ...by('reported', 'award'),
    },
    {
      n: 7,
      what: both('原告の人数', 'Plaintiffs'),
      value: plaintiffs,
      unit: 'persons',
      countedBy: both('原告の弁護団', 'Counsel for the plaintiffs'),
      asOf: days.suit,
      ...by('reported', 'suit'),
    },
  ];
}

/** What followed, on four tracks. */
export function outcomesOf(telling: Telling): z.input<typeof outcomes> {
  const { owner, city, days, months, fine, claimed, perPerson, plaintiffs, convicted, by } = telling;
  const district = both(`${city.ja}地方裁判所`, `${city.en} District Court`);
  const police = both(`${city.ja}の警察`, `Police in ${city.en}`);
  const worker = both('元社員', 'The former worker');
  const customers = both('利用者', 'Customers');
  const law = [{ law: 'ucpa-21' }];
  return {
    criminal: {
      entries: [
        {
          id: 'arrest',
          type: 'arrest',
          date: days.arrest,
          authority: police,
          addressee: worker,
          provisions: law,
          text: both(
            '不正競争防止法違反の疑いで逮捕された。逮捕は有罪を意味しない。',
            'Arrested on suspicion of violating the Unfair Competition Prevention Act; an arrest is not a conviction.',
          ),
          ...by('reported', 'arrest'),
        },
        {
          id: 'indictment',
          type: 'indictment',
          date: days.indicted,
          authority: both(`${city.ja}地方検察庁`, `${city.en} District Public Prosecutors Office`),
          addressee: worker,
          provisions: law,
          text: both('営業秘密を複製したとして起訴された。', 'Charged with copying trade secrets.'),
          ...by('reported', 'charge'),
        },
        ...(convicted
          ? [
              {
                id: 'judgment',
                type: 'suspended-sentence',
                date: days.judgment,
                authority: district,
                addressee: worker,
                provisions: law,
                sanction: { imprisonmentMonths: months, suspendedMonths: months + 12, fineYen: fine },
                text: both(
                  `懲役${term(months).ja}、執行猶予${term(months + 12).ja}、罰金${yen(fine).ja}。管理されていた秘密を任務に背いて複製したと認めた。`,
                  `Imprisonment of ${term(months).en}, suspended for ${term(months + 12).en}, and a fine of ${yen(fine).en}. The court found that kept secrets had been copied in breach of duty.`,
                ),
                ...by('found', 'judgment'),
              },
            ]
          : []),
      ],
      notFound: [
        {
          asOf: READ,
          text: both(
            '受け取った側に対する捜査や処分は、確認できた公開資料には見当たらない。',
            'No investigation of the recipient, nor any decision on it, was found in the public sources consulted.',
          ),
        },
      ],
    },
    administrative: {
      entries: [
        {
          id: 'guidance',
          type: 'guidance',
          date: days.guidance,
          authority: both('個人情報保護委員会', 'Personal Information Protection Commission'),
          addressee: owner.short,
          provisions: [{ law: 'appi-23' }, { law: 'appi-25' }, { law: 'appi-147' }],
          text: both(
            '安全管理措置と委託先の監督について指導した。',
            'Guidance on security measures and on the supervision of contractors.',
          ),
          ...by('stated', 'regulator'),
        },
      ],
    },
    civil: {
      entries: [
        {
          id: 'suit',
          type: 'damages-claim-filed',
          date: days.suit,
          authority: district,
          addressee: owner.short,
          sanction: { claimYen: claimed, plaintiffs },
          text: both(`利用者が${yen(claimed).ja}の賠償を求めた。`, `Customers sued for ${yen(claimed).en}.`),
          ...by('reported', 'suit'),
        },
        {
          id: 'award',
          type: 'damages-awarded',
          date: days.award,
          authority: district,
          addressee: customers,
          provisions: [{ law: 'civil-code-tort' }],
          sanction: { awardPerPersonYen: perPerson, plaintiffs },
          follows: [],
          text: both(`1人当たり${yen(perPerson).ja}の慰謝料を命じた。`, `Solatia of ${yen(perPerson).en} per person were ordered.`),
          ...by('reported', 'award'),
        },
      ],
      notFound: [
        {
          asOf: READ,
          text: both(
            '控訴の有無は、確認できた公開資料には見当たらない。',
            'Whether an appeal was lodged was not found in the public sources consulted.',
          ),
        },
      ],
    },
    organisational: {
      entries: [
        {
          id: 'resigned',
          type: 'executive-resignation',
          date: dayAfter(days.guidance, 3),
          authority: owner.short,
          addressee: both('担当の役員', 'The director in charge'),
          text: both('情報管理を担当する役員が辞任した。', 'The director in charge of information management resigned.'),
          ...by('stated', 'local'),
        },
        {
          id: 'programme',
          type: 'security-programme',
          date: days.second,
          authority: owner.short,
          addressee: both('全社員と委託先', 'All staff and contractors'),
          text: both(
            '持ち出し先の制限、権限の見直し、記録の点検を柱とする計画を示した。',
            'It announced a programme of limits on outside transfers, a review of rights and regular log reviews.',
          ),
          ...by('stated', 'notice2', 'local'),
        },
      ],
    },
  };
}

/** The causes named, with the measures announced. */
export function causesOf({ say, chance }: Telling): z.input<typeof cause>[] {
  return [
    {
      id: 'rights',
      cause: say(
        both(
          '担当を外れた後も権限が残り、棚卸しが行われていなかった。',
          'Rights stayed after the work had changed hands, and nobody took stock of them.',
        ),
        'admitted',
        'report',
      ),
      countermeasures: [
        {
          ...say(both('権限を四半期ごとに見直す。', 'Rights are reviewed every quarter.'), 'stated', 'notice2'),
          controls: ['access-rights-review', 'least-privilege'],
        },
      ],
    },
    {
      id: 'outside',
      cause: say(
        both(
          '外部への送信と私物媒体への書き出しに、例外が恒常的に認められていた。',
          'Exceptions for outside transfers and private media had become the rule.',
        ),
        'admitted',
        'report',
        'local',
      ),
      countermeasures: [
        {
          ...say(
            both('例外に期限を設け、媒体への書き出しを止める。', 'Exceptions get an end date, and writing to media is blocked.'),
            'stated',
            'notice2',
          ),
          controls: ['exception-expiry', 'removable-media-block', chance.pick(['web-upload-block', 'upload-volume-limit'])],
        },
      ],
    },
    {
      id: 'contractor',
      cause: say(
        both(
          '委託先の作業場所を、委託元が一度も確かめていなかった。',
          'The entrusting company had never looked at the place where the contractor worked.',
        ),
        'stated',
        'regulator',
      ),
      countermeasures: [
        {
          ...say(both('委託先の点検を毎年行う。', 'Contractors are inspected every year.'), 'stated', 'notice2', 'local'),
          controls: ['contractor-supervision'],
        },
      ],
    },
    {
      id: 'unseen',
      cause: say(both('記録は取られていたが、誰も読んでいなかった。', 'Logs were kept and read by nobody.'), 'admitted', 'report'),
      countermeasures: [],
    },
  ];
}

/** Where the sources disagree. */
export function disputesOf({ say }: Telling): z.input<typeof dispute>[] {
  return [
    {
      id: 'start',
      point: both('持ち出しが始まった時期', 'When the taking out began'),
      versions: [
        say(both('調査報告書は、最初の接続の日とする。', 'The inquiry gives the day of the first login.'), 'stated', 'report'),
        say(both('週刊誌の取材では、それより前からとされる。', 'A magazine puts it earlier.'), 'reported', 'weekly'),
      ],
      handling: both('調査報告書に従い、それより前は分からないとする。', 'We follow the inquiry and treat anything earlier as not known.'),
    },
    {
      id: 'motive',
      point: both('動機', 'The motive'),
      versions: [
        say(both('法廷で本人は、評価への不満を述べた。', 'In court the former worker spoke of feeling undervalued.'), 'admitted', 'trial'),
        say(both('起訴状は、利益を図る目的としている。', 'The indictment speaks of the aim of gain.'), 'alleged', 'charge'),
      ],
      handling: both('両方を示し、動機を一つに決めない。', 'Both are given; we do not settle on one.'),
    },
  ];
}
