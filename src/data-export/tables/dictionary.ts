/** /data/dictionary.csv: the field dictionary of library.json. */
import { dictionary, DICTIONARY, type DictionaryPart, type Field } from '../dictionary.ts';
import { column, ids, table } from './table.ts';

interface Row {
  part: DictionaryPart;
  field: Field;
}

export const dictionaryTable = table<Row>(
  { ja: '項目の説明（英語）', en: 'Field dictionary' },
  [
    column('list', 'library.jsonの一覧の名前', 'List in library.json', ({ part }) => part),
    column('field', '項目', 'Field', ({ field }) => field.path),
    column('type', '型', 'Type', ({ field }) => field.type),
    column('required', '必須なら1', '1 where it always stands', ({ field }) => (field.required ? 1 : 0)),
    column('description', '説明（英語）', 'What belongs there', ({ field }) => field.description),
    column('values', '取りうる値（空白区切り）', 'Allowed values, separated by spaces', ({ field }) => ids(field.values)),
  ],
  () => {
    const parts = dictionary();
    return DICTIONARY.flatMap((part) => parts[part].map((field) => ({ part, field })));
  },
);
