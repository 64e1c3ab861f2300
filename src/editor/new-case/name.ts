/** Names and ids for a new case: which may be given, and which is next. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { slug as slugSchema, type Bilingual } from '../../model/text.ts';
import { editor } from '../words.ts';

/** The name becomes part of addresses, file names and ids. */
const LONGEST = 40;

/** Names of the site's own folders, of files that folders stand for, and of devices under Windows. */
const RESERVED = new Set([
  ...['index', 'new', 'draft', 'drafts', 'template', 'todo', 'example', 'teach', 'test', 'all', 'none', 'outside', 'main'],
  ...['cases', 'techniques', 'outcomes', 'controls', 'laws', 'terms', 'sources', 'pages', 'revisions', 'data', 'id', 'ja', 'en'],
  ...['search', 'compare', 'timeline', 'glossary', 'about', 'method', 'changes', 'self-check', 'clocks', 'foreseeable', 'chain'],
  ...['sanctions', 'crosswalk', 'con', 'prn', 'aux', 'nul'],
  ...Array.from({ length: 9 }, (_, n) => [`com${n + 1}`, `lpt${n + 1}`]).flat(),
]);

/** What a name might have been meant as: 「Ｅｘａｍｐｌｅ_Bank」 → example-bank. */
function mended(name: string): string {
  const better = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return better && better.length <= LONGEST ? better : 'example-bank';
}

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * Why a name cannot be given to a new case.
 * @returns undefined where it can
 */
export function slugFault(root: string, slug: string): Bilingual | undefined {
  if (!slugSchema.safeParse(slug).success) return editor.slugForm(slug, mended(slug));
  if (slug.length > LONGEST) return editor.slugLength(slug, LONGEST);
  if (RESERVED.has(slug)) return editor.slugReserved(slug);
  // Case is no difference to some file systems: what differs only in it is the same name there.
  const taken = ['content/cases/*', 'content/sources/*.yaml']
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .find((file) => basename(file, '.yaml').toLowerCase() === slug);
  if (taken) return editor.slugTaken(slug, taken.replaceAll('\\', '/'));
  const known = textOf(join(root, 'content/promises.yaml')) + textOf(join(root, 'content/moved.yaml'));
  if (new RegExp(`\\bcases/${slug}(?![a-z0-9-])`).test(known)) return editor.slugPromised(slug);
  return undefined;
}

/** The id after the highest that any case has, had or was promised; a number once given is never given again. */
export function nextCaseId(root: string): string {
  const files = globSync(['content/cases/*/case.yaml', 'content/promises.yaml', 'content/revisions/*.json'], { cwd: root });
  const given = files.flatMap((file) => {
    const text = file.endsWith('.json') ? basename(file) : textOf(join(root, file));
    return [...text.matchAll(/\bLP-C(\d{3,4})\b/g)].map(([, digits]) => Number(digits));
  });
  return `LP-C${String(Math.max(0, ...given) + 1).padStart(3, '0')}`;
}
