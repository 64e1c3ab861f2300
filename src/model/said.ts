/**
 * A message of a schema in both languages. Zod carries one string for a message, so the two travel in it, parted by a
 * character that no text holds.
 */
import type { Bilingual } from './text.ts';

const PARTING = '\u241F';

/** Both languages as the one string that a schema takes. */
export const said = ({ ja, en }: Bilingual): string => `${en}${PARTING}${ja}`;

/** The two languages of a string made by `said`; `undefined` for any other. */
export function unsaid(message: string): Bilingual | undefined {
  const [en, ja] = message.split(PARTING);
  return en !== undefined && ja !== undefined ? { ja, en } : undefined;
}
