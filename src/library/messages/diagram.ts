/** What is told of a diagram that cannot be drawn. */
import type { Bilingual } from '../../model/text.ts';

/** @param detail what Mermaid says, with the lines around the place */
export const undrawable = (detail: string): Bilingual => ({
  ja: `図を描けません。矢印や名前の書き方を確かめてください。Mermaidの説明：${detail}`,
  en: detail,
});
