/** The deck of a case in a language: everything is derived from its data. */
import type { CaseEntry } from '../domain/backlinks.ts';
import { formatDate } from '../domain/format-date.ts';
import { t } from '../i18n/t.ts';
import { url } from '../i18n/url.ts';
import type { Library } from '../library/library.ts';
import type { Lang } from '../model/text.ts';
import { absolute, NAME } from '../site.ts';
import { deckContext, type PathPiece } from './context.ts';
import { causeSlides } from './parts/causes.ts';
import { chainSlides } from './parts/chain.ts';
import { coverSlide } from './parts/cover.ts';
import { figuresSlide } from './parts/figures.ts';
import { disputeSlides, unknownSlides } from './parts/open-points.ts';
import { outcomeSlides } from './parts/outcomes.ts';
import { pictureSlide } from './parts/picture.ts';
import { questionSlides } from './parts/questions.ts';
import { sourceSlides } from './parts/sources.ts';
import { stepSlides } from './parts/steps.ts';
import { timelineSlides } from './parts/timeline.ts';
import type { Deck, Slide } from './slides.ts';

/**
 * @param pieces the drawn path, cut into columns
 * @throws DoesNotFit where a text of the case is too long for a slide
 */
export function caseDeck(library: Library, entry: CaseEntry, lang: Lang, pieces: readonly PathPiece[]): Deck {
  const ctx = deckContext(library, entry, lang, pieces);
  const { data, slug } = entry;
  const revised = data.revisions[0]?.date ?? '';
  const address = absolute(url(lang, 'cases', slug));
  const kicker = t(lang, 'deck.kicker', { id: data.id, short: data.short[lang] });
  const headed = (slides: Slide[]) => slides.map((slide) => (slide.cover ? slide : { kicker, ...slide }));
  const timeline = timelineSlides(ctx);
  const outcomes = outcomeSlides(ctx);
  const disputes = disputeSlides(ctx);
  const talk = [
    { title: t(lang, 'deck.section.case'), slides: headed([coverSlide(ctx, address), figuresSlide(ctx), ...chainSlides(ctx)]) },
    { title: t(lang, 'deck.section.path'), slides: headed([pictureSlide(ctx), ...stepSlides(ctx)]) },
    { title: t(lang, 'deck.section.after'), slides: headed([...timeline.main, ...causeSlides(ctx), ...outcomes.main]) },
    { title: t(lang, 'deck.section.discussion'), slides: headed([...questionSlides(ctx), ...unknownSlides(ctx), ...disputes.main]) },
  ];
  const reference = [...timeline.reference, ...outcomes.reference, ...disputes.reference];
  return {
    lang,
    title: data.title[lang],
    id: data.id,
    revised,
    credit: t(lang, 'deck.credit', { name: NAME, id: data.id, short: data.short[lang], date: formatDate(revised, lang), url: address }),
    address,
    sections: [...talk, { title: t(lang, 'deck.section.appendix'), slides: headed([...reference, ...sourceSlides(ctx, address)]) }],
  };
}
