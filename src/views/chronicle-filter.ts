/**
 * The filter of the timeline as a style sheet: which events, marks and years are hidden while a kind or a case is chosen.
 * Written from the library, because cases come and go; `:has(:checked)` does it without script.
 */
import { chronicle, emptyPairs } from '../domain/chronicle.ts';
import type { Library } from '../library/library.ts';
import { eventPages } from './paging.ts';

const chosen = (name: string, value: string) => `:has([name="${name}"][value="${value}"]:checked)`;
const hide = (selectors: readonly string[]) => (selectors.length > 0 ? `${selectors.join(',\n')} {\n  display: none;\n}\n` : '');
const unique = (values: readonly string[]) => [...new Set(values)];

/** For one name: hides what has another value, and years without this one. */
function single(name: 'kind' | 'case', values: readonly string[]): string {
  return hide(
    values.flatMap((value) => [
      `#chronicle${chosen(name, value)} [data-${name}]:not([data-${name}="${value}"])`,
      `#chronicle${chosen(name, value)} .year:not(:has([data-${name}="${value}"]))`,
    ]),
  );
}

/** Years that have the kind and the case, but not in one event. */
const together = (kinds: readonly string[], slugs: readonly string[]): string =>
  hide(
    kinds.flatMap((kind) =>
      slugs.map(
        (slug) => `#chronicle${chosen('kind', kind)}${chosen('case', slug)} .year:not(:has([data-kind="${kind}"][data-case="${slug}"]))`,
      ),
    ),
  );

/** The whole style sheet. */
export function chronicleFilter(library: Library): string {
  const events = chronicle(library);
  const kinds = unique(events.map(({ event }) => event.kind));
  // A timeline of several pages is filtered by kind alone.
  const byCase = eventPages(library).length === 1;
  const slugs = byCase ? unique(events.map(({ leakCase }) => leakCase.slug)) : [];
  const empty = (byCase ? emptyPairs(events) : []).map(
    ({ kind, slug }) => `#chronicle${chosen('kind', kind)}${chosen('case', slug)} .chronicle-empty`,
  );
  return [
    single('kind', kinds),
    single('case', slugs),
    together(kinds, slugs),
    hide(['.chronicle-empty']),
    empty.length > 0 ? `${empty.join(',\n')} {\n  display: block;\n}\n` : '',
  ].join('');
}

/** Address of the style sheet. */
export const CHRONICLE_FILTER = '/css/timeline.css';
