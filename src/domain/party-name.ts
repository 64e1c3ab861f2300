/** What a party is called in chains and drawings. */
import type { LeakCase } from '../model/case.ts';
import type { Lang } from '../model/text.ts';

/** The short name of a party, or its name; the id where the case has no such party. */
export function partyName({ parties }: Pick<LeakCase, 'parties'>, id: string, lang: Lang): string {
  const party = parties.find((candidate) => candidate.id === id);
  return (party?.short ?? party?.name)?.[lang] ?? id;
}
