/** The files of a new case, by their paths. */
import { placeholderSource } from '../../library/placeholders.ts';
import type { Lang } from '../../model/text.ts';
import { CONTENT_SCHEMAS, toJsonSchema } from '../../model/schemas.ts';
import { blankCase, blankSources } from './blank-case.ts';
import { commentedYaml, type Schema, type Value } from './commented-yaml.ts';

const HEAD = `# 未記入の箇所をすべて埋め、値の後ろの印を消してから status を published にします。行頭が # の行は説明で、消してかまいません。
# Fill in every place that is still open, take away the mark behind a value, then set status to published. Lines that begin with # explain and may go.
`;

/** A YAML file with the line by which editors find its schema. */
function yaml(name: keyof typeof CONTENT_SCHEMAS, up: string, value: Value): string {
  const schema = toJsonSchema(CONTENT_SCHEMAS[name], 'input') as Schema;
  return `# yaml-language-server: $schema=${up}schemas/${name}.schema.json\n${HEAD}${commentedYaml(value, schema)}`;
}

const cite = (slug: string, standing: string) => `<Cite standing="${standing}" sources="${placeholderSource(slug)}" />`;

/** The narrative: where each kind of tie to the ledger goes, in words to be written over. */
const NARRATIVE: Record<Lang, (slug: string) => string> = {
  ja: (slug) => `未記入：何が起き、なぜ重要かを最初の段落に書く。規模は<Figure n="1" />のように台帳と結ぶ。${cite(slug, 'stated')}

### 未記入：見出し {#what-happened}

未記入：経過を書く。1段落は1行。日付は<Event id="first-act" />、ステップは（<Step n="1" />）、用語は<Term id="log">ログ</Term>のように結び、述べたことの後に根拠と出典を置く。${cite(slug, 'reported')}
`,
  en: (
    slug,
  ) => `TODO: say in the first paragraph what happened and why it matters. Tie the scale to the ledger: <Figure n="1" />. ${cite(slug, 'stated')}

### TODO: a heading {#what-happened}

TODO: tell what happened, one paragraph to a line. Tie dates (<Event id="first-act" />), steps (<Step n="1" />) and terms (<Term id="log">logs</Term>) to the ledger, and put the standing and the sources behind what they carry. ${cite(slug, 'reported')}
`,
};

/**
 * All files of a new case.
 * @param today day of the first revision, as 2026-11-24
 * @returns texts by path from the project's root
 */
export const newCaseFiles = (slug: string, id: string, today: string): Record<string, string> => ({
  [`content/cases/${slug}/case.yaml`]: yaml('case', '../../../', blankCase(slug, id, today)),
  [`content/cases/${slug}/ja.mdx`]: NARRATIVE.ja(slug),
  [`content/cases/${slug}/en.mdx`]: NARRATIVE.en(slug),
  [`content/sources/${slug}.yaml`]: yaml('sources', '../../', blankSources(slug, today)),
});
