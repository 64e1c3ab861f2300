/** The ready texts of a Cite block, in the order in which readers of a language look for them. */
import type { Lang } from '../model/text.ts';
import { apa } from './styles/apa.ts';
import { chicago } from './styles/chicago.ts';
import { credit } from './styles/credit.ts';
import { legal } from './styles/legal.ts';
import { sist02 } from './styles/sist02.ts';
import type { Work } from './work.ts';

const FORMS = { sist02, legal, apa, chicago, credit } as const;
export type Style = keyof typeof FORMS;

/** The Japanese legal form is of use in Japanese texts alone. */
const ORDER: Record<Lang, readonly Style[]> = {
  ja: ['sist02', 'legal', 'apa', 'chicago', 'credit'],
  en: ['apa', 'chicago', 'sist02', 'credit'],
};

export const textForms = (work: Work, reader: Lang): { style: Style; text: string }[] =>
  ORDER[reader].map((style) => ({ style, text: FORMS[style](work, reader) }));
