/** /data/sources.csv: every source that anything published cites. */
import { compareSources } from '../../domain/bibliography.ts';
import { citedBy, type Citing } from '../../domain/cited-by.ts';
import { authorNames } from '../../domain/source-line.ts';
import type { Source } from '../../model/source.ts';
import { addresses } from '../provenance.ts';
import { dateColumns } from './shared.ts';
import { bilingual, column, ids, table } from './table.ts';

interface Row {
  source: Source;
  citing: readonly Citing[];
}

/** The title in each language: the one as published, the other our translation. */
const titles = ({ source: { title, translation, language } }: Row) =>
  language === 'en' ? { ja: translation, en: title } : { ja: language === 'ja' ? title : translation, en: translation };

export const sources = table<Row>(
  { ja: '出典', en: 'Sources' },
  [
    column('id', '恒久識別子', 'Permanent id', ({ source }) => source.id),
    column('type', '種類（CSL）', 'Type (CSL)', ({ source }) => source.type),
    column('title', '資料自身の言語での題名', 'Title in the language of the work', ({ source }) => source.title),
    ...bilingual<Row>(
      'name',
      '題名（資料の言語でなければ本事例集の訳）',
      'Title (our translation where it is not the language of the work)',
      titles,
    ),
    column('language', '資料の言語', 'Language of the work', ({ source }) => source.language),
    column('author', '著者', 'Authors', ({ source }) => authorNames(source) || undefined),
    column('container', '掲載媒体', 'Newspaper, site or series', ({ source }) => source['container-title']),
    column('publisher', '発行者', 'Publisher', ({ source }) => source.publisher),
    column('authority', '裁判所', 'Court', ({ source }) => source.authority),
    column('number', '事件番号・文書番号', 'Case or report number', ({ source }) => source.number),
    ...dateColumns<Row>('issued', '公表日', 'Date of publication', ({ source }) => source.issued),
    column('accessed', '閲覧日', 'Day on which it was read', ({ source }) => source.accessed),
    column('grade', '種別', 'Kind of publisher', ({ source }) => source.grade),
    column('seen', '全文か抜粋か', 'Read in full or in excerpt', ({ source }) => source.seen),
    column('source_url', '資料のアドレス', 'Address at which it was read', ({ source }) => source.URL),
    column('cases', '引用する事例', 'Slugs of the cases that cite it', ({ citing }) =>
      ids(citing.flatMap(({ kind, slug }) => (kind === 'case' ? [slug] : []))),
    ),
    ...bilingual<Row>('url', '本サイトでの位置のアドレス', 'Address of its place on this site', ({ source }) =>
      addresses('sources', undefined, `source-${source.id}`),
    ),
  ],
  (library) => {
    const citing = citedBy(library);
    return [...library.sources.values()]
      .map(({ data }) => data)
      .sort(compareSources)
      .map((source) => ({ source, citing: citing.get(source.id) ?? [] }));
  },
);
