/** Addresses of the pages: a promise to those who cite them (see CONTRIBUTING.md). */
import type { Lang } from '../model/text.ts';

export type Section =
  | 'cases'
  | 'techniques'
  | 'outcomes'
  | 'controls'
  | 'laws'
  | 'search'
  | 'compare'
  | 'timeline'
  | 'sources'
  | 'glossary'
  | 'about'
  | 'method'
  | 'changes'
  | 'self-check'
  | 'clocks'
  | 'foreseeable'
  | 'chain'
  | 'sanctions'
  | 'crosswalk'
  | 'data';

/** `/ja/`, `/ja/cases/`, `/ja/cases/benesse/`, `/ja/cases/benesse/#step-3`. */
export function url(lang: Lang, section?: Section, slug?: string, anchor?: string): string {
  const path = ['', lang, section, slug].filter((part) => part !== undefined).join('/');
  return `${path}/${anchor ? `#${anchor}` : ''}`;
}

/** The same page in the other language. */
export const otherLang = (lang: Lang): Lang => (lang === 'ja' ? 'en' : 'ja');

/** The address with its language exchanged. */
export const inLang = (path: string, lang: Lang): string => path.replace(/^\/(ja|en)(?=\/)/, `/${lang}`);
