/** Finds terms: as strings of characters, or as words in all their forms. */
import type { Lang } from '../../model/text.ts';
import type { WordList } from '../data.ts';
import { isJapanese, type Term } from '../query/terms.ts';
import { pattern } from '../tokens/pattern.ts';
import { wordPlanner } from '../words/plan.ts';
import { findRuns } from './find-run.ts';
import { all, either, type FoundPages } from './found.ts';
import { consecutive } from './consecutive.ts';
import type { Pagefind } from './pagefind.ts';

interface Finding {
  pages: FoundPages;
  /** The spelling looked for instead of an unknown one. */
  corrected?: string;
}

/** Looks for one spelling of a term. */
export type Finder = (term: Term) => Promise<Finding>;

/** Every term is a string of characters. */
export function stringFinder(pagefind: Pagefind, lang: Lang): Finder {
  return async ({ text }) => ({ pages: await findRuns(pagefind, pattern(text, lang)) });
}

const isReadable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Words in all their forms, half-typed and misspelt ones too; quoted phrases word by word. */
export function wordFinder(pagefind: Pagefind, list: WordList): Finder {
  const plan = wordPlanner(list);
  const strings = stringFinder(pagefind, 'en');
  const token = (text: string): Promise<FoundPages> => findRuns(pagefind, [{ offset: 0, tokens: [text], length: 1 }]);

  /** Words one after the other; a hyphen may stand between them. */
  async function phrase(words: readonly string[]): Promise<FoundPages> {
    return consecutive(await Promise.all(words.map(async (text) => either(await Promise.all(plan(text).any.map(token))))));
  }

  async function word(text: string): Promise<Finding> {
    const typed = text.split(/[^\p{L}\p{N}\p{M}'’.,]+/u).filter(isReadable);
    const { any, parts, corrected } = plan(typed.join(''));
    const whole = corrected !== undefined && typed.length > 1 ? [] : await Promise.all(any.map(token));
    const compounds = [...(typed.length > 1 ? [typed] : []), ...(parts ? [parts] : [])];
    const pages = either([...whole, ...(await Promise.all(compounds.map(phrase)))]);
    return { pages, ...(corrected !== undefined && typed.length === 1 && { corrected }) };
  }

  return async (term) => {
    if (isJapanese(term.text)) return strings(term);
    const words = term.text.split(/\s+/).filter(isReadable);
    if (term.quoted) return { pages: await phrase(words.flatMap((text) => text.split('-')).filter(isReadable)) };
    const findings = await Promise.all(words.map(word));
    const mended = findings.some(({ corrected }) => corrected !== undefined);
    return {
      pages: all(findings.map(({ pages }) => pages)),
      ...(mended && { corrected: findings.map(({ corrected }, index) => corrected ?? words[index]).join(' ') }),
    };
  };
}
