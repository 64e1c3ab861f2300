/** Addresses of the kept text of a revision, under its permanent id: a promise like every other address. */
import type { Lang } from '../../model/text.ts';

/** Leads to the reader's language. */
export const revisionAddress = (revision: string): string => `/id/${revision}/`;
export const revisionText = (revision: string, lang: Lang): string => `/id/${revision}/${lang}/`;
export const revisionFile = (revision: string): string => `/data/revisions/${revision}.json`;
