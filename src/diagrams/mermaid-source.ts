/** The leak path of a case as Mermaid source: what the site draws, and what a reader can download and edit. */
import type { LeakCase, Party } from '../model/case.ts';
import type { PathNode, PathStep } from '../model/path.ts';
import type { Bilingual, Lang } from '../model/text.ts';
import { PARTY_ROLE, STANDING } from '../model/vocabulary.ts';
import { gatesOf } from './gates.ts';
import { mermaidLabel, mermaidLine } from './mermaid-text.ts';
import { orderRooms } from './room-order.ts';

/** What the diagram needs of a case. */
export type LeakPathCase = Pick<LeakCase, 'path' | 'parties'>;

type PartyRole = Party['roles'][number];

const OUTSIDE_TITLE: Bilingual = { ja: '社外', en: 'Outside' };

/** Opening and closing mark of the shape for each kind; only shapes that Mermaid draws with few bytes. */
const SHAPE: Record<PathNode['kind'], readonly [string, string]> = {
  person: ['(', ')'],
  account: ['{{', '}}'],
  system: ['[[', ']]'],
  'data-store': ['[(', ')]'],
  terminal: ['[', ']'],
  medium: ['[/', '/]'],
  service: ['(', ')'],
  organisation: ['[', ']'],
};

/** Ids of Mermaid may not hold hyphens before arrows, and must not be words like "end". */
const id = (prefix: string, slug: string) => `${prefix}_${slug.replaceAll('-', '_')}`;

/** Standings where nobody with authority over the fact vouches for the step; the reader is told by dashes and words. */
const UNPROVEN = new Set<PathStep['standing']>(['reported', 'alleged', 'opinion', 'derived']);

/** Roles that say nothing in a title. */
const SILENT_ROLES = new Set<PartyRole>(['other']);

/** Two roles tell what a party was; a third would only wrap. */
const ROLES_SHOWN = 2;

function roomTitle({ parties }: LeakPathCase, domain: string, lang: Lang): string {
  const party = parties.find((candidate) => candidate.id === domain);
  if (!party) return OUTSIDE_TITLE[lang];
  const roles = party.roles
    .filter((role) => !SILENT_ROLES.has(role))
    .slice(0, ROLES_SHOWN)
    .map((role) => PARTY_ROLE[role][lang]);
  return [(party.short ?? party.name)[lang], roles.join(lang === 'ja' ? '・' : ', ')].filter((line) => line !== '').join('\n');
}

/** Unquoted YAML keeps "\\n" as two characters; in a label both ways of writing it break the line. */
const withBreaks = (label: string) => label.replaceAll('\\n', '\n');

/**
 * Mermaid source of the leak path: rooms as subgraphs, relations as thin arrows `r1…`, steps as thick arrows `s1…`
 * (dotted where unproven) whose labels begin with the station number, gate marks as classes of the steps.
 * Ids are the same in every language.
 */
export function leakPathToMermaid(leakCase: LeakPathCase, lang: Lang): string {
  const { path } = leakCase;
  const lines = ['flowchart TB', `  accTitle: ${mermaidLine(path.title[lang])}`, `  accDescr: ${mermaidLine(path.description[lang])}`];
  const rooms = orderRooms(
    leakCase.parties.map((party) => party.id),
    path.nodes,
    path.steps,
  );
  rooms.forEach(({ domain, nodes }, index) => {
    const number = rooms.slice(0, index).filter((room) => room.domain === domain).length + 1;
    const roomId = number === 1 ? id('room', domain) : `${id('room', domain)}_${number}`;
    lines.push(`  subgraph ${roomId}[${mermaidLabel(roomTitle(leakCase, domain, lang))}]`);
    for (const node of path.nodes) {
      if (!nodes.includes(node.id)) continue;
      const [open, close] = SHAPE[node.kind];
      lines.push(`    ${id('n', node.id)}${open}${mermaidLabel(withBreaks(node.label[lang]))}${close}:::${node.kind}`);
    }
    lines.push('  end');
  });
  path.relations.forEach(({ from, to, label }, index) => {
    lines.push(`  ${id('n', from)} r${index + 1}@-->|${mermaidLabel(label[lang])}| ${id('n', to)}`);
  });
  for (const step of path.steps) {
    const words = `${step.n} ${step.label[lang]}`;
    const [arrow, label] = UNPROVEN.has(step.standing)
      ? (['-.->', `${words}\n${lang === 'ja' ? `（${STANDING[step.standing].ja}）` : `(${STANDING[step.standing].en})`}`] as const)
      : (['==>', words] as const);
    lines.push(`  ${id('n', step.from)} s${step.n}@${arrow}|${mermaidLabel(label)}| ${id('n', step.to)}`);
  }
  for (const gate of ['gate-open', 'gate-held'] as const) {
    const marked = path.steps.filter((step) => gatesOf(step).includes(gate)).map((step) => `s${step.n}`);
    if (marked.length > 0) lines.push(`  class ${marked.join(',')} ${gate}`);
  }
  return `${lines.join('\n')}\n`;
}
