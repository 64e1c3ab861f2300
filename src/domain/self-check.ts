/** The self-check sheet: for the leak vectors that matter to a reader, the controls, each with the steps that prove it. */
import type { Library } from '../library/library.ts';
import type { Entry } from '../library/yaml.ts';
import type { Control, Technique } from '../model/catalogue.ts';
import { CONTROL_FAMILY } from '../model/vocabulary.ts';
import { controlUses, publishedCases, vectorsOf, type ControlUse } from './backlinks.ts';

/** A step at which the control was to be expected, in a case that left by these vectors. */
export interface Proof extends ControlUse {
  vectors: string[];
}
export interface CheckRow {
  control: Entry<Control>;
  /** Vectors for which the control is on the sheet. */
  vectors: string[];
  proofs: Proof[];
}
export interface CheckGroup {
  family: keyof typeof CONTROL_FAMILY;
  rows: CheckRow[];
}

/** The leak vectors that at least one case left by, in the order of their permanent ids. */
export function checkVectors(library: Library): Entry<Technique>[] {
  const used = new Set(publishedCases(library).flatMap((leakCase) => vectorsOf(library, leakCase)));
  return [...library.techniques.values()].filter(({ slug }) => used.has(slug)).sort((a, b) => a.data.id.localeCompare(b.data.id, 'en'));
}

/**
 * All rows of the sheet under the families of controls. A control stands there for a vector if it was to be expected at
 * a step of a case that left by it; a control that no step proves is left out.
 */
export function selfCheck(library: Library): CheckGroup[] {
  const uses = controlUses(library);
  const rows = [...library.controls.values()].flatMap((control): CheckRow[] => {
    const proofs = (uses.get(control.slug) ?? []).flatMap((use) => {
      const vectors = vectorsOf(library, use.leakCase);
      // At the very step of a way out the control answers to that vector alone.
      const here = use.step.techniques.filter((slug) => vectors.includes(slug));
      return vectors.length > 0 ? [{ ...use, vectors: here.length > 0 ? here : vectors }] : [];
    });
    const vectors = [...new Set(proofs.flatMap((proof) => proof.vectors))];
    return proofs.length > 0 ? [{ control, vectors, proofs }] : [];
  });
  return (Object.keys(CONTROL_FAMILY) as CheckGroup['family'][]).flatMap((family) => {
    const own = rows.filter(({ control }) => control.data.family === family);
    return own.length > 0 ? [{ family, rows: own.sort((a, b) => b.proofs.length - a.proofs.length) }] : [];
  });
}
