/** Words that lead to the pages across cases. */
export const acrossJa = {
  'nav.compare': '横断比較',
  'across.title': '事例を横断して見る',
  'across.more': 'ほかの事例と並べて見る：{title}',
  'across.see': '関連するページ：{title}',
  'across.compare': '二つから四つの事例を、委託の連鎖から帰結まで並べる。',
  'across.clocks': '行為、確認、公表、判決の間隔を、根拠となる出来事とともに。',
  'across.timeline': 'すべての出来事を一本の時間軸で。',
  'across.foreseeable': 'ある日までに、どの漏えい手段が公になっていたかを、出典の日付から。',
  'across.sanctions': '量刑、行政の措置、認容額を、行為当時の上限と並べる。',
  'across.chain': '契約の呼び名、保有者からの段数、監督の実際。',
  'across.crosswalk': 'ATT&CK、Insider Threat Matrix、VERIS、ISO/IEC 27002 との対応と理由。',
  'across.data': 'JSON、CSV、STIX、VERIS などの形で、全体を取り出す。',
} as const;

export const acrossEn: Record<keyof typeof acrossJa, string> = {
  'nav.compare': 'Across cases',
  'across.title': 'Across the cases',
  'across.more': 'Beside the other cases: {title}',
  'across.see': 'See also: {title}',
  'across.compare': 'Two to four cases side by side, from the chain of entrustment to the outcomes.',
  'across.clocks': 'How long from act to confirmation, notice and judgment, with the events behind each span.',
  'across.timeline': 'Every event on one axis.',
  'across.foreseeable': 'Which leak vectors can be shown, from the dates of the sources, to have been public by a given day.',
  'across.sanctions': 'Sentences, administrative measures and awards, beside the maximum at the time.',
  'across.chain': 'What the contracts were called, how many tiers they spanned, who really supervised.',
  'across.crosswalk': 'ATT&CK, the Insider Threat Matrix, VERIS and ISO/IEC 27002, with reasons.',
  'across.data': 'The whole library as JSON, CSV, STIX, VERIS and more.',
};
