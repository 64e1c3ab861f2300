/** The catalogue as a document to read: docs/faults.md. */
import { codePoint } from '../../src/library/characters.ts';
import { CONTENT_SCHEMAS } from '../../src/model/schemas.ts';
import { original, type Change, type Fault } from './fault.ts';
import type { Outcome } from './run.ts';
import { schemaFaults, type Kind } from './schema-faults.ts';

/** A message this long has said what it has to say; what follows are lists that change with the content. */
const MOST = 260;

const KINDS: Record<Kind, string> = {
  case: 'Cases (`content/cases/*/case.yaml`)',
  technique: 'Techniques (`content/techniques/*.yaml`)',
  outcome: 'Outcome types (`content/outcomes/*.yaml`)',
  control: 'Controls (`content/controls/*.yaml`)',
  law: 'Laws (`content/laws/*.yaml`)',
  term: 'Terms (`content/terms/*.yaml`)',
  sources: 'Sources (`content/sources/*.yaml`)',
};
const GROUPS = ['missing', 'wrong type', 'outside the vocabulary', 'unknown field'];

const short = (text: string, most = MOST): string => ([...text].length > most ? `${[...text].slice(0, most).join('')}…` : text);

/** Text as it stands, hidden characters told by their number, in backticks that fit it. */
function code(text: string): string {
  const visible = text
    .trim()
    .replace(/\s*\n\s*/g, ' ⏎ ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\u00A0]|\u3099/gu, (character) => `[${codePoint(character)}]`);
  const fence = /``/.test(visible) ? '```' : visible.includes('`') ? '``' : '`';
  return fence === '`' ? `\`${visible}\`` : `${fence} ${visible} ${fence}`;
}

/** What is done to the file. */
function done(change: Change, file: string): string {
  if ('kind' in change) return { gone: 'is not there', link: 'is a link', folder: 'is a folder' }[change.kind];
  if ('bytes' in change) return change.bytes.length > 200 ? 'holds something else' : 'is put there';
  if (change.text.trim() === '') return `without ${code(short(original(file).slice(change.start, change.end), 40))}`;
  return `with ${code(short(change.text, 70))}`;
}

/** Messages are prose: what Markdown would take for its own is escaped. */
const prose = (text: string): string => short(text.replace(/\s*\n\s*/g, ' ')).replace(/[<>*_[\]`{}\\|]/g, (sign) => `\\${sign}`);

function entry({ fault, told }: Outcome): string {
  const message = told.find(({ message: { en } }) => en.includes(fault.says.en.split('…')[0] ?? '')) ?? told[0];
  return [
    `- **${fault.name}**: ${code(fault.place?.file ?? fault.file)} ${done(fault.change, fault.file)}`,
    `  - ${prose(message?.message.en ?? '')}`,
    `  - ${prose(message?.message.ja ?? '')}`,
  ].join('\n');
}

/** One table a kind of file: its fields, and which faults of each are tried. */
function fields(kind: Kind): string {
  const faults = schemaFaults(kind);
  const rows = Map.groupBy(faults, ({ name }) => name.split(': ')[0] ?? '');
  return [
    `### ${KINDS[kind]}`,
    '',
    `| field | ${GROUPS.join(' | ')} |`,
    `| --- |${' :-: |'.repeat(GROUPS.length)}`,
    ...[...rows].map(
      ([name, own]) =>
        `| ${name === 'the whole file' ? name : code(name)} | ${GROUPS.map((group) => (own.some((fault) => fault.group === group) ? '×' : '')).join(' | ')} |`,
    ),
  ].join('\n');
}

/** How many faults there are, by hand and from the schemas. */
export const schemaFaultCount = (): number =>
  (Object.keys(CONTENT_SCHEMAS) as Kind[]).reduce((sum, kind) => sum + schemaFaults(kind).length, 0);

/**
 * The document.
 * @param picked what the check said of each fault picked by hand
 */
export function document(picked: readonly Outcome<Fault>[]): string {
  const groups = Map.groupBy(picked, ({ fault }) => fault.group);
  return `${[
    '# Faults the check finds',
    '',
    '<!-- Written by scripts/faults.ts from tests/faults; "npm run faults" writes it again. -->',
    '',
    `Every fault below is put into the real content by a test, which expects that \`npm run check\` tells it with its file, line and column, in English and in Japanese: ${picked.length} faults picked by hand and ${schemaFaultCount()} made from the schemas. The build begins with the same check and writes nothing while a fault is left.`,
    '',
    'Messages come in the language of the editor: `LEAKPATH_LANG=ja` or `LEAKPATH_LANG=en`, else the locale of the system (Japanese where it begins with `ja`), else English. Windows line ends are no fault: they are read as line ends.',
    '',
    '## Picked by hand',
    ...[...groups].flatMap(([group, own]) => ['', `### ${group}`, '', ...own.map(entry)]),
    '',
    '## Made from the schemas',
    '',
    'A cross marks a fault that is tried: the field left out, a value of another type, a word outside the vocabulary, and (for what holds fields) a field that nobody knows.',
    ...(Object.keys(CONTENT_SCHEMAS) as Kind[]).flatMap((kind) => ['', fields(kind)]),
  ].join('\n')}\n`;
}
