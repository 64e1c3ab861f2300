/** Cases for the diagram tests. Test data, not a source of facts. */
import type { LeakPathCase } from '../../../src/diagrams/mermaid-source.ts';
import type { Party } from '../../../src/model/case.ts';
import type { PathNode, PathRelation, PathStep } from '../../../src/model/path.ts';
import type { Bilingual } from '../../../src/model/text.ts';

const text = (ja: string, en: string): Bilingual => ({ ja, en });
const party = (id: string, name: Bilingual, ...roles: Party['roles']): Party => ({ id, name, roles, sources: ['x'] });
const node = (id: string, kind: PathNode['kind'], domain: string, label: Bilingual): PathNode => ({ id, kind, domain, label });
const relation = (from: string, to: string, label: Bilingual): PathRelation => ({ from, to, label });

type Control = PathStep['controls'][number]['state'];
let next = 0;
const step = (from: string, to: string, label: Bilingual, standing: PathStep['standing'] = 'found', ...states: Control[]): PathStep => ({
  n: (next += 1),
  from,
  to,
  techniques: [],
  label,
  text: label,
  controls: states.map((state) => ({ control: 'x', state })),
  standing,
  sources: ['x'],
});
const steps = (...make: (() => PathStep)[]): PathStep[] => {
  next = 0;
  return make.map((one) => one());
};

/** Average size: call centre, maintenance worker, USB memory, list broker. */
export const CALL_CENTRE: LeakPathCase = {
  parties: [
    party('clients', text('委託元59社', '59 client companies'), 'client'),
    party('procx', text('ProCX', 'ProCX'), 'contractor'),
    party('bs', text('NTTビジネスソリューションズ', 'NTT Business Solutions'), 'system-operator', 'subcontractor'),
    party('ppc', text('個人情報保護委員会', 'PPC'), 'regulator'),
  ],
  path: {
    title: text('コールセンターの顧客情報が名簿業者へ渡るまで', 'How call-centre customer data reached list brokers'),
    description: text(
      '運用保守の元派遣社員が、管理者アカウントでサーバーから顧客情報を保守作業端末に落とし、USBメモリで持ち出して名簿業者に売った。',
      'A dispatched maintenance worker used an administrator account to download customer data from the server to a maintenance terminal, carried it out on USB memory and sold it to list brokers.',
    ),
    nodes: [
      node('clients', 'organisation', 'clients', text('委託元の企業・自治体', 'Companies and municipalities')),
      node('ntt-west', 'organisation', 'clients', text('NTT西日本', 'NTT West')),
      node('telemarketing', 'service', 'procx', text('テレマーケティング業務', 'Telemarketing work')),
      node('server', 'data-store', 'bs', text('コールセンターの\nサーバー', 'Call-centre\nserver')),
      node('admin', 'account', 'bs', text('システム管理者アカウント', 'System administrator account')),
      node('terminal', 'terminal', 'bs', text('保守作業端末', 'Maintenance terminal')),
      node('worker', 'person', 'bs', text('元派遣社員（運用保守）', 'Dispatched maintenance worker')),
      node('usb', 'medium', 'outside', text('USBメモリ', 'USB memory')),
      node('broker', 'organisation', 'outside', text('名簿業者', 'List brokers')),
    ],
    relations: [
      relation('clients', 'telemarketing', text('業務委託', 'outsourcing')),
      relation('ntt-west', 'telemarketing', text('業務委託', 'outsourcing')),
      relation('telemarketing', 'server', text('サービス利用契約', 'service contract')),
    ],
    steps: steps(
      () => step('worker', 'admin', text('管理者権限を使う', 'Uses administrator rights'), 'found', 'not-applied'),
      () => step('admin', 'server', text('サーバーに接続', 'Connects to the server'), 'stated', 'absent'),
      () => step('server', 'terminal', text('端末にダウンロード', 'Downloads to the terminal'), 'stated', 'absent'),
      () => step('terminal', 'usb', text('USBメモリに書き出し', 'Copies to USB memory'), 'found', 'bypassed', 'worked'),
      () => step('usb', 'broker', text('名簿業者に売却', 'Sells to list brokers'), 'alleged'),
    ),
  },
};

/** Large: twelve nodes in six rooms, ten steps, some of them backwards or branching. */
export const LARGE: LeakPathCase = {
  parties: [
    party('company', text('通信教育会社', 'Correspondence school'), 'controller', 'client'),
    party('group', text('グループIT会社', 'Group IT company'), 'contractor'),
    party('sub', text('再委託先', 'Sub-contractor'), 'subcontractor', 'staffing-agency'),
    party('brokers', text('名簿業者3社', 'Three list brokers'), 'list-broker'),
    party('buyer', text('競合の教育会社', 'Competing publisher'), 'receiving-company'),
  ],
  path: {
    title: text('顧客データベースから競合他社のDMまで', 'From the customer database to a competitor’s mailing'),
    description: text('大きな経路の試験データ。', 'Test data for a large path.'),
    nodes: [
      node('customers', 'person', 'company', text('顧客（子どもと保護者）', 'Customers: children and parents')),
      node('database', 'data-store', 'company', text('顧客データベース', 'Customer database')),
      node('batch', 'account', 'company', text('バッチ用アカウント', 'Batch account')),
      node('pc', 'terminal', 'group', text('業務用パソコン', 'Work computer')),
      node('monitor', 'system', 'group', text('アラートシステム', 'Alert system')),
      node('agency', 'organisation', 'sub', text('人材会社', 'Staffing company')),
      node('engineer', 'person', 'sub', text('システムエンジニア', 'Systems engineer')),
      node('phone', 'medium', 'outside', text('私物スマートフォン', 'Private smartphone')),
      node('home', 'terminal', 'outside', text('自宅パソコン', 'Home computer')),
      node('cloud', 'service', 'outside', text('大容量送信サービス', 'File transfer service')),
      node('broker-a', 'organisation', 'brokers', text('名簿業者A', 'List broker A')),
      node('broker-b', 'organisation', 'brokers', text('名簿業者B', 'List broker B')),
      node('publisher', 'organisation', 'buyer', text('学習教材会社', 'Publisher')),
    ],
    relations: [
      relation('customers', 'database', text('登録', 'enrol')),
      relation('agency', 'engineer', text('派遣', 'dispatches')),
      relation('pc', 'monitor', text('通信量を監視', 'traffic watched')),
      relation('database', 'pc', text('開発・運用の委託', 'development contract')),
    ],
    steps: steps(
      () => step('engineer', 'batch', text('保守用の権限で接続', 'Logs in with maintenance rights'), 'found', 'not-applied'),
      () => step('batch', 'database', text('顧客情報を抽出', 'Extracts customer data'), 'found'),
      () => step('database', 'pc', text('パソコンに保存', 'Saves to the computer'), 'found', 'not-applied'),
      () => step('pc', 'phone', text('MTP接続で書き出し', 'Copies over an MTP connection'), 'found', 'bypassed'),
      () => step('phone', 'home', text('自宅へ持ち帰る', 'Takes it home'), 'stated'),
      () => step('home', 'cloud', text('アップロード', 'Uploads the lists'), 'reported'),
      () => step('cloud', 'broker-a', text('名簿業者に売却', 'Sells to a list broker'), 'found'),
      () => step('broker-a', 'broker-b', text('転売', 'Resells'), 'alleged'),
      () => step('broker-b', 'publisher', text('名簿を購入', 'Buys the list'), 'admitted', 'absent'),
      () => step('publisher', 'customers', text('ダイレクトメールを送付', 'Sends direct mail'), 'stated', 'worked'),
    ),
  },
};

/** Texts that would break naive Mermaid source. */
export const HOSTILE_TEXTS: readonly string[] = [
  'end',
  'a "quoted" label',
  "it's [x] (y) {z} |w|",
  'x --> y; z',
  'a < b > c & d &amp; <b>e</b>',
  '#35; #quot; #hash',
  '`code` **bold** _em_',
  '1. first',
  '- dash',
  'style a:#fff; classDef b:"x"',
  '%% comment %%{init: {}}%%',
  '絵文字🔑と「かぎ」（括弧）；：',
  'back\\slash $$x$$',
  'subgraph end click href',
];

/** Every label of the path replaced by a hostile one. */
export const HOSTILE: LeakPathCase = {
  parties: [party('a', text('"A" [end]', '"A" [end]'), 'client'), party('end', text('end', 'end'), 'contractor')],
  path: {
    title: text('a "title" #1; <b>', 'a "title" #1; <b>'),
    description: text('line one\nline { two } %%', 'line one\nline { two } %%'),
    nodes: HOSTILE_TEXTS.map((label, index) =>
      node(index === 0 ? 'end' : `n-${index}`, index % 2 ? 'terminal' : 'person', index % 3 ? 'a' : 'end', text(label, label)),
    ),
    relations: [],
    steps: steps(
      ...HOSTILE_TEXTS.slice(1).map(
        (label, index) => () => step(index === 0 ? 'end' : `n-${index}`, `n-${index + 1}`, text(label, label), 'found'),
      ),
    ),
  },
};
