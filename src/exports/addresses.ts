/** Addresses of what can be taken from a case: `/data/cases/<slug>/…`, a promise like every other address. */
import { LANGS, type Lang } from '../model/text.ts';

/** Tables of a case that are given as CSV. */
export const TABLES = ['figures', 'steps', 'timeline', 'outcomes'] as const;
export type TableName = (typeof TABLES)[number];

/** The folder of a case's exports, as an address and below the built site. */
export const exportFolder = (slug: string): string => `/data/cases/${slug}`;

const file = (slug: string, name: string, lang: Lang, ending: string) => `${exportFolder(slug)}/${name}.${lang}.${ending}`;

/** Addresses of the exports of a case in a language. */
export const exportAddress = {
  svg: (slug: string, lang: Lang) => file(slug, 'path', lang, 'svg'),
  png: (slug: string, lang: Lang) => file(slug, 'path', lang, 'png'),
  darkPng: (slug: string, lang: Lang) => file(slug, 'path', lang, 'dark.png'),
  mermaid: (slug: string, lang: Lang) => file(slug, 'path', lang, 'mmd'),
  handout: (slug: string, lang: Lang) => file(slug, 'handout', lang, 'pdf'),
  deck: (slug: string, lang: Lang) => file(slug, `leakpath-${slug}`, lang, 'pptx'),
  table: (slug: string, lang: Lang, table: TableName) => file(slug, table, lang, 'csv'),
  /** The drawing or the table of a chart of the case, as src/charts/registry.ts names it. */
  chart: (slug: string, lang: Lang, name: string, ending: 'svg' | 'csv') => file(slug, name, lang, ending),
} as const;

const SINGLE = ['svg', 'png', 'darkPng', 'mermaid', 'handout', 'deck'] as const;

/** All that can be taken from a case, in both languages; its charts are in src/charts/files.ts. */
export const caseFiles = (slug: string): string[] =>
  LANGS.flatMap((lang) => [
    ...SINGLE.map((name) => exportAddress[name](slug, lang)),
    ...TABLES.map((name) => exportAddress.table(slug, lang, name)),
  ]);
