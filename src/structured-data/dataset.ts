import type { Dataset } from 'schema-dts';
import { dataset } from '../data-export/dataset.ts';
import { provenance } from '../data-export/provenance.ts';
import { earliest, latest } from '../domain/edtf.ts';
import { t } from '../i18n/t.ts';
import { url } from '../i18n/url.ts';
import type { Library } from '../library/library.ts';
import type { Lang } from '../model/text.ts';
import { LIBRARY, LICENCE, PUBLISHER } from './library.ts';
import { absolute } from '../site.ts';

/** A file of the data set. */
export interface DatasetFile {
  /** Address on the site: `/data/library.json`. */
  address: string;
  /** Media type: `application/json`. */
  type: string;
  name?: string;
  /** Size as schema.org wants it: a number with its unit, `1.2 MB`. */
  size?: string;
}

export interface DatasetInput {
  lang: Lang;
  name: string;
  description: string;
  /** Address of its page on the site. */
  page: string;
  version?: string;
  /** Days of the oldest and the newest revision. */
  published?: string;
  modified?: string;
  keywords?: readonly string[];
  /** The years the content is about, as an interval of ISO 8601: `2013/2024`. */
  covers?: string;
  files: readonly DatasetFile[];
}

/** The data of the library, for a page that offers it as files (https://schema.org/Dataset). */
export function datasetLd({ lang, name, description, page, version, published, modified, keywords, covers, files }: DatasetInput): Dataset {
  return {
    '@type': 'Dataset',
    '@id': `${absolute(page)}#dataset`,
    name,
    description,
    url: absolute(page),
    inLanguage: lang,
    license: LICENCE,
    creator: PUBLISHER,
    publisher: PUBLISHER,
    isPartOf: LIBRARY,
    isAccessibleForFree: true,
    spatialCoverage: { '@type': 'Country', identifier: 'JP' },
    ...(version !== undefined && { version }),
    ...(published !== undefined && { datePublished: published }),
    ...(modified !== undefined && { dateModified: modified }),
    ...(keywords && { keywords: [...keywords] }),
    ...(covers !== undefined && { temporalCoverage: covers }),
    distribution: files.map(({ address, type, name: fileName, size }) => ({
      '@type': 'DataDownload',
      contentUrl: absolute(address),
      encodingFormat: type,
      ...(fileName !== undefined && { name: fileName }),
      ...(size !== undefined && { contentSize: size }),
    })),
  };
}

/** The years of the dated events, the first and the last: `2013/2026`. */
function years(library: Library): string | undefined {
  const dates = [...library.cases.values()].flatMap(({ data }) => data.timeline.map(({ date }) => date));
  if (dates.length === 0) return undefined;
  const year = (time: number) => new Date(time).getUTCFullYear();
  return `${year(Math.min(...dates.map(earliest)))}/${year(Math.max(...dates.map(latest)))}`;
}

/** What the page `/{lang}/data/` offers: every file of the data set with its size, edition and the years it covers. */
export function libraryDataset(library: Library, lang: Lang): Dataset {
  const { version } = provenance(library);
  const published = [...library.cases.values()].map(({ data }) => data.revisions.at(-1)?.date ?? version).sort()[0];
  const covers = years(library);
  return datasetLd({
    lang,
    name: t(lang, 'data.title'),
    description: t(lang, 'data.description'),
    page: url(lang, 'data'),
    version,
    modified: version,
    ...(published !== undefined && { published }),
    ...(covers !== undefined && { covers }),
    files: dataset(library).map(({ address, type, title, bytes }) => ({ address, type, name: title[lang], size: `${bytes} B` })),
  });
}
