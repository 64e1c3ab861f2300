import type { LeakCase } from '../model/case.ts';
import type { Control, Law, OutcomeType, Technique, Term } from '../model/catalogue.ts';
import type { Source } from '../model/source.ts';
import type { Lang } from '../model/text.ts';
import type { Narrative } from './narrative.ts';
import type { Entry } from './yaml.ts';

export type Catalogue<T> = ReadonlyMap<string, Entry<T>>;

/** The whole content, read and typed; every map is in a fixed order. */
export interface Library {
  /** By permanent id. */
  cases: Catalogue<LeakCase>;
  techniques: Catalogue<Technique>;
  outcomes: Catalogue<OutcomeType>;
  controls: Catalogue<Control>;
  laws: Catalogue<Law>;
  terms: Catalogue<Term>;
  sources: Catalogue<Source>;
  /** Narratives by case slug and language; a missing one is a problem of the check. */
  narratives: ReadonlyMap<string, Partial<Record<Lang, Narrative>>>;
  /**
   * Entries that could not be read, as `techniques/usb-memory`: what refers to them is not at fault, and what they
   * cite is not known.
   */
  unread: ReadonlySet<string>;
}
