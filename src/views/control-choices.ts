/** The controls a reader may choose among over all cases. */
import { list } from '../i18n/t.ts';
import type { Library } from '../library/library.ts';
import type { Lang } from '../model/text.ts';
import type { WhatIfView } from './what-if.ts';

interface Choice {
  slug: string;
  name: string;
  /** In which cases. */
  note: string;
}

/** Controls that stop a step of some case, with those cases; then the others, with the cases that expect them; by permanent id. */
export function controlChoices(library: Library, views: readonly WhatIfView[], lang: Lang): { stopping: Choice[]; others: Choice[] } {
  const named = (slug: string, stopping: boolean) =>
    views.flatMap(({ slug: leakCase, controls }) =>
      controls.some((control) => control.slug === slug && (control.stops || !stopping))
        ? [library.cases.get(leakCase)?.data.short[lang] ?? leakCase]
        : [],
    );
  const used = new Set(views.flatMap(({ controls }) => controls.map(({ slug }) => slug)));
  const choices = [...library.controls.values()]
    .filter(({ slug }) => used.has(slug))
    .sort((a, b) => a.data.id.localeCompare(b.data.id, 'en'))
    .map(({ slug, data }) => ({ slug, name: data.name[lang], stopped: named(slug, true), expected: named(slug, false) }));
  return {
    stopping: choices.flatMap(({ slug, name, stopped }) => (stopped.length > 0 ? [{ slug, name, note: list(stopped, lang) }] : [])),
    others: choices.flatMap(({ slug, name, stopped, expected }) =>
      stopped.length === 0 ? [{ slug, name, note: list(expected, lang) }] : [],
    ),
  };
}
