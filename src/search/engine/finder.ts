/** Finds terms: as strings of characters, or as words in all their forms. */
import type { Lang } from '../../model/text.ts';
import type { WordList } from '../data.ts';
import { isJapanese, type Term } from '../query/terms.ts';
import { pattern } from '../tokens/pattern.ts';
import { plainWord } from '../tokens/word-token.ts';
import { wordPlanner, type WordPlan } from '../words/plan.ts';
import { findRuns } from './find-run.ts';
import { all, either, type FoundPages } from './found.ts';
import { consecutive } from './consecutive.ts';
import type { Pagefind } from './pagefind.ts';
import { HYPHENS, keepWhere, withSigns, type OpenPage } from './signs.ts';

interface Finding {
  pages: FoundPages;
  /** The spelling looked for instead of an unknown one. */
  corrected?: string;
}

/** Looks for one spelling of a term. */
export type Finder = (term: Term) => Promise<Finding>;

/** Every term is a string of characters. */
export function stringFinder(pagefind: Pagefind, openPage: OpenPage, lang: Lang): Finder {
  return async ({ text }) => {
    const { runs, signs } = pattern(text, lang);
    const pages = await findRuns(pagefind, runs);
    return { pages: signs.length > 0 ? await withSigns(pages, openPage, signs) : pages };
  };
}

/** Words that are written with a point before a number. */
const ABBREVIATION = /^(?:arts?|figs?|nos?)$/i;

/** A word before a number, with its short form. */
const SHORT = [
  ['article', 'art'],
  ['figure', 'fig'],
];
const spellings = (word: string): string[] => SHORT.find((forms) => forms.includes(word.toLowerCase())) ?? [word];

const isReadable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * Words in all their forms, half-typed and misspelt ones too; quoted phrases word by word.
 * @param real English words that look like one of the pages' but are right as they are; asked for before a correction
 */
export function wordFinder(pagefind: Pagefind, openPage: OpenPage, list: WordList, real: () => Promise<ReadonlySet<string>>): Finder {
  const plan = wordPlanner(list);
  const strings = stringFinder(pagefind, openPage, 'en');
  const token = (text: string): Promise<FoundPages> => findRuns(pagefind, [{ offset: 0, tokens: [text], length: 1 }]);

  /** Words one after the other; a hyphen may stand between them, and the point of "Art. 24". */
  async function phrase(words: readonly string[]): Promise<FoundPages> {
    const found = consecutive(
      await Promise.all(
        words.map(async (text) =>
          either(
            await Promise.all(
              spellings(text)
                .flatMap((one) => plan(one).any)
                .map(token),
            ),
          ),
        ),
      ),
    );
    const between = (piece: string, before: string) => HYPHENS.test(piece) || (piece === '.' && ABBREVIATION.test(before));
    const unsure = new Map([...found].filter(([, { spans }]) => spans.some(({ gaps }) => gaps)));
    const sure = await keepWhere(unsure, openPage, [], ({ gaps = [] }, pieces) =>
      gaps.every((gap) => between(pieces[gap]?.text.trim() ?? '', pieces[gap - 1]?.text ?? '')),
    );
    return new Map(
      [...found].flatMap(([id, one]) =>
        unsure.has(id) ? [...(sure.has(id) ? [[id, sure.get(id) ?? one] as const] : [])] : [[id, one] as const],
      ),
    );
  }

  async function word(text: string): Promise<Finding> {
    const typed = text.split(/[^\p{L}\p{N}\p{M}'’.,]+/u).filter(isReadable);
    const joined = typed.join('');
    const planned = plan(joined);
    const isRight = planned.corrected !== undefined && (await real()).has(plainWord(joined));
    const { any, parts, corrected }: WordPlan = isRight ? { any: [] } : planned;
    const whole = corrected !== undefined && typed.length > 1 ? [] : await Promise.all(any.map(token));
    const compounds = [...(typed.length > 1 ? [typed] : []), ...(parts ? [parts] : [])];
    const pages = either([...whole, ...(await Promise.all(compounds.map(phrase)))]);
    return { pages, ...(corrected !== undefined && typed.length === 1 && { corrected }) };
  }

  return async (term) => {
    if (isJapanese(term.text)) return strings(term);
    const words = term.text.split(/\s+/).filter(isReadable);
    if (term.quoted)
      return {
        pages: await phrase(
          words
            .flatMap((text) => text.split('-'))
            .map((text) => text.replace(/\.$/, ''))
            .filter(isReadable),
        ),
      };
    const findings = await Promise.all(words.map(word));
    const mended = findings.some(({ corrected }) => corrected !== undefined);
    return {
      pages: all(findings.map(({ pages }) => pages)),
      ...(mended && { corrected: findings.map(({ corrected }, index) => corrected ?? words[index]).join(' ') }),
    };
  };
}
