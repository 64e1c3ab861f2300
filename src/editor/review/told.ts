/** The statements of a narrative: each stretch of text up to the citation that carries it. */
import { formatDate } from '../../domain/format-date.ts';
import { formatFigure } from '../../domain/format-figure.ts';
import { t } from '../../i18n/t.ts';
import { attribute, isJsx, narrativeTree, type TreeNode } from '../../library/narrative.ts';
import type { LeakCase } from '../../model/case.ts';
import type { Lang } from '../../model/text.ts';
import { STANDING } from '../../model/vocabulary.ts';
import type { ReviewClaim } from './claim.ts';

const isStanding = (word: string | undefined): word is keyof typeof STANDING => word !== undefined && word in STANDING;

/** What a tie to the ledger reads as. */
function tied(node: TreeNode, { figures, timeline }: LeakCase, lang: Lang): string {
  const figure = node.name === 'Figure' && figures.find(({ n }) => String(n) === attribute(node, 'n'));
  if (figure) return formatFigure(figure, lang);
  const event = node.name === 'Event' && timeline.find(({ id }) => id === attribute(node, 'id'));
  if (event) return formatDate(event.date, lang);
  if (node.name === 'Step') return t(lang, 'path.step', { n: attribute(node, 'n') ?? '' });
  return '';
}

/** Text and citations of a paragraph or of a row of a table, in their order. */
function pieces(node: TreeNode, leakCase: LeakCase, lang: Lang): (string | TreeNode)[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [node.value ?? ''];
  if (isJsx(node) && node.name === 'Cite') return [node];
  const inner = (node.children ?? []).flatMap((child) => pieces(child, leakCase, lang));
  if (node.type === 'tableCell') return [...inner, ' | '];
  return isJsx(node) && inner.length === 0 ? [tied(node, leakCase, lang)] : inner;
}

/**
 * The statements of one narrative, by its headings.
 * @param source text of ja.mdx or en.mdx
 */
export function toldClaims(source: string, leakCase: LeakCase, lang: Lang): { heading: string; claims: ReviewClaim[] }[] {
  const parts: { heading: string; claims: ReviewClaim[] }[] = [{ heading: '', claims: [] }];
  const add = (claim: ReviewClaim) => parts.at(-1)?.claims.push(claim);

  function read(node: TreeNode): void {
    const place = `${lang}.mdx:${node.position?.start.line ?? 1}`;
    let text = '';
    let carried = '';
    for (const piece of pieces(node, leakCase, lang)) {
      if (typeof piece === 'string') {
        text += piece;
        continue;
      }
      // A second citation behind the first speaks of the same words.
      carried = text.trim() || carried;
      const standing = attribute(piece, 'standing');
      add({
        place,
        text: { [lang]: carried },
        ...(isStanding(standing) && { standing }),
        sources: (attribute(piece, 'sources') ?? '').split(/\s+/).filter(Boolean),
      });
      text = '';
    }
    const rest = text.trim();
    if (/[\p{L}\p{N}]/u.test(rest)) add({ place, text: { [lang]: rest }, sources: [] });
  }

  function visit(node: TreeNode): void {
    if (node.type === 'heading') {
      const heading = pieces(node, leakCase, lang)
        .filter((piece) => typeof piece === 'string')
        .join('');
      parts.push({ heading: heading.replace(/\s*\{#[^}]+\}\s*$/, ''), claims: [] });
    } else if (node.type === 'paragraph' || node.type === 'tableRow') read(node);
    else node.children?.forEach(visit);
  }
  visit(narrativeTree(source));
  return parts.filter(({ claims }) => claims.length > 0);
}
