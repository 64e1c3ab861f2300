/** The tables of the dataset by the name of their file: /data/<name>.csv */
import { cases } from './cases.ts';
import { crosswalk } from './crosswalk.ts';
import { dictionaryTable as dictionary } from './dictionary.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { outcomes } from './outcomes.ts';
import { sources } from './sources.ts';
import { steps } from './steps.ts';
import { vocabularies } from './vocabularies.ts';
import type { Table } from './table.ts';

export const DATA_TABLES = {
  cases,
  figures,
  steps,
  events,
  outcomes,
  sources,
  crosswalk,
  vocabularies,
  dictionary,
} as const satisfies Record<string, Table>;
export type DataTable = keyof typeof DATA_TABLES;
