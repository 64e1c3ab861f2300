/** Drafts as the live preview shows them: among the published cases, marked wherever they are named. */
import type { LeakCase } from '../model/case.ts';
import type { Bilingual } from '../model/text.ts';
import type { Library } from './library.ts';

const MARK: Bilingual = { ja: '【下書き】', en: '[Draft] ' };

const marked = ({ ja, en }: Bilingual): Bilingual => ({ ja: MARK.ja + ja, en: MARK.en + en });

/** A draft dressed for the preview. What reads the library treats it as a case like any other; title and short title tell it. */
const dressed = (draft: LeakCase): LeakCase => ({ ...draft, status: 'published', title: marked(draft.title), short: marked(draft.short) });

/** The library for `npm run dev`; it is never built from. */
export const preview = (library: Library): Library => ({
  ...library,
  cases: new Map(
    [...library.cases].map(([slug, entry]) => [slug, entry.data.status === 'draft' ? { ...entry, data: dressed(entry.data) } : entry]),
  ),
});
