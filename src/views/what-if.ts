/** What a page prints of “what would have stopped it”. */
import type { CaseEntry } from '../domain/backlinks.ts';
import { EFFECTS, whatIf, whatIfPath, type Effect, type WhatIfPath } from '../domain/what-if.ts';
import { t } from '../i18n/t.ts';
import type { Library } from '../library/library.ts';
import type { Lang } from '../model/text.ts';
import { CONTROL_STATE } from '../model/vocabulary.ts';
import { stepRange } from './step-range.ts';

export interface ControlUseView {
  n: number;
  /** What really stood there, in a word. */
  state: string;
  effect: Effect;
  words: string;
}
export interface ControlView {
  slug: string;
  name: string;
  /** It stops at least one step. */
  stops: boolean;
  /** The steps at which it was to be expected, in words. */
  at: string;
  uses: ControlUseView[];
  /** What had it stood alone. */
  then: string;
}
export interface WhatIfView {
  slug: string;
  path: WhatIfPath;
  steps: number[];
  /** Those that stop a step first, then by what they do, then by permanent id. */
  controls: ControlView[];
}

/** The words for an effect, as they stand beside a control at a step. */
export const effectWords = (effect: Effect, lang: Lang): string => t(lang, `whatIf.effect.${effect}`);

function consequence(path: WhatIfPath, control: string, lang: Lang): string {
  const { stopped, fallen, broken } = whatIf(path, new Set([control]));
  if (stopped.length === 0) return t(lang, 'whatIf.then.none');
  return t(lang, broken ? 'whatIf.then.broken' : 'whatIf.then.gone', { steps: stepRange([...stopped, ...fallen], lang) });
}

/** The controls of a case with what each would have done. */
export function whatIfView(library: Library, leakCase: CaseEntry, lang: Lang): WhatIfView {
  const path = whatIfPath(library, leakCase);
  const all = path.steps.flatMap(({ n, controls }) => controls.map((expected) => ({ n, ...expected })));
  const slugs = [...new Set(all.map(({ control }) => control))];
  const rank = ({ uses }: ControlView) => Math.min(...uses.map(({ effect }) => EFFECTS.indexOf(effect)));
  const id = ({ slug }: ControlView) => library.controls.get(slug)?.data.id ?? slug;
  const controls = slugs.map((slug): ControlView => {
    const uses = all
      .filter(({ control }) => control === slug)
      .map(({ n, state, effect }) => ({ n, state: CONTROL_STATE[state][lang], effect, words: effectWords(effect, lang) }));
    return {
      slug,
      name: library.controls.get(slug)?.data.name[lang] ?? slug,
      stops: uses.some(({ effect }) => effect === 'stops'),
      at: t(lang, 'whatIf.at', {
        steps: stepRange(
          uses.map(({ n }) => n),
          lang,
        ),
      }),
      uses,
      then: consequence(path, slug, lang),
    };
  });
  return {
    slug: leakCase.slug,
    path,
    steps: path.steps.map(({ n }) => n),
    controls: controls.sort((a, b) => rank(a) - rank(b) || id(a).localeCompare(id(b), 'en')),
  };
}
