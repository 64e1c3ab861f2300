declare namespace App {
  /** Set by a case page for the components that authors use in its narrative. */
  interface Locals {
    narrative?: {
      lang: import('./model/text.ts').Lang;
      leakCase: import('./model/case.ts').LeakCase;
      bibliography: import('./domain/bibliography.ts').Bibliography;
    };
  }
}
