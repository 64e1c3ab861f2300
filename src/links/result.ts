/** What is known of an outside address: content/links.yaml, written by `npm run links` and read by the pages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'astro/zod';
import { writeWhole } from '../exports/cache.ts';
import { day } from '../model/date.ts';
import { LINK_ERRORS, LINK_STATES } from './state.ts';

const address = z.url({ protocol: /^https?$/ });

const result = z.strictObject({
  address: address.describe('As it stands in the content'),
  checked: day.describe('Day of the last check, in Japan'),
  state: z.enum(LINK_STATES),
  status: z.int().min(100).max(599).optional().describe('The last status that a server sent'),
  final: address.optional().describe('Where redirects ended, if not at the address itself'),
  to: address.optional().describe('The new address, where the server says that the old one has moved for good'),
  error: z.enum(LINK_ERRORS).optional(),
  lastOk: day.optional().describe('When it was last found, if not at the last check'),
});
export type LinkResult = z.infer<typeof result>;

/** Results by address. */
export type LinkResults = ReadonlyMap<string, LinkResult>;

export const LINKS_FILE = 'content/links.yaml';

const HEAD = `# What the addresses in the content answered, and when. Written by \`npm run links\`; not to be edited by hand.
# An address that is not here has not been checked yet.
`;

/** Reads a file of results; none where there is no file. */
export function readResults(file: string): Map<string, LinkResult> {
  if (!existsSync(file)) return new Map();
  const rows = z.array(result).parse(parse(readFileSync(file, 'utf8')) ?? []);
  return new Map(rows.map((row) => [row.address, row]));
}

/** The same results always give the same bytes: sorted by address, fields in the order of the schema. */
export function writeResults(file: string, results: LinkResults): void {
  const rows = [...results.values()].sort((a, b) => (a.address < b.address ? -1 : 1)).map((row) => result.parse(row));
  writeWhole(file, HEAD + stringify(rows, { lineWidth: 0 }));
}

/** The results that stand in the content of this project. */
export const linkResults = (root = process.cwd()): LinkResults => readResults(join(root, LINKS_FILE));
