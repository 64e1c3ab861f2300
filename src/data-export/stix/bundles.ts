/** The bundles: one per case, which an Attack Flow viewer opens, and one of the whole library. */
import { techniquesOf, type CaseEntry } from '../../domain/backlinks.ts';
import type { Library } from '../../library/library.ts';
import { attackPatterns, coursesOfAction } from './catalogue.ts';
import { caseContext } from './context.ts';
import { attackFlow } from './flow.ts';
import { bundle, bundleHead } from './object.ts';

/** One case with the techniques and controls it names. @param library of published cases only */
export function caseBundle(library: Library, leakCase: CaseEntry) {
  const techniques = techniquesOf(leakCase);
  const controls = leakCase.data.path.steps.flatMap((step) => step.controls.map(({ control }) => control));
  return bundle(leakCase.data.id, [
    ...bundleHead(library),
    ...attackFlow(library, leakCase),
    ...caseContext(library, leakCase),
    ...attackPatterns(library, techniques),
    ...coursesOfAction(library, controls, new Set(techniques)),
  ]);
}

/** All cases, techniques and controls. It holds several flows, which STIX allows and an Attack Flow document does not. */
export function libraryBundle(library: Library) {
  const techniques = new Set(library.techniques.keys());
  return bundle('library', [
    ...bundleHead(library),
    ...[...library.cases.values()].flatMap((leakCase) => [...attackFlow(library, leakCase), ...caseContext(library, leakCase)]),
    ...attackPatterns(library, techniques),
    ...coursesOfAction(library, library.controls.keys(), techniques),
  ]);
}
