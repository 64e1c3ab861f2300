/** Words around a chart. */
export const chartsJa = {
  'chart.table': '表で見る',
  'chart.picture': '図：{title}',
  'chart.listed': '一覧で読む',
  'chart.take': 'この図を使う',
  'chart.take.whole': '全事例の図を使う',
  'chart.whole': 'ここで取り出せるファイルと説明文は、このページの分だけでなく、全事例をまとめた図のものです。',
  'chart.part': '{title}（このページの分）',
  'chart.svg': '図（SVG）',
  'chart.csv': '表（CSV）',
  'chart.credit': '{name}「{title}」{date}',
  'chart.caption': '図：{title}。出典：{name}、{date}、{url}、CC BY 4.0。',
} as const;

export const chartsEn: Record<keyof typeof chartsJa, string> = {
  'chart.table': 'As a table',
  'chart.picture': 'Chart: {title}',
  'chart.listed': 'Read it as a list',
  'chart.take': 'Use this picture',
  'chart.take.whole': 'Use the picture of all cases',
  'chart.whole': 'The files and the caption belong to the picture of all cases, not to the part of it on this page.',
  'chart.part': '{title} (this page only)',
  'chart.svg': 'Picture (SVG)',
  'chart.csv': 'Table (CSV)',
  'chart.credit': '{name}, “{title}”, {date}',
  'chart.caption': 'Figure: {title}. Source: {name}, {date}, {url}, CC BY 4.0.',
};
