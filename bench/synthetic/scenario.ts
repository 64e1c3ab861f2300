/** What happens in a synthetic case: the parts from which all its texts are written. */
import type { LeakCase } from '../../src/model/case.ts';
import type { Bilingual } from '../../src/model/text.ts';
import { chanceOf, type Chance } from './chance.ts';
import { organisation, ORGANISATIONS, type Organisation } from './organisations.ts';

const DAY = 86_400_000;

/** 2024-05-01 and some days. */
export const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

export interface Way {
  technique: string;
  node: { kind: LeakCase['path']['nodes'][number]['kind']; label: Bilingual };
  step: Bilingual;
  did: Bilingual;
  controls: readonly string[];
}

/** How the data leaves: a leak vector each. */
const WAYS: readonly Way[] = [
  {
    technique: 'usb-memory',
    node: { kind: 'medium', label: { ja: 'USBメモリ', en: 'USB drive' } },
    step: { ja: 'USBに移す', en: 'Moved to USB' },
    did: { ja: '私物のUSBメモリに移した', en: 'moved the files to a private USB drive' },
    controls: ['removable-media-block', 'log-review', 'belongings-control'],
  },
  {
    technique: 'smartphone-over-usb',
    node: { kind: 'medium', label: { ja: '私物スマートフォン', en: 'Private smartphone' } },
    step: { ja: 'スマホに移す', en: 'Moved to a phone' },
    did: {
      ja: '業務端末につないだ私物のスマートフォンに移した',
      en: 'moved the files to a private smartphone connected to the work terminal',
    },
    controls: ['mobile-device-write-block', 'belongings-control', 'log-review'],
  },
  {
    technique: 'personal-cloud-storage',
    node: { kind: 'service', label: { ja: '個人用クラウド', en: 'Private cloud storage' } },
    step: { ja: 'クラウドへ保存', en: 'Saved to the cloud' },
    did: { ja: '個人で契約したクラウドに保存した', en: 'saved the files to a privately held cloud account' },
    controls: ['web-upload-block', 'approved-services-list', 'transfer-monitoring'],
  },
  {
    technique: 'file-transfer-service',
    node: { kind: 'service', label: { ja: 'ファイル転送サービス', en: 'File-transfer service' } },
    step: { ja: '外部へアップロード', en: 'Uploaded outside' },
    did: { ja: '外部のファイル転送サービスにアップロードした', en: 'uploaded the files to an outside transfer service' },
    controls: ['web-upload-block', 'upload-volume-limit', 'transfer-monitoring'],
  },
  {
    technique: 'mail-to-private-address',
    node: { kind: 'account', label: { ja: '私用メール', en: 'Private mailbox' } },
    step: { ja: '私用メールへ送信', en: 'Mailed to own address' },
    did: { ja: '業務用のメールから自分の私用アドレスに送った', en: 'sent the files from the work mailbox to a private address' },
    controls: ['outbound-mail-control', 'transfer-monitoring', 'staff-education'],
  },
];

const ENTRIES: readonly { technique: string; step: Bilingual; did: Bilingual; controls: readonly string[] }[] = [
  {
    technique: 'valid-account-abuse',
    step: { ja: '業務権限で接続', en: 'Logged in as usual' },
    did: { ja: '業務のために与えられていた権限で接続した', en: 'logged in with the rights given for the work' },
    controls: ['least-privilege', 'access-rights-review', 'log-review'],
  },
  {
    technique: 'administrator-account-abuse',
    step: { ja: '管理者権限で接続', en: 'Logged in as admin' },
    did: { ja: '保守用の管理者アカウントで接続した', en: 'logged in with an administrator account kept for maintenance' },
    controls: ['least-privilege', 'duty-segregation', 'risky-operation-alert'],
  },
  {
    technique: 'remote-access-private-device',
    step: { ja: '私物端末から接続', en: 'Connected from home' },
    did: { ja: '自宅の私物パソコンから社内に接続した', en: 'connected to the network from a private computer at home' },
    controls: ['remote-access-device-control', 'telework-restriction', 'log-review'],
  },
  {
    technique: 'password-from-colleague',
    step: { ja: 'パスワードを聞く', en: 'Password given' },
    did: { ja: '同僚から聞いたパスワードで接続した', en: 'logged in with a password told by a colleague' },
    controls: ['staff-education', 'log-review', 'access-rights-review'],
  },
];

const TAKERS: readonly {
  technique: string;
  kind: 'person' | 'organisation';
  label: Bilingual;
  step: Bilingual;
  did: Bilingual;
  role: LeakCase['parties'][number]['roles'][number];
  name: Bilingual;
}[] = [
  {
    technique: 'sale-to-list-broker',
    kind: 'organisation',
    label: { ja: '名簿業者', en: 'List broker' },
    step: { ja: '名簿業者に渡す', en: 'Passed to a broker' },
    did: { ja: '名簿業者に渡した', en: 'passed the data to a list broker' },
    role: 'list-broker',
    name: { ja: '名簿業者（名称は公表されていない）', en: 'A list broker (not named)' },
  },
  {
    technique: 'mail-into-new-employer',
    kind: 'organisation',
    label: { ja: '転職先の営業部', en: 'New employer: sales' },
    step: { ja: '転職先へ送信', en: 'Mailed to new firm' },
    did: { ja: '転職先の同僚にメールで送った', en: 'mailed the data to colleagues at the new employer' },
    role: 'receiving-company',
    name: { ja: '転職先の会社（名称は公表されていない）', en: 'The new employer (not named)' },
  },
  {
    technique: 'download-link-to-buyer',
    kind: 'person',
    label: { ja: '受け取った知人', en: 'Acquaintance' },
    step: { ja: 'リンクを知らせる', en: 'Link passed on' },
    did: { ja: 'ダウンロード用のリンクを知人に知らせた', en: 'passed a download link to an acquaintance' },
    role: 'other',
    name: { ja: '知人の経営する会社（名称は公表されていない）', en: 'A company run by an acquaintance (not named)' },
  },
];

const PEOPLE: readonly { role: LeakCase['insider']['role']; employment: LeakCase['insider']['employment']; label: Bilingual }[] = [
  {
    role: 'system-maintenance',
    employment: 'dispatched',
    label: { ja: '保守を担当した派遣社員（以下「元社員」）', en: 'A dispatched worker in maintenance (“the former worker”)' },
  },
  {
    role: 'system-developer',
    employment: 'subcontractor-employee',
    label: { ja: '再委託先で開発を担当した技術者（以下「元社員」）', en: 'A developer at a sub-contractor (“the former worker”)' },
  },
  {
    role: 'clerical-operator',
    employment: 'contractor-employee',
    label: { ja: '委託先で入力を担当した社員（以下「元社員」）', en: "A contractor's clerk in data entry (“the former worker”)" },
  },
  {
    role: 'network-engineer',
    employment: 'employee',
    label: { ja: '通信設備を担当した社員（以下「元社員」）', en: 'A network engineer on the staff (“the former worker”)' },
  },
  {
    role: 'executive',
    employment: 'officer',
    label: { ja: '営業部門の幹部社員（以下「元社員」）', en: 'A senior employee in sales (“the former worker”)' },
  },
];

const CITIES: readonly Bilingual[] = [
  { ja: '東京', en: 'Tokyo' },
  { ja: '大阪', en: 'Osaka' },
  { ja: '名古屋', en: 'Nagoya' },
  { ja: '福岡', en: 'Fukuoka' },
  { ja: '札幌', en: 'Sapporo' },
  { ja: '仙台', en: 'Sendai' },
  { ja: '広島', en: 'Hiroshima' },
];

export interface Scenario {
  /** Number in the library: LP-C<number>. */
  number: number;
  chance: Chance;
  owner: Organisation;
  contractor: Organisation;
  operator: Organisation;
  person: (typeof PEOPLE)[number];
  entry: (typeof ENTRIES)[number];
  collects: 'database-extraction' | 'bulk-download-to-terminal';
  stages: readonly ('archive-compression' | 'file-renaming')[];
  ways: readonly Way[];
  taker: (typeof TAKERS)[number];
  resold: boolean;
  city: Bilingual;
  records: number;
  persons: number;
  claimed: number;
  perPerson: number;
  fine: number;
  months: number;
  plaintiffs: number;
  convicted: boolean;
  days: Record<
    | 'entry'
    | 'taken'
    | 'last'
    | 'signal'
    | 'confirmed'
    | 'notice'
    | 'second'
    | 'guidance'
    | 'arrest'
    | 'indicted'
    | 'judgment'
    | 'suit'
    | 'award',
    string
  >;
}

/** The scenario with a number. */
export function scenarioOf(seed: number, number: number): Scenario {
  const chance = chanceOf(seed, number);
  const { between, pick, likely, some } = chance;
  const entry = dayAfter('2012-01-10', between(0, 4000));
  let day = entry;
  const later = (from: number, to: number) => (day = dayAfter(day, between(from, to)));
  const days = {
    entry,
    taken: later(3, 60),
    last: later(20, 400),
    signal: later(5, 90),
    confirmed: later(2, 40),
    notice: later(1, 20),
    second: later(14, 90),
    guidance: later(20, 90),
    arrest: later(10, 120),
    indicted: later(18, 24),
    judgment: later(60, 260),
    suit: later(20, 90),
    award: later(200, 600),
  };
  const records = between(800, 900_000) * 10;
  return {
    number,
    chance,
    owner: organisation(number % ORGANISATIONS),
    contractor: organisation((number * 3 + 1717) % ORGANISATIONS),
    operator: organisation((number * 5 + 3331) % ORGANISATIONS),
    person: pick(PEOPLE),
    entry: pick(ENTRIES),
    collects: pick(['database-extraction', 'bulk-download-to-terminal']),
    stages: some(['archive-compression', 'file-renaming'] as const, between(0, 2)),
    ways: some(WAYS, between(1, 2)),
    taker: pick(TAKERS),
    resold: likely(0.4),
    city: pick(CITIES),
    records,
    persons: Math.round(records * 0.83),
    claimed: between(20, 900) * 1_000_000,
    perPerson: between(1, 20) * 500,
    fine: between(3, 30) * 100_000,
    months: between(5, 12) * 6,
    plaintiffs: between(12, 400),
    convicted: likely(0.7),
    days,
  };
}
