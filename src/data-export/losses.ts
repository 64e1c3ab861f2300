/** What each format holds of a case and what it loses, where our model says more than the format can. */
import type { Bilingual } from '../model/text.ts';

export interface Format {
  id: 'json' | 'csv' | 'stix' | 'veris' | 'navigator';
  name: Bilingual;
  holds: Bilingual;
  loses: readonly Bilingual[];
}

export const FORMATS: readonly Format[] = [
  {
    id: 'json',
    name: { ja: 'JSON（本事例集の形式）', en: 'JSON (our own form)' },
    holds: {
      ja: 'YAMLに書かれた事実のすべてを日英で。算出した値はderivedの下に分けてある。',
      en: 'All facts as they stand in our YAML, in both languages; computed values stand apart under “derived”.',
    },
    loses: [
      {
        ja: '物語の本文と図は含まない（事例のページとその図のファイルにある）。',
        en: 'The narrative and the pictures are not in it; they are on the case pages.',
      },
    ],
  },
  {
    id: 'csv',
    name: { ja: 'CSV', en: 'CSV' },
    holds: {
      ja: '事例、数値、ステップ、できごと、帰結、出典を1行ずつ。値は言語によらない識別子、名前と文は日英2列。',
      en: 'Cases, figures, steps, events, outcomes and sources, a row each: ids that belong to no language, names and texts in two columns.',
    },
    loses: [
      {
        ja: '対策の状態に付けた注記とその出典、原因と再発防止策、委託の連鎖、食い違い、不明点、教材は表にない。',
        en: 'Notes on controls with their sources, causes and measures, the chain of entrustment, disputes, unknowns and teaching material have no table.',
      },
      {
        ja: '適用条文の当時の番号は落ちる（現行の条文の識別子だけを示す）。',
        en: 'Article numbers as they were cited at the time are dropped; only the provision of today is given.',
      },
    ],
  },
  {
    id: 'stix',
    name: { ja: 'STIX 2.1とAttack Flow 2.0.0', en: 'STIX 2.1 with Attack Flow 2.0.0' },
    holds: {
      ja: 'ステップを行為（attack-action）、経由した物や人をattack-asset、開いていた対策を条件（attack-condition）、数値を注記（note）として。日本語はlanguage-contentに。',
      en: 'Steps as actions, what the data passed through as assets, controls that left the way open as conditions, figures as notes; Japanese in language-content objects.',
    },
    loses: [
      {
        ja: '根拠の種別は語としてラベルに残るが、confidenceの数（認定90、自認80、公表70、報道50、主張30、見解20、算出10）は順序を示すだけで、確率ではない。',
        en: 'The standing survives as a word in the labels; the confidence number (found 90, admitted 80, stated 70, reported 50, alleged 30, opinion 20, derived 10) only orders them and is no probability.',
      },
      {
        ja: '日付が日まで分かる端だけを時刻（日本時間）にする。「2013年7月頃」のような日付はラベルのEDTFでしか読めない。',
        en: 'Only an end known to the day becomes a time (of Japan). A date such as “about July 2013” can be read in the label alone, in EDTF.',
      },
      {
        ja: '矢印は、前のステップの終点と次のステップの起点が同じことから導いた。複数の矢印が集まる所のORは弱い読み方であり、すべてが要ったかどうかは述べていない。',
        en: 'Arrows are read from one step ending where another begins. OR where several meet is the weaker reading: it does not say whether all were needed.',
      },
      {
        ja: '1つの行為には手口を1つしか書けない。2つ目からは関係（related-to）になる。ATT&CKに「一致」する手口だけがmitre-attackとして参照される。',
        en: 'An action takes one technique; further ones become relationships. Only an exact fit refers to ATT&CK by its own name.',
      },
      {
        ja: '状態が不明の対策、委託の連鎖、年表、4系統の帰結、原因、食い違い、不明点は入らない。',
        en: 'Controls whose state is not known, the chain of entrustment, the timeline, the outcomes on four tracks, causes, disputes and unknowns are not in it.',
      },
      {
        ja: '全事例の1本にはフローが複数入る。Attack Flowの道具では事例ごとのファイルを開く。',
        en: 'The bundle of all cases holds several flows; open the file of one case in Attack Flow tools.',
      },
    ],
  },
  {
    id: 'veris',
    name: { ja: 'VERIS 1.4.0', en: 'VERIS 1.4.0' },
    holds: {
      ja: '行為者（内部または取引先）、手口から導いた不正利用の種別、最初に保有していた組織、データの種類と件数、始まった時期、発覚までの長さ。数値とステップの台帳はplus.leakpathに残す。',
      en: 'The actor (internal or partner), misuse varieties as the crosswalk gives them, the controllers of the data, kind and amount of data, when it began and how long it took to be known. Ledger and steps are kept under plus.leakpath.',
    },
    loses: [
      {
        ja: '根拠の種別と出典は一件全体のconfidence一つになる（High＝認定・自認・公表、Medium＝報道、Low＝主張・見解・算出）。',
        en: 'Standings and sources shrink to one confidence for the incident (High: found, admitted, stated; Medium: reported; Low: alleged, opinion, derived).',
      },
      {
        ja: '件数には単位がなく、件・人・ファイルの別と、誰がいつ数えたかは注記でしか分からない。',
        en: 'An amount has no unit: records, persons and files, who counted and when, are told in the notes only.',
      },
      {
        ja: '「頃」や期間は年月日一つになる。期間は下限に当たる単位で示し、日まで分かるときだけ数を書く。',
        en: '“About” and intervals become one year, month and day. A span is given in the unit its least length reaches; a number only where it is known to the day.',
      },
      {
        ja: '委託の連鎖は、行為者が内部か取引先かと、被害組織の一覧になる。派遣社員は、働いていた先がデータの保有者でも委託元でもなければ取引先とした。',
        en: 'The chain of entrustment shrinks to an actor inside or at a partner and a list of victims. A dispatched worker counts as a partner’s where the host is neither controller nor client.',
      },
      {
        ja: '動機、発覚の仕方、職種のうち対応する値をデータから決められないものはUnknownまたはOtherとした。「ない」という意味ではない。',
        en: 'Motive, way of discovery and role are “Unknown” or “Other” where our data does not settle a value; that never means “none”.',
      },
      {
        ja: '対策の状態、帰結、公表、食い違いは入らない。日本語も題名と見出しのほかは入らない。',
        en: 'States of controls, outcomes, notices and disputes are not in it; nor is Japanese, but for titles and labels.',
      },
    ],
  },
  {
    id: 'navigator',
    name: { ja: 'ATT&CK Navigatorのレイヤー 4.5', en: 'ATT&CK Navigator layer 4.5' },
    holds: {
      ja: '対応づけたATT&CKの手口ごとに、その手口に当たるステップのある事例の数（score）と、事例・ステップの名前（comment）。',
      en: 'For each ATT&CK technique we map to, the number of cases with such a step (score) and the names of cases and steps (comment).',
    },
    loses: [
      { ja: 'ATT&CKに項目がない手口は色が付かない。', en: 'Techniques for which ATT&CK has no entry colour nothing.' },
      {
        ja: '「一致」「近い」「より広い」は同じ色になる。違いはmetadataにある。',
        en: 'Exact, near and broader fits look alike; the metadata tells them apart.',
      },
      {
        ja: '順序、日付、根拠の種別、数値は入らない。英語だけである。',
        en: 'Order, dates, standings and figures are not in it; English only.',
      },
    ],
  },
];
