/** The leak path of a synthetic case: six to fourteen nodes, a station for each thing that was done. */
import type { z } from 'astro/zod';
import type { path } from '../../src/model/path.ts';
import { dayAfter } from './scenario.ts';
import type { Telling } from './telling.ts';
import { both } from './wording.ts';

type PathInput = z.input<typeof path>;
type Node = PathInput['nodes'][number];
type Step = PathInput['steps'][number];

const STATES = ['absent', 'not-applied', 'bypassed', 'worked', 'unknown'] as const;

/** What the inquiry says of a control, by the state it was found in. */
const NOTES = {
  absent: both('調査報告書によれば、この対策は設けられていなかった。', 'According to the inquiry no such control was in place.'),
  'not-applied': both(
    '仕組みはあったが、この作業は対象から外れていた。',
    'The control existed, but this kind of work was left outside it.',
  ),
  bypassed: both(
    '仕組みは動いていたが、例外の手続によって通り抜けられた。',
    'The control was working and was passed by way of an exception.',
  ),
  worked: both('この対策は働き、後の調査の手がかりを残した。', 'The control worked and left traces for the later inquiry.'),
  unknown: both('この対策がどうであったかは、公開資料に見当たらない。', 'How this control stood is not found in the public sources.'),
} as const;

const STAGE_TEXTS = {
  'archive-compression': {
    step: both('圧縮して分割', 'Packed into archives'),
    did: both('ファイルを圧縮し、小さく分けた。', 'The files were compressed and split into small parts.'),
  },
  'file-renaming': {
    step: both('名前を変更', 'Files renamed'),
    did: both('ファイルの名前を業務の資料に似せて変えた。', 'The files were renamed to look like working papers.'),
  },
} as const;

const COLLECTS = {
  'database-extraction': {
    step: both('条件を付けて抽出', 'Extracted by query'),
    did: both('条件を付けて抽出し、ファイルに書き出した', 'extracted the data by query and wrote them to files'),
  },
  'bulk-download-to-terminal': {
    step: both('端末へ一括保存', 'Saved to the terminal'),
    did: both('一覧の画面から業務端末へ一括して保存した', 'saved the data in bulk from a list to the work terminal'),
  },
} as const;

const node = (id: string, kind: Node['kind'], domain: string, ja: string, en: string): Node => ({ id, kind, label: both(ja, en), domain });

/** The path and its nodes, numbered stations and thin lines. */
export function pathOf(telling: Telling): PathInput {
  const { owner, chance, entry, collects, stages, ways, taker, resold, days, by } = telling;
  const nodes: Node[] = [
    node('insider', 'person', 'contractor', '元社員', 'Former worker'),
    node('account', 'account', 'operator', '業務用アカウント', 'Work account'),
    { id: 'store', kind: 'data-store', label: owner.trade.store, domain: 'owner' },
    node('terminal', 'terminal', 'contractor', '業務端末', 'Work terminal'),
    ...ways.map(({ node: { kind, label } }, index): Node => ({ id: `way-${index + 1}`, kind, label, domain: 'outside' })),
    { id: 'taker', kind: taker.kind, label: taker.label, domain: 'taker' },
  ];
  const relations: PathInput['relations'] = [{ from: 'account', to: 'insider', label: both('貸与', 'issued to') }];
  const optional: { node: Node; label: { ja: string; en: string }; to: string }[] = [
    { node: node('log', 'system', 'operator', '操作ログ', 'Operation log'), label: both('記録', 'recorded'), to: 'account' },
    { node: node('monitor', 'system', 'owner', '監視システム', 'Monitoring system'), label: both('監視', 'watches'), to: 'terminal' },
    {
      node: node('supervisor', 'person', 'contractor', '現場の責任者', 'Supervisor on site'),
      label: both('指揮', 'supervises'),
      to: 'insider',
    },
    {
      node: node('help-desk', 'organisation', 'operator', '運用窓口', 'Help desk'),
      label: both('権限の付与', 'grants rights'),
      to: 'account',
    },
    { node: node('backup', 'data-store', 'owner', '複製データ', 'Copy for tests'), label: both('複製', 'copied from'), to: 'store' },
  ];
  for (const { node: extra, label, to } of chance.some(optional, chance.between(0, 4))) {
    nodes.push(extra);
    relations.push({ from: extra.id, to, label });
  }

  const steps: Step[] = [];
  const add = (step: Omit<Step, 'n' | 'controls'>, controls: readonly string[], evidence: Step['sources']) => {
    steps.push({
      n: steps.length + 1,
      ...step,
      controls: controls.map((control) => {
        const state = chance.pick(STATES);
        return {
          control,
          state,
          ...(chance.likely(0.5) ? { note: { text: NOTES[state], standing: 'stated' as const, sources: evidence.slice(0, 1) } } : {}),
        };
      }),
    });
  };
  const stated = by('stated', 'report', 'notice2');
  add(
    {
      from: 'insider',
      to: 'account',
      date: days.entry,
      techniques: [entry.technique],
      label: entry.step,
      text: both(
        `元社員は、${entry.did.ja}。作業の申請は出されていたが、範囲は書かれていなかった。`,
        `The former worker ${entry.did.en}. A request for the work had been filed without saying how far it went.`,
      ),
      ...stated,
    },
    entry.controls,
    stated.sources,
  );
  const collected = COLLECTS[collects];
  add(
    {
      from: 'account',
      to: 'store',
      date: days.taken.slice(0, 7),
      techniques: [],
      label: both('データを検索', 'Searched the data'),
      text: both(
        `${owner.trade.label.ja}を条件を変えながら繰り返し検索した。`,
        `The former worker searched the ${owner.trade.label.en.toLowerCase()} again and again under changing conditions.`,
      ),
      ...stated,
    },
    ['log-review', 'data-minimisation'],
    stated.sources,
  );
  add(
    {
      from: 'store',
      to: 'terminal',
      date: days.taken,
      techniques: [collects],
      label: collected.step,
      text: both(
        `元社員は、${collected.did.ja}。一度の量が少なかったため、警告は出なかったとされる。`,
        `The former worker ${collected.did.en}. As each portion was small, no warning is said to have been raised.`,
      ),
      ...stated,
    },
    ['bulk-download-alert', 'dual-approval-export', 'log-review'],
    stated.sources,
  );
  let last = 'terminal';
  stages.forEach((stage, index) => {
    const id = `work-${index + 1}`;
    nodes.push(node(id, 'data-store', 'contractor', `作業用フォルダー${index + 1}`, `Working folder ${index + 1}`));
    add(
      {
        from: last,
        to: id,
        date: days.taken,
        techniques: [stage],
        label: STAGE_TEXTS[stage].step,
        text: STAGE_TEXTS[stage].did,
        ...by('reported', 'weekly', 'trial'),
      },
      ['log-review'],
      by('reported', 'weekly').sources,
    );
    last = id;
  });
  ways.forEach((way, index) => {
    const on = dayAfter(days.taken, index * 9 + 1);
    add(
      {
        from: last,
        to: `way-${index + 1}`,
        date: index === 0 ? on : `${on}~`,
        techniques: [way.technique],
        label: way.step,
        text: both(
          `元社員は、ファイルを${way.did.ja.replace(/^ファイルを/, '')}。期間は数か月に及んだとみられる。`,
          `The former worker ${way.did.en}; this is thought to have gone on for months.`,
        ),
        ...by('alleged', 'arrest', 'charge'),
      },
      way.controls,
      stated.sources,
    );
    add(
      {
        from: `way-${index + 1}`,
        to: 'taker',
        date: index === 0 ? days.last : `${days.last.slice(0, 7)}~`,
        techniques: [taker.technique],
        label: taker.step,
        text: both(
          `起訴状によれば、元社員は${taker.did.ja}。対価があったかどうかは公開資料に見当たらない。`,
          `According to the indictment the former worker ${taker.did.en}. Whether anything was paid is not found in the public sources.`,
        ),
        ...by('alleged', 'charge'),
      },
      ['confidentiality-pledge'],
      stated.sources,
    );
  });
  if (resold) {
    nodes.push(node('further', 'organisation', 'outside', '別の会社', 'Another company'));
    add(
      {
        from: 'taker',
        to: 'further',
        date: `${days.signal.slice(0, 7)}~`,
        techniques: ['circulation-at-recipient'],
        label: both('さらに共有', 'Shared further'),
        text: both(
          '受け取った側から別の会社へ共有されたと報じられている。',
          'The recipient is reported to have shared the data with another company.',
        ),
        ...by('reported', 'weekly'),
      },
      ['decoy-records'],
      by('reported', 'weekly').sources,
    );
  }
  return {
    title: both(`${owner.trade.label.ja}が外へ出るまで`, `How ${owner.trade.label.en.toLowerCase()} came to leave ${owner.short.en}`),
    description: both(
      `元社員は${entry.did.ja}。${owner.trade.store.ja}からデータを取り出し、${ways.map(({ node: { label } }) => label.ja).join('と')}を経て、${taker.label.ja}に渡したとされる。`,
      `The former worker ${entry.did.en}, took data out of the ${owner.trade.store.en.toLowerCase()} and, by way of ${ways.map(({ node: { label } }) => label.en.toLowerCase()).join(' and ')}, is said to have passed them on (${taker.label.en}).`,
    ),
    nodes,
    relations,
    steps,
  };
}
