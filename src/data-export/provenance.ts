/** What travels with every file: whose data it is, which edition, under which licence. */
import { edition } from '../citation/own-page.ts';
import { url } from '../i18n/url.ts';
import type { Library } from '../library/library.ts';
import { LANGS, type Lang } from '../model/text.ts';
import { absolute, NAME, SITE } from '../site.ts';

export const LICENCE = { id: 'CC-BY-4.0', name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** Raised when a field changes its meaning or goes; a field that is added does not raise it. */
export const FORMAT = 1;

/** The addresses of a page in both languages. */
export const addresses = (...place: Parameters<typeof url> extends [Lang, ...infer Rest] ? Rest : never): Record<Lang, string> =>
  Object.fromEntries(LANGS.map((lang) => [lang, absolute(url(lang, ...place))])) as Record<Lang, string>;

/** The edition is the day of the newest revision of any published case: equal content makes equal files. */
export const provenance = (library: Library) => ({
  name: NAME,
  version: edition(library),
  format: FORMAT,
  licence: LICENCE.id,
  licenceUrl: LICENCE.url,
  attribution: `${NAME}, ${edition(library)}, ${SITE}`,
  about: addresses('data'),
});

/** A value as the text of a JSON file. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
