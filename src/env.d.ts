import type { Bibliography } from './domain/bibliography.ts';
import type { LeakCase } from './model/case.ts';
import type { Lang } from './model/text.ts';

declare global {
  namespace App {
    interface Locals {
      /** Title of the page, set by its layout for what stands inside it. */
      title?: string;
      /** How many statements with evidence the page has shown so far, for the ids of their cards. */
      evidence?: number;
      /** Set by a case page for the components that authors use in its narrative. */
      narrative?: { lang: Lang; leakCase: LeakCase; bibliography: Bibliography };
    }
  }
}
