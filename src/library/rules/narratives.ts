import { CASE_SECTIONS } from '../../domain/case-sections.ts';
import { LANGS, SLUG } from '../../model/text.ts';
import { STANDING } from '../../model/vocabulary.ts';
import type { Library } from '../library.ts';
import * as say from '../messages/narrative.ts';
import { listedTwice, unknownId } from '../messages/rules.ts';
import type { Narrative } from '../narrative.ts';
import type { Report, Rule } from './rule.ts';

/** Anchors of the page around the narrative; a heading with one of them would make two. */
const RESERVED_NAMES = [...CASE_SECTIONS, 'spans', 'main', 'theme', 'said'];
const RESERVED_FORMS = /^(ev\d+|(track|party|step|fig|event|cause|outcome|dispute|source|path|cite)-.*|.*-title)$/;
const isReserved = (id: string) => RESERVED_NAMES.includes(id) || RESERVED_FORMS.test(id);

const SOURCE = { ja: '出典', en: 'source' };

const anchors = ({ headings }: Narrative) => headings.map(({ id }) => id ?? '');

function checkCitations(library: Library, narrative: Narrative, report: Report): void {
  for (const paragraph of narrative.paragraphs) {
    if (!paragraph.cited) report(paragraph, say.uncited);
  }
  const uncited = narrative.paragraphs.filter(({ cited }) => !cited).map(({ line }) => line);
  for (const statement of narrative.statements) {
    const { block, line, sources, standing } = statement;
    if (block === 'paragraph' && sources.length === 0 && standing === undefined && !uncited.includes(line))
      report(statement, say.uncitedEnd);
  }
  for (const citation of narrative.citations) {
    if (citation.sources.length === 0) report(citation, say.citesNothing);
    citation.sources.forEach((id, index) => {
      if (citation.sources.indexOf(id) !== index) report(citation, listedTwice(id));
      if (!library.sources.has(id) && !library.unread.has(`sources/${id}`))
        report(citation, unknownId(SOURCE, id, library.sources.keys(), { ja: 'content/sources', en: 'content/sources' }));
    });
    if (!citation.standing || !(citation.standing in STANDING)) {
      report(citation, say.badStanding(citation.standing ?? '', Object.keys(STANDING)));
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
      report(mention, say.nothingCalled(mention.component, mention.value, [...allowed].slice(0, 80)));
    }
  }
}

/** Both languages tell the case under the same headings, every paragraph cites, and everything named exists. */
export const narratives: Rule = (library, report) => {
  for (const [slug, texts] of library.narratives) {
    for (const lang of LANGS) {
      const narrative = texts[lang];
      if (!narrative) continue;
      if (narrative.paragraphs.length === 0) report({ file: narrative.file, line: 1, column: 1 }, say.emptyNarrative);
      checkCitations(library, narrative, report);
      checkMentions(library, slug, narrative, report);
      for (const heading of narrative.headings) {
        if (!heading.id) report(heading, say.noAnchor(heading.text));
        else if (!SLUG.test(heading.id)) report(heading, say.badAnchor(heading.id));
        if (heading.id && isReserved(heading.id)) {
          report(heading, say.reservedAnchor(heading.id));
        }
        if (heading.id && narrative.headings.find(({ id }) => id === heading.id) !== heading) {
          report(heading, say.anchorTwice(heading.id));
        }
        if (heading.depth < 3) report(heading, say.headingTooHigh);
      }
    }
    const { ja, en } = texts;
    if (ja && en && anchors(ja).join() !== anchors(en).join()) {
      const index = anchors(en).findIndex((id, at) => id !== anchors(ja)[at]);
      const heading = en.headings[index] ?? { file: en.file, line: 1, column: 1 };
      report(heading, say.anchorsDiffer(anchors(ja), anchors(en)));
    }
  }
};
