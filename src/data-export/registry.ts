/** Every file of the dataset: its address, what it holds, and how its text is made from the library. Pages and endpoints only print it. */
import type { CaseEntry } from '../domain/backlinks.ts';
import type { Library } from '../library/library.ts';
import type { Bilingual } from '../model/text.ts';
import { crosswalkRows } from './crosswalk.ts';
import { schemaAddress, schemaFile, schemaId } from './json-schema.ts';
import { caseJson, libraryJson } from './library-json.ts';
import { EXPORT_SCHEMAS, type ExportSchema } from './model.ts';
import { navigatorLayer } from './navigator.ts';
import { json, provenance } from './provenance.ts';
import { published } from '../library/published.ts';
import { caseBundle, libraryBundle } from './stix/bundles.ts';
import { DATA_TABLES } from './tables/index.ts';
import { tableCsv } from './tables/table.ts';
import { verisIncident } from './veris/incident.ts';

/** What a file belongs to on the data page. */
export const GROUPS = ['whole', 'tables', 'schemas', 'cases'] as const;

export interface DataFile {
  address: string;
  type: string;
  group: (typeof GROUPS)[number];
  title: Bilingual;
  /** Our schema that it keeps to. */
  schema?: ExportSchema;
  make: () => string;
}

const JSON_TYPE = 'application/json';
const STIX_TYPE = 'application/stix+json;version=2.1';

/** Names of the files of a case below /data/cases/<slug>/. */
export const CASE_FILES = ['case', 'veris', 'stix', 'navigator'] as const;
export const caseFileAddress = (slug: string, name: (typeof CASE_FILES)[number]): string => `/data/cases/${slug}/${name}.json`;

const whole = (library: Library): DataFile[] => [
  {
    address: '/data/library.json',
    type: JSON_TYPE,
    group: 'whole',
    title: { ja: '事例集の全体（JSON）', en: 'The whole library (JSON)' },
    schema: 'library',
    make: () => json(libraryJson(library)),
  },
  {
    address: '/data/crosswalk.json',
    type: JSON_TYPE,
    group: 'whole',
    title: { ja: '外部の分類との対応（JSON）', en: 'Crosswalk to outside vocabularies (JSON)' },
    schema: 'crosswalk',
    make: () => json({ $schema: schemaId('crosswalk'), dataset: provenance(library), rows: crosswalkRows(library) }),
  },
  {
    address: '/data/veris.json',
    type: JSON_TYPE,
    group: 'whole',
    title: { ja: '全事例（VERIS 1.4.0）', en: 'All cases (VERIS 1.4.0)' },
    make: () => json([...library.cases.values()].map((leakCase) => verisIncident(library, leakCase))),
  },
  {
    address: '/data/stix.json',
    type: STIX_TYPE,
    group: 'whole',
    title: { ja: '全事例・手口・対策（STIX 2.1）', en: 'All cases, techniques and controls (STIX 2.1)' },
    make: () => json(libraryBundle(library)),
  },
  {
    address: '/data/navigator.json',
    type: JSON_TYPE,
    group: 'whole',
    title: { ja: '全事例（ATT&CK Navigatorのレイヤー）', en: 'All cases (ATT&CK Navigator layer)' },
    make: () => json(navigatorLayer(library, [...library.cases.values()])),
  },
];

const tables = (library: Library): DataFile[] =>
  Object.entries(DATA_TABLES).map(([name, table]) => ({
    address: `/data/${name}.csv`,
    type: 'text/csv',
    group: 'tables',
    title: table.title,
    make: () => tableCsv(table, library),
  }));

const SCHEMA_OF: Record<ExportSchema, string> = {
  library: 'library.json',
  case: 'case.json',
  crosswalk: 'crosswalk.json',
  index: 'index.json',
};

const schemas = (): DataFile[] =>
  (Object.keys(EXPORT_SCHEMAS) as ExportSchema[]).map((name) => ({
    address: schemaAddress(name),
    type: 'application/schema+json',
    group: 'schemas',
    title: { ja: `${SCHEMA_OF[name]} のJSON Schema`, en: `JSON Schema of ${SCHEMA_OF[name]}` },
    make: () => schemaFile(name),
  }));

function caseFiles(library: Library, leakCase: CaseEntry): DataFile[] {
  const { slug, data } = leakCase;
  const file = (
    name: (typeof CASE_FILES)[number],
    what: Bilingual,
    rest: Pick<DataFile, 'make' | 'schema'> & { type?: string },
  ): DataFile => ({
    address: caseFileAddress(slug, name),
    type: JSON_TYPE,
    group: 'cases',
    title: { ja: `${data.short.ja}（${what.ja}）`, en: `${data.short.en} (${what.en})` },
    ...rest,
  });
  return [
    file(
      'case',
      { ja: '事例と出典、JSON', en: 'case with its sources, JSON' },
      { schema: 'case', make: () => json(caseJson(library, leakCase)) },
    ),
    file('veris', { ja: 'VERIS 1.4.0', en: 'VERIS 1.4.0' }, { make: () => json(verisIncident(library, leakCase)) }),
    file(
      'stix',
      { ja: 'STIX 2.1・Attack Flow', en: 'STIX 2.1, Attack Flow' },
      { type: STIX_TYPE, make: () => json(caseBundle(library, leakCase)) },
    ),
    file('navigator', { ja: 'ATT&CK Navigator', en: 'ATT&CK Navigator' }, { make: () => json(navigatorLayer(library, [leakCase])) }),
  ];
}

/** All files but the list itself and the checksums. Drafts give none. */
export function dataFiles(content: Library): DataFile[] {
  const library = published(content);
  return [
    ...whole(library),
    ...tables(library),
    ...schemas(),
    ...[...library.cases.values()].flatMap((leakCase) => caseFiles(library, leakCase)),
  ];
}
