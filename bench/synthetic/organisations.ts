/** Names of companies that do not exist, and what such companies keep. */
import type { LeakCase } from '../../src/model/case.ts';
import type { Bilingual } from '../../src/model/text.ts';

export interface Trade {
  sector: LeakCase['sectors'][number];
  name: Bilingual;
  /** What the company does, in a few words. */
  does: Bilingual;
  data: LeakCase['data']['kinds'][number];
  nature: readonly LeakCase['data']['nature'][number][];
  label: Bilingual;
  fields: readonly Bilingual[];
  store: Bilingual;
}

const PLACES: readonly (readonly [string, string])[] = [
  ['朝霧', 'Asagiri'],
  ['白波', 'Shiranami'],
  ['若草', 'Wakakusa'],
  ['夕凪', 'Yunagi'],
  ['青嵐', 'Seiran'],
  ['初雪', 'Hatsuyuki'],
  ['月影', 'Tsukikage'],
  ['花曇', 'Hanagumori'],
  ['潮騒', 'Shiosai'],
  ['風鈴', 'Furin'],
  ['霧氷', 'Muhyo'],
  ['群青', 'Gunjo'],
  ['茜雲', 'Akanegumo'],
  ['銀河', 'Ginga'],
  ['木漏', 'Komore'],
  ['早苗', 'Sanae'],
  ['浜風', 'Hamakaze'],
  ['雪解', 'Yukidoke'],
  ['穂波', 'Honami'],
  ['千草', 'Chigusa'],
  ['深緑', 'Shinryoku'],
  ['遠雷', 'Enrai'],
  ['薄氷', 'Usurai'],
  ['春霞', 'Harugasumi'],
  ['秋晴', 'Akibare'],
  ['冬木', 'Fuyuki'],
  ['夏空', 'Natsuzora'],
  ['星屑', 'Hoshikuzu'],
  ['虹橋', 'Nijihashi'],
  ['水鏡', 'Mizukagami'],
  ['小春', 'Koharu'],
  ['山茶', 'Sazanka'],
  ['渡鳥', 'Wataridori'],
  ['珊瑚', 'Sango'],
  ['真珠', 'Shinju'],
  ['瑠璃', 'Ruri'],
  ['藍染', 'Aizome'],
  ['若葉', 'Wakaba'],
  ['桜貝', 'Sakuragai'],
  ['稲妻', 'Inazuma'],
];

const STEMS: readonly (readonly [string, string])[] = [
  ['東部', 'Eastern'],
  ['西部', 'Western'],
  ['北部', 'Northern'],
  ['南部', 'Southern'],
  ['中央', 'Central'],
  ['総合', 'General'],
  ['第一', 'First'],
  ['都市', 'Urban'],
  ['地域', 'Regional'],
  ['沿岸', 'Coastal'],
  ['高原', 'Highland'],
  ['臨海', 'Seaside'],
  ['新都', 'New Town'],
  ['共栄', 'Mutual'],
  ['未来', 'Future'],
  ['広域', 'Wide-Area'],
];

const customer = {
  data: 'customer-data',
  nature: ['personal-data'],
  fields: [
    { ja: '氏名、住所、電話番号', en: 'Names, addresses and telephone numbers' },
    { ja: '契約の種類と申込みの日', en: 'Kind of contract and day of application' },
    { ja: 'メールアドレスと問い合わせの履歴', en: 'E-mail addresses and the history of enquiries' },
  ],
} as const;

const secret = {
  nature: ['trade-secret'],
  fields: [
    { ja: '取引先ごとの単価と数量', en: 'Unit prices and quantities by business partner' },
    { ja: '見積りの根拠となる原価表', en: 'Cost tables on which quotations rest' },
    { ja: '開発中の製品の仕様書', en: 'Specifications of products under development' },
  ],
} as const;

export const TRADES: readonly Trade[] = [
  {
    ...customer,
    sector: 'telecommunications',
    name: { ja: '通信', en: 'Telecom' },
    does: { ja: '固定回線と携帯電話の契約を扱う会社', en: 'A seller of fixed-line and mobile contracts' },
    label: { ja: '回線契約者の情報', en: 'Data of line subscribers' },
    store: { ja: '契約管理DB', en: 'Contract database' },
  },
  {
    ...customer,
    sector: 'call-centre',
    name: { ja: 'コールサポート', en: 'Call Support' },
    does: { ja: '電話による案内を請け負う会社', en: 'A company that answers calls for others' },
    label: { ja: '通販利用者の情報', en: 'Data of mail-order customers' },
    store: { ja: '受電管理システム', en: 'Call-handling system' },
  },
  {
    ...customer,
    sector: 'education',
    name: { ja: '学習社', en: 'Learning' },
    does: { ja: '通信教育の会社', en: 'A provider of distance learning' },
    label: { ja: '会員世帯の情報', en: 'Data of member households' },
    data: 'children-data',
    store: { ja: '会員データベース', en: 'Member database' },
  },
  {
    ...secret,
    sector: 'food-service',
    name: { ja: 'ダイニング', en: 'Dining' },
    does: { ja: '飲食店を展開する会社', en: 'An operator of restaurants' },
    label: { ja: '仕入れ先と原価の情報', en: 'Data on suppliers and costs' },
    data: 'cost-data',
    store: { ja: '仕入れ管理サーバー', en: 'Purchasing server' },
  },
  {
    ...secret,
    sector: 'manufacturing',
    name: { ja: '精工', en: 'Precision' },
    does: { ja: '工作機械の部品を作る会社', en: 'A maker of machine-tool parts' },
    label: { ja: '製品の図面と仕様書', en: 'Drawings and specifications of products' },
    data: 'technical-data',
    store: { ja: '図面管理サーバー', en: 'Drawing server' },
  },
  {
    ...customer,
    sector: 'it-services',
    name: { ja: 'システム', en: 'Systems' },
    does: { ja: '自治体や企業のシステムを運用する会社', en: 'An operator of systems for municipalities and firms' },
    label: { ja: '給付対象の世帯の情報', en: 'Data of households entitled to benefits' },
    store: { ja: '給付管理DB', en: 'Benefits database' },
  },
  {
    ...secret,
    sector: 'manufacturing',
    name: { ja: '化学工業', en: 'Chemical' },
    does: { ja: '樹脂の材料を作る会社', en: 'A maker of resins' },
    label: { ja: '配合と製造条件の情報', en: 'Data on formulas and process conditions' },
    data: 'technical-data',
    store: { ja: '研究データ基盤', en: 'Research data store' },
  },
  {
    ...secret,
    sector: 'it-services',
    name: { ja: 'データ', en: 'Data' },
    does: { ja: '営業支援のサービスを提供する会社', en: 'A provider of sales-support services' },
    label: { ja: '取引先と売上の情報', en: 'Data on partners and sales' },
    data: 'sales-data',
    store: { ja: '営業支援DB', en: 'Sales database' },
  },
];

export interface Organisation {
  /** For addresses: `asagiri-eastern-telecom`. */
  slug: string;
  name: Bilingual;
  short: Bilingual;
  trade: Trade;
}

/** The company with a number; no two of the first 5,120 bear one name. */
export function organisation(number: number): Organisation {
  const trade = TRADES[number % TRADES.length];
  const place = PLACES[Math.floor(number / TRADES.length) % PLACES.length];
  const stem = STEMS[Math.floor(number / TRADES.length / PLACES.length) % STEMS.length];
  if (!trade || !place || !stem) throw new RangeError(`no company has the number ${number}`);
  const short = { ja: `${place[0]}${stem[0]}${trade.name.ja}`, en: `${place[1]} ${stem[1]} ${trade.name.en}` };
  return {
    slug: short.en.toLowerCase().replaceAll(' ', '-'),
    name: { ja: `株式会社${short.ja}`, en: `${short.en} Co., Ltd.` },
    short,
    trade,
  };
}

/** How many companies there are. */
export const ORGANISATIONS = TRADES.length * PLACES.length * STEMS.length;
