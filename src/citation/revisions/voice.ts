/** How a line of plain text says where it comes from: words, then [standing numbers], as on the page. */
import { bibliography, sourceIds, type Bibliography } from '../../domain/bibliography.ts';
import type { CaseEntry } from '../../domain/backlinks.ts';
import { formatDate } from '../../domain/format-date.ts';
import { formatFigure } from '../../domain/format-figure.ts';
import { label, t } from '../../i18n/t.ts';
import type { Library } from '../../library/library.ts';
import type { Claim } from '../../model/claim.ts';
import type { Bilingual, Lang } from '../../model/text.ts';
import { STANDING } from '../../model/vocabulary.ts';
import type { Spoken } from './narrative-text.ts';

export interface Line {
  /** Anchor of the part on the page of the case. */
  id?: string | undefined;
  text: string;
}

interface Evidence {
  standing?: keyof typeof STANDING;
  sources: readonly string[];
}

export interface Voice {
  numbers: Bibliography;
  /** `name: text`. */
  named: (name: string, text: string) => string;
  evidence: (from: Evidence) => string;
  said: (text: Bilingual, from: Evidence, id?: string) => Line;
  claims: (name: string, list: readonly Claim[]) => Line[];
  spoken: Spoken;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Parts of one line, those that are empty left out. */
export const dashed = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' – ');

export function voiceOf(library: Library, { slug, data }: CaseEntry, lang: Lang): Voice {
  const told = library.narratives.get(slug)?.[lang]?.citations.flatMap(({ sources }) => sources) ?? [];
  const numbers = bibliography(library, [...sourceIds(data), ...told]);
  const named = (name: string, text: string) => `${capital(name)}${lang === 'ja' ? '：' : ': '}${text}`;
  const evidence = ({ standing, sources }: Evidence) => {
    const cited = sources.flatMap((id) => numbers.get(id)?.n ?? []).sort((a, b) => a - b);
    return ` [${[standing && label(STANDING, standing, lang), cited.join(' ')].filter(Boolean).join(' ')}]`;
  };
  const figure = (n: number) => {
    const found = data.figures.find((one) => one.n === n);
    return found ? formatFigure(found, lang) : '';
  };
  return {
    numbers,
    named,
    evidence,
    said: (text, from, id) => ({ ...(id && { id }), text: `${text[lang]}${evidence(from)}` }),
    claims: (name, list) => list.map((claim) => ({ text: named(name, `${claim.text[lang]}${evidence(claim)}`) })),
    spoken: {
      figure,
      cite: (standing, sources) => evidence({ standing: standing as keyof typeof STANDING, sources }),
      event: (id) => formatDate(data.timeline.find((one) => one.id === id)?.date ?? '', lang),
      step: (n) => t(lang, 'path.step', { n }),
    },
  };
}
