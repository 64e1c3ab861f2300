import type { CaseEntry } from '../domain/backlinks.ts';
import { formatFigure } from '../domain/format-figure.ts';
import { t } from '../i18n/t.ts';
import type { Lang } from '../model/text.ts';
import { ownsCard } from './address.ts';

/** How much was taken. */
function cardFigure({ data }: CaseEntry, lang: Lang): string {
  const figure = data.figures.find(({ headline }) => headline);
  return figure ? formatFigure(figure, lang) : t(lang, 'case.amountUnknown');
}

const CATALOGUES = ['techniques', 'outcomes', 'controls', 'laws'] as const;

/** What the picture of any other page shows: the title of the page it was made for. */
export function pageAlt(lang: Lang, address: string, title: string): string {
  const section = CATALOGUES.find((name) => name === address.split('/')[2]);
  return t(lang, 'meta.card.page', { title: section && !ownsCard(address) ? t(lang, `${section}.title`) : title });
}

/** What the picture of a case shows, for those who do not see it. */
export const cardAlt = (leakCase: CaseEntry, lang: Lang): string =>
  t(lang, 'meta.card.case', {
    title: leakCase.data.title[lang],
    figure: cardFigure(leakCase, lang),
    n: leakCase.data.path.steps.length,
  });
