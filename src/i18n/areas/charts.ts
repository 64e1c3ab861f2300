/** Words around a chart. */
export const chartsJa = {
  'chart.table': '表で見る',
  'chart.picture': '図：{title}',
  'chart.listed': '一覧で読む',
  'chart.take': 'この図を使う',
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
  'chart.svg': 'Picture (SVG)',
  'chart.csv': 'Table (CSV)',
  'chart.credit': '{name}, “{title}”, {date}',
  'chart.caption': 'Figure: {title}. Source: {name}, {date}, {url}, CC BY 4.0.',
};
