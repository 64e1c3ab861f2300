import { CASE_SECTIONS } from '../../domain/case-sections.ts';
import { LANGS } from '../../model/text.ts';
import { STANDING } from '../../model/vocabulary.ts';
import type { Library } from '../library.ts';
import type { Narrative } from '../narrative.ts';
import { unknownId } from './references.ts';
import type { Report, Rule } from './rule.ts';

/** Anchors of the page around the narrative; a heading with one of them would make two. */
const RESERVED_NAMES = [...CASE_SECTIONS, 'spans', 'main', 'theme', 'said'];
const RESERVED_FORMS = /^(ev\d+|(track|party|step|fig|event|cause|outcome|dispute|source|path|cite)-.*|.*-title)$/;
const isReserved = (id: string) => RESERVED_NAMES.includes(id) || RESERVED_FORMS.test(id);

const anchors = ({ headings }: Narrative) => headings.map(({ id }) => id ?? '');

function checkCitations(library: Library, narrative: Narrative, report: Report): void {
  for (const paragraph of narrative.paragraphs) {
    if (!paragraph.cited) report(paragraph, 'the paragraph cites no source; end the statement with <Cite standing="…" sources="…" />');
  }
  const uncited = narrative.paragraphs.filter(({ cited }) => !cited).map(({ line }) => line);
  for (const statement of narrative.statements) {
    const { block, line, sources, standing } = statement;
    if (block === 'paragraph' && sources.length === 0 && standing === undefined && !uncited.includes(line))
      report(statement, 'what follows the last <Cite> of the paragraph cites no source; end it with a <Cite> too');
  }
  for (const citation of narrative.citations) {
    if (citation.sources.length === 0) report(citation, '<Cite> names no source; write sources="id id …" with ids from content/sources');
    for (const id of citation.sources) {
      if (!library.sources.has(id) && !library.unread.has(`sources/${id}`))
        report(citation, unknownId('source', id, library.sources.keys(), 'content/sources'));
    }
    if (!citation.standing || !(citation.standing in STANDING)) {
      report(citation, `<Cite standing="${citation.standing ?? ''}"> is not a standing; allowed are ${Object.keys(STANDING).join(', ')}`);
    }
  }
}

function checkMentions(library: Library, slug: string, narrative: Narrative, report: Report): void {
  const data = library.cases.get(slug)?.data;
  if (!data) return;
  const known: Record<string, Set<string>> = {
    Figure: new Set(data.figures.map(({ n }) => String(n))),
    Step: new Set(data.path.steps.map(({ n }) => String(n))),
    Event: new Set(data.timeline.map(({ id }) => id)),
    Term: new Set(library.terms.keys()),
  };
  for (const mention of narrative.mentions) {
    const allowed = known[mention.component] ?? new Set<string>();
    const unread = mention.component === 'Term' && library.unread.has(`terms/${mention.value}`);
    if (!allowed.has(mention.value) && !unread) {
      report(
        mention,
        `<${mention.component}> names "${mention.value}", which does not exist; allowed are ${[...allowed].slice(0, 80).join(', ')}`,
      );
    }
  }
}

/** Both languages tell the case under the same headings, every paragraph cites, and everything named exists. */
export const narratives: Rule = (library, report) => {
  for (const [slug, texts] of library.narratives) {
    for (const lang of LANGS) {
      const narrative = texts[lang];
      if (!narrative) continue;
      checkCitations(library, narrative, report);
      checkMentions(library, slug, narrative, report);
      for (const heading of narrative.headings) {
        if (!heading.id)
          report(heading, `the heading "${heading.text}" has no anchor; write {#anchor} after it, the same in both languages`);
        if (heading.id && isReserved(heading.id)) {
          report(heading, `the anchor "${heading.id}" is one of the page's own; choose another, such as "the-${heading.id}"`);
        }
        if (heading.id && narrative.headings.find(({ id }) => id === heading.id) !== heading) {
          report(heading, `the anchor "${heading.id}" already stands on an earlier heading; every anchor is used once`);
        }
        if (heading.depth < 3)
          report(heading, 'headings in a narrative are of the third level or below (### …); the page has the levels above');
      }
    }
    const { ja, en } = texts;
    if (ja && en && anchors(ja).join() !== anchors(en).join()) {
      const index = anchors(en).findIndex((id, at) => id !== anchors(ja)[at]);
      const heading = en.headings[index] ?? { file: en.file, line: 1, column: 1 };
      report(
        heading,
        `the anchors of the headings differ: ja.mdx has ${anchors(ja).join(', ') || 'none'}; en.mdx has ${anchors(en).join(', ') || 'none'}`,
      );
    }
  }
};
