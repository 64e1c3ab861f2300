/** Queries to start from; each runs as it stands beside the downloaded files. Outputs are English, as the columns are. */
import type { Bilingual } from '../model/text.ts';

export interface Query {
  tool: 'jq' | 'DuckDB' | 'pandas' | 'R';
  /** Files it reads, below /data/. */
  files: readonly string[];
  asks: Bilingual;
  code: string;
}

export const QUERIES: readonly Query[] = [
  {
    tool: 'jq',
    files: ['library.json'],
    asks: { ja: '事例ごとの漏えい手口', en: 'The leak vectors of each case' },
    code: `jq -r '.cases[] | [.id, .short.en, (.derived.vectors | join(" "))] | @tsv' library.json`,
  },
  {
    tool: 'jq',
    files: ['library.json'],
    asks: { ja: '「なかった」対策の数え上げ', en: 'Which controls were not there, counted over all steps' },
    code: `jq -r '[.cases[].path.steps[].controls[] | select(.state == "absent") | .control]
  | group_by(.) | map([length, .[0]]) | sort | reverse[] | @tsv' library.json`,
  },
  {
    tool: 'DuckDB',
    files: ['outcomes.csv', 'cases.csv'],
    asks: { ja: '刑と罰金を日付順に（事例の表と結合）', en: 'Sentences and fines by date, joined with the cases' },
    code: `SELECT c.name_en, o.date, o.type, o.imprisonment_months, o.suspended_months, o.fine_yen, o.standing
FROM 'outcomes.csv' AS o JOIN 'cases.csv' AS c USING (case_id)
WHERE o.imprisonment_months IS NOT NULL OR o.fine_yen IS NOT NULL
ORDER BY o.date_earliest;`,
  },
  {
    tool: 'pandas',
    files: ['figures.csv'],
    asks: { ja: '一覧に示す代表値と、その時点・種別', en: 'The headline figures with their date and standing' },
    code: `import pandas as pd

figures = pd.read_csv("figures.csv", dtype={"as_of": "string"})
shown = figures[figures["headline"] == 1]
print(shown[["case_slug", "qualifier", "value", "unit", "as_of", "standing"]].to_string(index=False))`,
  },
  {
    tool: 'R',
    files: ['steps.csv'],
    asks: { ja: 'ステップに現れる手口の回数', en: 'How often each technique occurs in the steps' },
    code: `steps <- read.csv("steps.csv", fileEncoding = "UTF-8-BOM")
sort(table(unlist(strsplit(steps$techniques, " "))), decreasing = TRUE)`,
  },
];
