import { LANGS, type Bilingual, type Lang } from '../../model/text.ts';
import { labelTooHigh, labelTooLong } from '../messages/rules.ts';
import type { Rule } from './rule.ts';

/** Room for words in the diagram, in half-width characters a line. */
const ROOM: Record<'node' | 'arrow', Record<Lang, number>> = { node: { ja: 28, en: 26 }, arrow: { ja: 28, en: 28 } };
const MOST_LINES = 3;

/** Width of a text in half-width characters: a Japanese one counts twice. */
const width = (text: string): number => [...text].reduce((sum, character) => sum + (character > '\u00FF' ? 2 : 1), 0);

/** The room in words. */
const words = (most: number): Bilingual => ({
  ja: `全角${most / 2}字（半角${most}字）`,
  en: `${most / 2} Japanese characters or ${most} Latin letters a line`,
});

/** The words of the diagram fit into it. */
export const pathLabels: Rule = (library, report) => {
  for (const { data, locate } of library.cases.values()) {
    for (const kind of ['nodes', 'relations', 'steps'] as const) {
      data.path[kind].forEach(({ label }, index) => {
        for (const lang of LANGS) {
          const most = ROOM[kind === 'nodes' ? 'node' : 'arrow'][lang];
          const lines = label[lang].split(/\\n|\n/);
          const place = () => locate(['path', kind, index, 'label', lang]);
          const long = lines.find((line) => width(line) > most);
          if (long !== undefined) report(place(), labelTooLong(long, words(most)));
          if (lines.length > MOST_LINES || lines.some((line) => line.trim() === '')) report(place(), labelTooHigh(MOST_LINES));
        }
      });
    }
  }
};
