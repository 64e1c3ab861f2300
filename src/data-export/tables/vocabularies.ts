/** /data/vocabularies.csv: the words for each value of the closed vocabularies. */
import type { Bilingual } from '../../model/text.ts';
import * as all from '../../model/vocabulary.ts';
import { bilingual, column, table } from './table.ts';

interface Row {
  vocabulary: string;
  value: string;
  words: Bilingual;
}

export const vocabularies = table<Row>(
  { ja: '値の一覧', en: 'Vocabularies' },
  [
    column('vocabulary', '語彙', 'Vocabulary', ({ vocabulary }) => vocabulary),
    column('value', '値', 'Value', ({ value }) => value),
    ...bilingual<Row>('name', '表示する語。空欄は何も添えないことを示す', 'Word shown; empty where nothing is added', ({ words }) => words),
  ],
  () =>
    Object.entries(all).flatMap(([vocabulary, values]) => Object.entries(values).map(([value, words]) => ({ vocabulary, value, words }))),
);
