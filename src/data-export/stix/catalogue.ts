/** Techniques as attack patterns, controls as courses of action, and which of them mitigates which. */
import { pinned, pinnedLists } from '../../crosswalk/pinned.ts';
import { crosswalkUrl } from '../../crosswalk/url.ts';
import { url } from '../../i18n/url.ts';
import type { Library } from '../../library/library.ts';
import type { CrosswalkRow } from '../../model/catalogue.ts';
import { FIT } from '../../model/vocabulary.ts';
import { catalogueDates, inBoth, ownReference, relationship, stixId, stixObject, type StixId, type StixObject } from './object.ts';

export const techniqueId = (id: string): StixId => stixId('attack-pattern', id);
export const controlId = (id: string): StixId => stixId('course-of-action', id);

/**
 * A mapping as a reference. Tools take `mitre-attack` with an id for "this is that technique", so only an exact fit
 * goes by that name; a near or broader one says so in its own.
 */
function mappedReference({ scheme, id, fit, reason }: CrosswalkRow) {
  if (id === undefined) return [];
  const { name, version } = pinnedLists[scheme];
  const isSame = scheme === 'attack' && fit === 'exact';
  const page = crosswalkUrl(scheme, id);
  return [
    {
      source_name: isSame ? 'mitre-attack' : `${name} ${version} (${FIT[fit].en})`,
      external_id: id,
      description: `${pinned[scheme].get(id) ?? id}. ${reason.en}`,
      ...(page === undefined ? {} : { url: page }),
    },
  ];
}

/** The ATT&CK technique a technique of ours is mapped to, if any. */
export const attackId = (library: Library, slug: string): string | undefined =>
  library.techniques.get(slug)?.data.crosswalk.find(({ scheme, id }) => scheme === 'attack' && id !== undefined)?.id;

/** @param slugs of the techniques wanted */
export function attackPatterns(library: Library, slugs: Iterable<string>): StixObject[] {
  const dates = catalogueDates(library);
  return [...new Set(slugs)].flatMap((slug) => {
    const technique = library.techniques.get(slug)?.data;
    if (!technique) return [];
    const references = [ownReference(technique.id, url('en', 'techniques', slug)), ...technique.crosswalk.flatMap(mappedReference)];
    return inBoth(
      (texts) =>
        stixObject('attack-pattern', technique.id, dates, {
          ...texts,
          labels: [`stage:${technique.stage}`],
          external_references: references,
        }),
      { name: technique.name, description: technique.definition },
    );
  });
}

/** @param slugs of the controls wanted; they mitigate the techniques given, where they break them */
export function coursesOfAction(library: Library, slugs: Iterable<string>, techniques: ReadonlySet<string>): StixObject[] {
  const dates = catalogueDates(library);
  return [...new Set(slugs)].flatMap((slug) => {
    const control = library.controls.get(slug)?.data;
    if (!control) return [];
    const references = [
      ownReference(control.id, url('en', 'controls', slug)),
      ...control.iso.map(({ clause }) => ({ source_name: 'ISO/IEC 27002:2022', external_id: clause })),
    ];
    const object = inBoth(
      (texts) =>
        stixObject('course-of-action', control.id, dates, {
          ...texts,
          labels: [`family:${control.family}`],
          external_references: references,
        }),
      { name: control.name, description: control.does },
    );
    const mitigates = control.breaks
      .filter(({ technique }) => techniques.has(technique))
      .flatMap(({ technique }) => library.techniques.get(technique)?.data.id ?? [])
      .map((id) => relationship('mitigates', controlId(control.id), techniqueId(id), dates));
    return [...object, ...mitigates];
  });
}
