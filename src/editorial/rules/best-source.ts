import type { Library } from '../../library/library.ts';
import type { Place } from '../../library/problem.ts';
import type { Rule } from '../../library/rules/rule.ts';
import type { Entry } from '../../library/yaml.ts';
import type { LeakCase } from '../../model/case.ts';
import { GRADE, type EVENT_KIND, type TRACK } from '../../model/vocabulary.ts';
import { betterSource } from '../messages.ts';

/** A statement and the fact it states. */
interface Statement {
  /** Key of the fact: what carries the same key states the same fact. */
  fact: string;
  /** The fact in words, for the message. */
  name: string;
  standing: string;
  sources: readonly string[];
  place: () => Place;
}

/** Kinds of event that tell what happens on a track. */
const KINDS: Record<keyof typeof TRACK, readonly (keyof typeof EVENT_KIND)[]> = {
  criminal: ['criminal'],
  administrative: ['regulator'],
  civil: ['civil'],
  organisational: ['management', 'certification'],
};

const GRADES = Object.keys(GRADE);

/** How near to the origin a source is: its grade, from 0 (court) to the weakest. */
const rank = (library: Library, id: string): number => GRADES.indexOf(library.sources.get(id)?.data.grade ?? 'commentary');
const isCommentary = (library: Library, id: string): boolean => rank(library, id) === GRADES.length - 1;
const isWeak = (library: Library, id: string): boolean => isCommentary(library, id) || library.sources.get(id)?.data.copy === true;

/** Places on the same track on the same day, where there is one event and one outcome: they tell the same decision. */
function decisions({ data, locate }: Entry<LeakCase>): Statement[] {
  return Object.entries(KINDS).flatMap(([track, kinds]) => {
    const events = data.timeline
      .map((event, index) => ({ ...event, path: ['timeline', index, 'sources'] }))
      .filter(({ kind }) => kinds.includes(kind));
    const entries = data.outcomes[track as keyof typeof data.outcomes].entries.map((entry, index) => ({
      ...entry,
      path: ['outcomes', track, 'entries', index, 'sources'],
    }));
    return events.flatMap((event) => {
      const [outcome, another] = entries.filter(({ date }) => date === event.date);
      const alone = events.filter(({ date }) => date === event.date).length === 1 && /^\d{4}-\d\d-\d\d$/.test(event.date);
      if (!outcome || another || !alone) return [];
      return [event, outcome].map(({ standing, sources, path }) => ({
        fact: `decision ${track} ${event.date}`,
        name: `#event-${event.id} = #outcome-${outcome.id}`,
        standing,
        sources,
        place: () => locate(path),
      }));
    });
  });
}

/** Figures of the same value, unit and day. */
function equalFigures({ data, locate }: Entry<LeakCase>): Statement[] {
  return data.figures.map(({ n, value, unit, asOf, standing, sources }, index) => ({
    fact: `value ${value} ${unit} ${asOf}`,
    name: `#fig-${n}`,
    standing,
    sources,
    place: () => locate(['figures', index, 'sources']),
  }));
}

/** The figures, steps and events with the statements of the narratives that are about one of them and nothing else. */
function toldInNarrative(library: Library, { slug, data, locate }: Entry<LeakCase>): Statement[] {
  const own: Statement[] = [
    ...data.figures.map(({ n, ...rest }, index) => ({
      ...rest,
      fact: `Figure ${n}`,
      name: `#fig-${n}`,
      place: () => locate(['figures', index, 'sources']),
    })),
    ...data.timeline.map(({ id, ...rest }, index) => ({
      ...rest,
      fact: `Event ${id}`,
      name: `#event-${id}`,
      place: () => locate(['timeline', index, 'sources']),
    })),
    ...data.path.steps.map(({ n, ...rest }, index) => ({
      ...rest,
      fact: `Step ${n}`,
      name: `#step-${n}`,
      place: () => locate(['path', 'steps', index, 'sources']),
    })),
  ].map(({ fact, name, standing, sources, place }) => ({ fact, name, standing, sources, place }));
  const told = Object.values(library.narratives.get(slug) ?? {}).flatMap(({ statements }) =>
    statements.flatMap(({ runs, standing = '', sources, file, line, column }): Statement[] => {
      const [only, another] = runs.flatMap(({ drawn }) => (drawn && drawn.component !== 'Term' ? [drawn] : []));
      if (!only || another || sources.length === 0) return [];
      return [
        {
          fact: `${only.component} ${only.value}`,
          name: `${only.component} ${only.value}`,
          standing,
          sources,
          place: () => ({ file, line, column }),
        },
      ];
    }),
  );
  return [...own, ...told];
}

/**
 * A statement that rests on a copy or on commentary alone, although its case cites a better source for the same fact.
 * "The same fact" is: one figure, event or step, in the file and in a narrative's statement that names it alone; two
 * figures of the same value, unit and day; the one event and the one outcome of a track on a day. "Better" is: no copy, no
 * commentary, and of a grade not below the best one cited. What is told as an opinion is its commentator's own.
 */
export const bestSource: Rule = (library, report) => {
  for (const entry of library.cases.values()) {
    const statements = [...decisions(entry), ...equalFigures(entry), ...toldInNarrative(library, entry)];
    for (const { fact, name, standing, sources, place } of statements) {
      if (standing === 'opinion' || !sources.every((id) => isWeak(library, id))) continue;
      const best = Math.min(...sources.map((id) => rank(library, id)));
      const better = statements
        .filter((other) => other.fact === fact && other.standing !== 'opinion')
        .flatMap((other) => other.sources)
        .filter((id) => !isWeak(library, id) && rank(library, id) <= best);
      if (better.length > 0) report(place(), betterSource(sources, [...new Set(better)], name));
    }
  }
};
