import type { Bibliography } from './domain/bibliography.ts';
import type { LeakCase } from './model/case.ts';
import type { Lang } from './model/text.ts';

declare global {
  namespace App {
    /** Set by a case page for the components that authors use in its narrative. */
    interface Locals {
      narrative?: { lang: Lang; leakCase: LeakCase; bibliography: Bibliography };
    }
  }
}
