/** By which words overviews and lessons are asked for: what they are for, which they hardly say themselves. */
import { publishedCases } from '../../domain/backlinks.ts';
import { url, type Section } from '../../i18n/url.ts';
import type { Library } from '../../library/library.ts';
import { LANGS, type Lang } from '../../model/text.ts';
import type { Purpose } from '../data.ts';

type Words = Record<Lang, Purpose>;

/** A list of words as it is written here. */
const words = (text: string): string[] => text.split(', ');

/** What a list is called. */
const LIST = {
  ja: words('一覧, 一覧表, リスト, 全部, すべて, 全て, まとめ, 索引, 目次, 種類, 分類, カタログ'),
  en: words('list, overview, index, catalogue, catalog, all, kinds, types, browse, summary'),
};
const COMPARISON = {
  ja: words('比較, 比較表, 比べる, 比べたい, 比べて, 並べる, 並べて, 横並び, 対照表, 一覧表, 一覧, まとめ'),
  en: words('comparison, compare, compared, comparing, comparative, side by side, table, overview'),
};
const CASES = { ja: words('事例, 事件, 事案, ケース'), en: words('case, cases, incident, incidents, leak, leaks') };
const HERE = { ja: words('情報漏えい, 内部不正, 日本'), en: words('japan, japanese, insider, leak, leaks, data, this site, page') };

/** Years that a page of the foreseeable shows; those pages are reached by it. */
const YEARS = Array.from({ length: 13 }, (_, index) => String(2014 + index));

const OVERVIEWS: readonly (readonly [Section, Words])[] = [
  [
    'cases',
    {
      ja: { names: words('事例集, 事例一覧, 事件一覧, 事件簿'), is: LIST.ja, of: CASES.ja, beside: HERE.ja },
      en: { names: words('case list, case studies, case library'), is: LIST.en, of: CASES.en, beside: HERE.en },
    },
  ],
  [
    'techniques',
    {
      ja: {
        names: words('手口一覧, 手口集'),
        is: LIST.ja,
        of: words('手口, 漏えい手段, 持ち出し手段, 持ち出し方, 攻撃手法, 手段, 手法, 経路, テクニック'),
        beside: HERE.ja,
      },
      en: {
        names: words('list of techniques'),
        is: LIST.en,
        of: words(
          'techniques, attack techniques, attack, leak vectors, vectors, methods, exfiltration, ways of leaking, modus operandi, ttp',
        ),
        beside: HERE.en,
      },
    },
  ],
  [
    'outcomes',
    {
      ja: {
        names: words('帰結一覧, 処分一覧'),
        is: LIST.ja,
        of: words('帰結, 法的帰結, 処分, 行政処分, 結末, 結果, 制裁'),
        beside: HERE.ja,
      },
      en: {
        names: words('list of outcomes'),
        is: LIST.en,
        of: words('outcomes, consequences, legal consequences, results, legal outcomes'),
        beside: HERE.en,
      },
    },
  ],
  [
    'controls',
    {
      ja: {
        names: words('対策一覧, 対策集, 管理策一覧'),
        is: LIST.ja,
        of: words('対策, 管理策, 防止策, 再発防止策, 予防策, セキュリティ対策, コントロール'),
        beside: HERE.ja,
      },
      en: {
        names: words('list of controls'),
        is: LIST.en,
        of: words('controls, measures, safeguards, countermeasures, defences, defenses, security, mitigations, prevention'),
        beside: HERE.en,
      },
    },
  ],
  [
    'laws',
    {
      ja: {
        names: words('法令一覧, 判例一覧, 条文一覧, 判例集, 法令集, 関連法令'),
        is: LIST.ja,
        of: words('法令, 法律, 条文, 判例, 裁判例, 判決, 関係法令'),
        beside: HERE.ja,
      },
      en: {
        names: words('list of laws, statutes and rulings, laws and rulings, laws and precedents, case law, statutes and cases'),
        is: LIST.en,
        of: words('laws, law, statutes, acts, legislation, precedents, rulings, judgments, court rulings, court decisions, articles'),
        beside: HERE.en,
      },
    },
  ],
  [
    'glossary',
    {
      ja: { names: words('用語集, 用語一覧, 用語解説, 用語辞典, 用語の説明, グロッサリー') },
      en: { names: words('glossary, list of terms, definitions, terminology, dictionary') },
    },
  ],
  [
    'sources',
    {
      ja: {
        names: words('出典一覧, 参考文献, 文献一覧, 参照元, 引用元, 資料一覧'),
        is: LIST.ja,
        of: words('出典, 資料, 文献, 情報源, ソース, 引用'),
      },
      en: { names: words('list of sources, bibliography, references, works cited'), is: LIST.en, of: words('sources, citations, cited') },
    },
  ],
  [
    'changes',
    {
      ja: { names: words('更新履歴, 更新情報, 改訂履歴, 変更履歴, 新着') },
      en: { names: words('changelog, change log, revision history, what is new, recent changes, updates') },
    },
  ],
  [
    'compare',
    {
      ja: {
        names: words('事例比較, 事件比較, 比較, 比較表, 横並び, 並べて比べる'),
        is: COMPARISON.ja,
        of: CASES.ja,
        beside: [...HERE.ja, ...words('複数, 二つ, 2つ')],
      },
      en: {
        names: words('side by side, compare, comparison, case comparison'),
        is: COMPARISON.en,
        of: CASES.en,
        beside: [...HERE.en, ...words('two, several')],
      },
    },
  ],
  [
    'timeline',
    {
      ja: {
        names: words('年表, 全体の年表, 時系列表, タイムライン, 沿革'),
        is: [...LIST.ja, ...words('時系列, 経緯')],
        of: CASES.ja,
        beside: HERE.ja,
      },
      en: {
        names: words('timeline, chronology, time line, history'),
        is: words('order, dates, year by year'),
        of: CASES.en,
        beside: [...words('all'), ...CASES.en, ...HERE.en],
      },
    },
  ],
  [
    'self-check',
    {
      ja: {
        names: words(
          '自己点検, 自己点検シート, セルフチェック, チェックリスト, チェックシート, 自己診断, 自己評価, 点検表, 点検リスト, 点検シート, 社内点検',
        ),
        is: words('診断, 点検, チェック'),
        of: words('自社, 会社, 社内, 自分の組織, 自組織, うち, 当社, 組織'),
        beside: [...words('対策'), ...HERE.ja],
      },
      en: {
        names: words(
          'self check, self-check, selfcheck, checklist, check list, self assessment, self-assessment, self audit, gap analysis, questionnaire, readiness check, maturity',
        ),
        is: words('assessment, assess, audit'),
        of: words('company, organisation, organization, own, firm, business'),
        beside: [...words('security, controls, company, organisation, organization, own, firm, sheet'), ...HERE.en],
      },
    },
  ],
  [
    'clocks',
    {
      ja: {
        names: words('経過時間, 経過日数, 何日かかった, 何年続いた, 発覚までの期間, 公表までの期間, 公表までの日数, 所要日数'),
        is: words('何日, 何年, 何か月, 日数, 期間, 時間, どのくらい, どれくらい, 比較, かかった, かかる'),
        of: words('公表, 公表まで, 発覚, 発覚まで, 確認, 続報, 判決, 判決まで, 最初の行為, 期間, 漏えい'),
        beside: [...CASES.ja, ...words('から, まで, かかった, かかる')],
      },
      en: {
        names: words(
          'elapsed time, time to disclosure, time to notice, dwell time, time to detect, time to detection, days until disclosure',
        ),
        is: words('how long, how many days, how many years, how fast, how quickly, how soon, days, duration, delay, time, clock, clocks'),
        of: words(
          'disclosure, disclosed, notice, announcement, announced, discovery, discovered, detection, detected, confirmation, judgment, leak ran, went undetected, undetected, unnoticed, going public, public',
        ),
        beside: [...words('until, between, before, first, to, take, took, taken'), ...CASES.en, ...words('company, companies')],
      },
    },
  ],
  [
    'foreseeable',
    {
      ja: {
        names: words('当時予見できたか, 予見できたか, 予見できた手口, 予見可能性の年表'),
        is: words('予見, 予見できた, 予見可能, 予見可能性, 想定, 想定できた, 公になっていた, 知られていた'),
        of: ['当時', '時点', '年末', '何年', ...YEARS.flatMap((year) => [year, `${year}年`, `${year}年末`, `${year}年時点`])],
        beside: words('手口, 漏えい手段, 会社, 取締役, すでに, 既に'),
      },
      en: {
        names: words('foreseeable at the time, was it foreseeable, known at the time'),
        is: words('foreseeable, foreseen, foresee, foreseeability, predictable, expected, known'),
        of: [...words('at the time, by date, by year, hindsight'), ...YEARS],
        beside: words('techniques, vectors, leak, already, board, company, risk, end'),
      },
    },
  ],
  [
    'chain',
    {
      ja: {
        names: words('委託の連鎖, 委託関係, 委託構造, 委託の構造, 多重委託, 契約の呼び名, 委託の図, 委託先の連鎖, サプライチェーン'),
        is: [...words('図, 関係図, 連鎖, 構造'), ...LIST.ja],
        of: words('委託, 再委託, 再々委託, 下請け, 派遣, 契約, 外注, 委託先'),
        beside: CASES.ja,
      },
      en: {
        names: words(
          'chain of contractors, chain of subcontractors, subcontracting chain, entrustment chain, supply chain, outsourcing chain, contract labels, tiers of contractors',
        ),
        is: [...words('chain, chart, diagram, structure, tiers, layers'), ...LIST.en],
        of: words('contractor, subcontractor, contracts, entrustment, outsourcing, subcontracting, vendors, supply'),
        beside: CASES.en,
      },
    },
  ],
  [
    'sanctions',
    {
      ja: {
        names: words('量刑比較, 刑罰比較, 処分比較, 量刑一覧, 刑の比較, 賠償額の比較, 量刑相場, 相場'),
        is: [...COMPARISON.ja, ...words('重さ, 重い, 軽い, 順, 一番, 最も')],
        of: words('刑, 刑罰, 量刑, 刑事罰, 罰則, 処分, 行政処分, 制裁, 賠償額, 慰謝料, 法的帰結, 帰結, 罰金, 懲役, 判決, 上限'),
        beside: [...CASES.ja, ...words('どの, 刑が')],
      },
      en: {
        names: words('sentencing comparison, outcomes compared, penalties compared'),
        is: [...COMPARISON.en, ...words('heaviest, harshest, severity, toughest, longest')],
        of: words(
          'penalties, penalty, sentences, sentence, sentencing, sanctions, punishment, punishments, fines, awards, damages, outcomes, legal outcomes, maximum penalties',
        ),
        beside: CASES.en,
      },
    },
  ],
  [
    'crosswalk',
    {
      ja: {
        names: words('クロスウォーク, 対応表, マッピング表, ATT&CK対応表, 外部の分類, フレームワーク対応'),
        is: words('対応, 対応表, マッピング, 対照表, 比較, 分類, 一覧'),
        of: words('MITRE, マイター, ATT&CK, アタック, MITRE ATT&CK, VERIS, STIX, フレームワーク, タクソノミー, 外部の分類'),
        beside: words('手口'),
      },
      en: {
        names: words('crosswalk, mitre mapping, att&ck mapping, framework mapping, taxonomy mapping'),
        is: words('mapping, mapped, map, crosswalk, table, equivalents, correspondence, comparison'),
        of: words('MITRE, ATT&CK, MITRE ATT&CK, attack, VERIS, framework, taxonomy, vocabularies'),
        beside: words('techniques, enterprise, id'),
      },
    },
  ],
  [
    'data',
    {
      ja: {
        names: words('データセット, CSVダウンロード, オープンデータ, データのダウンロード, 機械可読, JSONダウンロード'),
        is: words('ダウンロード, エクスポート, 入手, 配布, 形式, ファイル'),
        of: words('CSV, JSON, SQLite, Excel, エクセル, データセット, 全データ, 事例データ, API, STIX'),
        beside: [...CASES.ja, ...words('データ, 全部, すべて')],
      },
      en: {
        names: words('dataset, data set, open data, machine readable, csv download, json download, api'),
        is: words('download, export, get, file, files, format, reuse, machine readable'),
        of: words('csv, json, sqlite, excel, spreadsheet, dataset, api, stix'),
        beside: [...words('all'), ...CASES.en, ...words('raw, data')],
      },
    },
  ],
];

const LESSON: Words = {
  ja: {
    is: words(
      '授業, 授業案, 教案, 教材, 研修, 研修資料, 研修教材, 講義, 講義資料, 演習, スライド, 小テスト, クイズ, 設問, 討議, 討論, ディスカッション, ケーススタディ, ケースメソッド, 配布資料, ハンドアウト, 進行表, 学習目標, 勉強会, 社員教育, ワークショップ',
    ),
    beside: [...CASES.ja, ...words('情報漏えい, 情報流出, 用')],
  },
  en: {
    is: words(
      'lesson, lesson plan, teach, teaching, training, training material, training materials, material, materials, slides, slide deck, deck, quiz, test, questions, discussion, discussion questions, case study, workshop, handout, handouts, exercise, class, course, run sheet, learning objectives, seminar, presentation, powerpoint',
    ),
    beside: [...CASES.en, ...words('data, employee, staff, notes')],
  },
};

/** The words of both languages: readers mix them, above all names. */
const both = (text: Record<Lang, string>): string[] => LANGS.map((lang) => text[lang]);

/** A party whose case it is: clients of a contractor are many, and have no case of their own. */
const isItsOwn = (roles: readonly string[]): boolean =>
  !roles.includes('client') && roles.some((role) => ['controller', 'affected', 'receiving-company', 'parent', 'contractor'].includes(role));

/** How the pages of a language are asked for, by address. */
export function purposes(library: Library, lang: Lang): Map<string, Purpose> {
  const out = new Map<string, Purpose>(OVERVIEWS.map(([section, words]) => [url(lang, section), words[lang]]));
  for (const { slug, data } of publishedCases(library)) {
    const names = data.parties.flatMap(({ name, short, roles }) => (isItsOwn(roles) ? [...both(name), ...(short ? both(short) : [])] : []));
    const of = [...new Set([...both(data.short), ...names])];
    out.set(`${url(lang, 'cases', slug)}teach/`, { ...LESSON[lang], of });
  }
  return out;
}
