/**
 * The closed vocabularies of the content: every value an editor may choose, with the words a reader sees.
 * A value is part of the published data and never changes its meaning; labels may be improved.
 */
import type { Bilingual } from './text.ts';

type Vocabulary = Record<string, Bilingual>;
const vocabulary = <const V extends Vocabulary>(values: V): V => values;

/** Who vouches for a statement, from the strongest to the weakest. */
export const STANDING = vocabulary({
  found: { ja: '認定', en: 'found' },
  admitted: { ja: '自認', en: 'admitted' },
  stated: { ja: '公表', en: 'stated' },
  reported: { ja: '報道', en: 'reported' },
  alleged: { ja: '主張', en: 'alleged' },
  opinion: { ja: '見解', en: 'opinion' },
  derived: { ja: '編集部', en: 'derived' },
});

/** Kind of publisher of a source, from the most to the least authoritative. */
export const GRADE = vocabulary({
  court: { ja: '裁判所', en: 'court' },
  regulator: { ja: '監督官庁', en: 'regulator' },
  company: { ja: '当事者', en: 'party concerned' },
  press: { ja: '報道', en: 'press' },
  commentary: { ja: '論評', en: 'commentary' },
});

export const SEEN = vocabulary({
  full: { ja: '全文を確認', en: 'read in full' },
  excerpt: { ja: '抜粋を確認', en: 'excerpt read' },
});

export const SECTOR = vocabulary({
  telecommunications: { ja: '情報通信', en: 'telecommunications' },
  'call-centre': { ja: 'コールセンター', en: 'call centre' },
  education: { ja: '教育', en: 'education' },
  'food-service': { ja: '外食', en: 'food service' },
  manufacturing: { ja: '製造', en: 'manufacturing' },
  'it-services': { ja: 'ITサービス', en: 'IT services' },
});

/** What the insider did for a living there. */
export const INSIDER_ROLE = vocabulary({
  'system-maintenance': { ja: 'システム運用保守', en: 'system maintenance' },
  'system-developer': { ja: 'システム開発', en: 'system development' },
  'clerical-operator': { ja: '事務・データ管理', en: 'clerical and data handling' },
  'network-engineer': { ja: 'ネットワーク技術', en: 'network engineering' },
  executive: { ja: '経営・事業統括', en: 'executive' },
});

/** On which footing the insider worked. */
export const EMPLOYMENT = vocabulary({
  employee: { ja: '社員', en: 'employee' },
  officer: { ja: '役員・幹部社員', en: 'officer or senior employee' },
  dispatched: { ja: '派遣社員', en: 'dispatched (agency) worker' },
  'contractor-employee': { ja: '委託先の社員', en: "contractor's employee" },
  'subcontractor-employee': { ja: '再委託先以下の社員', en: "sub-contractor's employee" },
});

export const DATA_KIND = vocabulary({
  'customer-data': { ja: '顧客情報', en: 'customer data' },
  'employee-data': { ja: '従業員情報', en: 'employee data' },
  'business-partner-data': { ja: '取引先情報', en: 'business-partner data' },
  'children-data': { ja: '子どもの情報', en: "children's data" },
  'cost-data': { ja: '原価・仕入情報', en: 'cost and purchasing data' },
  'sales-data': { ja: '売上情報', en: 'sales data' },
  'technical-data': { ja: '技術情報', en: 'technical data' },
});

/** Legal nature of the data; one case may show both. */
export const DATA_NATURE = vocabulary({
  'personal-data': { ja: '個人情報', en: 'personal data' },
  'trade-secret': { ja: '営業秘密', en: 'trade secret' },
});

export const PARTY_ROLE = vocabulary({
  controller: { ja: '情報の保有者', en: 'data controller' },
  client: { ja: '委託元', en: 'entrusting company' },
  parent: { ja: '親会社', en: 'parent company' },
  contractor: { ja: '委託先', en: 'contractor' },
  subcontractor: { ja: '再委託先', en: 'sub-contractor' },
  'system-operator': { ja: 'システム提供・運用', en: 'system operator' },
  'staffing-agency': { ja: '派遣元', en: 'staffing agency' },
  'service-provider': { ja: '外部サービス', en: 'outside service' },
  'receiving-company': { ja: '受領企業', en: 'receiving company' },
  'list-broker': { ja: '名簿業者', en: 'list broker' },
  affected: { ja: '被害を受けた側', en: 'affected party' },
  regulator: { ja: '監督官庁', en: 'regulator' },
  police: { ja: '警察', en: 'police' },
  court: { ja: '裁判所', en: 'court' },
  'certification-body': { ja: '認証機関', en: 'certification body' },
  other: { ja: 'その他', en: 'other' },
});

/** The legal nature of an entrustment link; `contract` beside it keeps the parties' own words. */
export const ENTRUSTMENT_KIND = vocabulary({
  entrustment: { ja: '業務委託', en: 'entrustment of work' },
  'sub-entrustment': { ja: '再委託', en: 'sub-entrustment' },
  'service-use': { ja: 'サービス利用', en: 'service use' },
  dispatch: { ja: '労働者派遣', en: 'worker dispatch' },
  employment: { ja: '雇用', en: 'employment' },
  group: { ja: '資本関係', en: 'group ownership' },
});

export const NODE_KIND = vocabulary({
  person: { ja: '人', en: 'person' },
  account: { ja: 'アカウント', en: 'account' },
  system: { ja: 'システム', en: 'system' },
  'data-store': { ja: 'データベース', en: 'data store' },
  terminal: { ja: '端末', en: 'terminal' },
  medium: { ja: '記録媒体', en: 'medium' },
  service: { ja: '外部サービス', en: 'outside service' },
  organisation: { ja: '組織', en: 'organisation' },
});

export const EVENT_KIND = vocabulary({
  act: { ja: '行為', en: 'act' },
  'missed-warning': { ja: '見逃した兆候', en: 'missed warning' },
  detection: { ja: '発覚', en: 'detection' },
  report: { ja: '報告・通知', en: 'report' },
  disclosure: { ja: '公表', en: 'disclosure' },
  regulator: { ja: '行政', en: 'regulator' },
  criminal: { ja: '刑事', en: 'criminal' },
  civil: { ja: '民事', en: 'civil' },
  management: { ja: '経営', en: 'management' },
  certification: { ja: '認証', en: 'certification' },
  context: { ja: '背景', en: 'context' },
});

/** Points from which the spans of a case are computed; each stands at most once in a case. */
export const CLOCK = vocabulary({
  'first-act': { ja: '最初の行為', en: 'first act' },
  'last-act': { ja: '最後の行為', en: 'last act' },
  'first-signal': { ja: '外部からの最初の兆候', en: 'first outside signal' },
  confirmation: { ja: '事実の確認', en: 'confirmation' },
  'first-notice': { ja: '最初の公表', en: 'first notice' },
  'second-notice': { ja: '続報', en: 'second notice' },
  judgment: { ja: '第一審判決', en: 'first-instance judgment' },
});

export const UNIT = vocabulary({
  records: { ja: '件', en: 'records' },
  persons: { ja: '人', en: 'people' },
  households: { ja: '世帯', en: 'households' },
  organisations: { ja: '社・団体', en: 'organisations' },
  companies: { ja: '社', en: 'companies' },
  bodies: { ja: '団体', en: 'bodies' },
  contracts: { ja: '件', en: 'contracts' },
  files: { ja: 'ファイル', en: 'files' },
  times: { ja: '回', en: 'times' },
  yen: { ja: '円', en: 'yen' },
  'yen-per-person': { ja: '円（1人当たり）', en: 'yen per person' },
});

export const QUALIFIER = vocabulary({
  exact: { ja: '', en: '' },
  about: { ja: '約', en: 'about' },
  'at-most': { ja: '最大', en: 'up to' },
  'at-least': { ja: '以上', en: 'at least' },
  over: { ja: '超', en: 'over' },
});

export const STAGE = vocabulary({
  access: { ja: 'アクセス', en: 'access' },
  collection: { ja: '収集', en: 'collection' },
  staging: { ja: '準備', en: 'staging' },
  exfiltration: { ja: '持ち出し', en: 'exfiltration' },
  'hand-over': { ja: '引き渡し', en: 'hand-over' },
  concealment: { ja: '隠蔽', en: 'concealment' },
});

export const TRACK = vocabulary({
  criminal: { ja: '刑事', en: 'criminal' },
  administrative: { ja: '行政', en: 'administrative' },
  civil: { ja: '民事', en: 'civil' },
  organisational: { ja: '組織', en: 'organisational' },
});

export const CONTROL_FAMILY = vocabulary({
  prevent: { ja: '防止', en: 'prevent' },
  detect: { ja: '検知', en: 'detect' },
  deter: { ja: '抑止', en: 'deter' },
  respond: { ja: '対応', en: 'respond' },
  govern: { ja: '統制', en: 'govern' },
});

/** What was really there where a control was to be expected. */
export const CONTROL_STATE = vocabulary({
  absent: { ja: 'なかった', en: 'not there' },
  'not-applied': { ja: 'あったが適用されず', en: 'there but not applied' },
  bypassed: { ja: 'あったが突破', en: 'there but got round' },
  worked: { ja: '機能した', en: 'worked' },
  unknown: { ja: '不明', en: 'not known' },
});

export const SCHEME = vocabulary({
  attack: { ja: 'MITRE ATT&CK Enterprise 19.1', en: 'MITRE ATT&CK Enterprise 19.1' },
  itm: { ja: 'Insider Threat Matrix™', en: 'Insider Threat Matrix™' },
  veris: { ja: 'VERIS 1.4.0', en: 'VERIS 1.4.0' },
});

/** How well a crosswalk entry fits; `none` says honestly that the scheme has no entry. */
export const FIT = vocabulary({
  exact: { ja: '一致', en: 'exact' },
  near: { ja: '近い', en: 'near' },
  broad: { ja: 'より広い', en: 'broader' },
  none: { ja: '該当なし', en: 'no entry' },
});

export const LAW_KIND = vocabulary({
  statute: { ja: '法令', en: 'statute' },
  precedent: { ja: '裁判例', en: 'precedent' },
});
