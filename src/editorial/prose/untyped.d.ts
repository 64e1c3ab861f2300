/** What is used here of packages that bring no types. */
declare module 'textlint-rule-preset-ja-technical-writing' {
  import type { TextlintRuleModule } from '@textlint/types';
  const preset: { rules: Record<string, TextlintRuleModule> };
  export default preset;
}
declare module 'textlint-rule-preset-ja-spacing' {
  import type { TextlintRuleModule } from '@textlint/types';
  const preset: { rules: Record<string, TextlintRuleModule> };
  export default preset;
}
declare module 'nspell' {
  interface Speller {
    correct: (word: string) => boolean;
    suggest: (word: string) => string[];
    add: (word: string) => Speller;
  }
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): Speller;
}
