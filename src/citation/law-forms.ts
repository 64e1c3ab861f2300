/** How to cite the law or judgment that a law page is about, in both legal traditions. */
import type { Law } from '../model/catalogue.ts';
import { shortJudgment } from './judgment.ts';

/** 法律編集者懇話会: statutes by name, number and article; judgments in their short form. */
export const lawInJapanese = ({ kind, citation }: Law): string => (kind === 'precedent' ? shortJudgment(citation.ja) : citation.ja);

const STATUTE = /^(.+?) \((Act No\. \d+ of \d{4})\)(?:, Art(s?)\. (.+))?$/;

/** APA 7 (11.5) after the Bluebook: Act on …, Act No. 57 of 2003, art. 147 (Japan). */
export function lawInEnglish({ citation }: Law): string {
  const [, name, number, several, articles] = STATUTE.exec(citation.en) ?? [];
  if (name === undefined || number === undefined) return `${citation.en} (Japan).`;
  return `${name}, ${number}${articles === undefined ? '' : `, ${several ? 'arts.' : 'art.'} ${articles}`} (Japan).`;
}
