import type { Dataset } from 'schema-dts';
import type { Lang } from '../model/text.ts';
import { absolute, LIBRARY, LICENCE, PUBLISHER } from './library.ts';

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
