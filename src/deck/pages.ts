import { t } from '../i18n/t.ts';
import type { Lang } from '../model/text.ts';

/** A title with the number of its slide, where it goes over several. */
export const numbered = (lang: Lang, title: string, index: number, count: number): string =>
  count > 1 ? t(lang, 'deck.page', { title, i: index + 1, n: count }) : title;
