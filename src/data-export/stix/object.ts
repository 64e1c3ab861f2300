/** The common parts of our STIX 2.1 objects: ids that never change, timestamps of revisions, licence, language, evidence. */
import type { Library } from '../../library/library.ts';
import type { Source } from '../../model/source.ts';
import type { Bilingual } from '../../model/text.ts';
import type { STANDING } from '../../model/vocabulary.ts';
import { NAME, absolute } from '../../site.ts';
import { LICENCE } from '../provenance.ts';
import { uuid5 } from '../uuid.ts';

/** Namespace of our names; a promise like the permanent ids, so it is independent of where a copy is published. */
const NAMESPACE = '5c1e4c36-6f0a-5d0b-9a51-6d2f6f0b7c11';

/** Defined by the Attack Flow project. */
export const ATTACK_FLOW = 'extension-definition--fb9c968a-745b-4ade-9b25-c324172197f4';

export type StixId = `${string}--${string}`;
export interface StixObject {
  type: string;
  id: StixId;
  spec_version: '2.1';
  created: string;
  /** Marking definitions alone have none. */
  modified?: string;
  [field: string]: unknown;
}

/**
 * Id of an object.
 * @param name permanent name: `LP-C001/step-3`, `LP-T009`
 */
export const stixId = (type: string, name: string): StixId => `${type}--${uuid5(NAMESPACE, `${type}/${name}`)}`;

/** A day as STIX writes a moment: the beginning of it, as revisions have no hour. */
const moment = (day: string) => `${day}T00:00:00.000Z`;

export interface Dates {
  created: string;
  modified: string;
}

/** Dates of an object from its revisions, newest first. */
export const datesOf = (revisions: readonly { date: string }[]): Dates => ({
  created: moment(revisions.at(-1)?.date ?? '1970-01-01'),
  modified: moment(revisions[0]?.date ?? '1970-01-01'),
});

/** Catalogue pages have no revisions of their own: from the first day of the library to its edition. */
export const catalogueDates = (library: Library): Dates => {
  const days = [...library.cases.values()].flatMap(({ data }) => data.revisions.map(({ date }) => date)).sort();
  return datesOf([{ date: days.at(-1) ?? '1970-01-01' }, { date: days[0] ?? '1970-01-01' }]);
};

/**
 * How firm a statement is, as a number for tools that sort by it. It orders the standings and is no probability; the
 * word itself is in the labels.
 */
export const CONFIDENCE: Record<keyof typeof STANDING, number> = {
  found: 90,
  admitted: 80,
  stated: 70,
  reported: 50,
  alleged: 30,
  opinion: 20,
  derived: 10,
};

export const licenceId = stixId('marking-definition', LICENCE.id);
export const producerId = stixId('identity', 'leakpath');

/** An object of ours in English. */
export const stixObject = (type: string, name: string, dates: Dates, fields: Record<string, unknown>): StixObject => ({
  type,
  spec_version: '2.1',
  id: stixId(type, name),
  created_by_ref: producerId,
  ...dates,
  lang: 'en',
  ...fields,
  object_marking_refs: [licenceId],
});

/** An object of a type that the Attack Flow extension adds. */
export const flowObject = (type: string, name: string, dates: Dates, fields: Record<string, unknown>): StixObject =>
  stixObject(type, name, dates, { ...fields, extensions: { [ATTACK_FLOW]: { extension_type: 'new-sdo' } } });

export const relationship = (kind: string, from: StixId, to: StixId, dates: Dates): StixObject =>
  stixObject('relationship', `${from}/${kind}/${to}`, dates, { relationship_type: kind, source_ref: from, target_ref: to });

/** The Japanese of an object's texts. */
export const inJapanese = (object: StixObject, texts: Record<string, string>): StixObject => {
  const { created, modified = created } = object;
  const content = stixObject(
    'language-content',
    object.id,
    { created, modified },
    { object_ref: object.id, object_modified: modified, contents: { ja: texts } },
  );
  // Its texts are in Japanese, and say so themselves.
  delete content['lang'];
  return content;
};

/** An object followed by its Japanese texts, the same fields as in English. */
export function inBoth(make: (texts: Record<string, string>) => StixObject, texts: Record<string, Bilingual>): [StixObject, StixObject] {
  const said = (lang: 'ja' | 'en') =>
    Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text[lang].replaceAll('\n', lang === 'ja' ? '' : ' ')]));
  const object = make(said('en'));
  return [object, inJapanese(object, said('ja'))];
}

/** Standing and sources as STIX has room for them. */
export const evidence = (library: Library, { standing, sources }: { standing: keyof typeof STANDING; sources: readonly string[] }) => ({
  confidence: CONFIDENCE[standing],
  labels: [`standing:${standing}`],
  external_references: sources.flatMap((id) => library.sources.get(id)?.data ?? []).map(sourceReference),
});

export const sourceReference = ({ id, title, URL: address }: Source) => ({
  source_name: id,
  description: title,
  url: new URL(address).href,
});

/** The page of ours on which a thing stands. */
export const ownReference = (id: string, path: string) => ({ source_name: 'leakpath', external_id: id, url: absolute(path) });

/** Who made the bundle, under which licence, and the extension it uses with its own maker: the head of every bundle. */
export const bundleHead = (library: Library): StixObject[] => {
  const dates = catalogueDates(library);
  return [
    {
      type: 'marking-definition',
      spec_version: '2.1',
      id: licenceId,
      created: dates.created,
      definition_type: 'statement',
      definition: { statement: `${NAME}, ${LICENCE.name}, ${LICENCE.url}` },
    },
    { ...stixObject('identity', 'leakpath', dates, { name: NAME, identity_class: 'organization' }), id: producerId },
    {
      type: 'identity',
      spec_version: '2.1',
      id: 'identity--d673f8cb-c168-42da-8ed4-0cb26725f86c',
      created_by_ref: 'identity--d673f8cb-c168-42da-8ed4-0cb26725f86c',
      created: '2022-08-02T19:34:35.143Z',
      modified: '2022-08-02T19:34:35.143Z',
      name: 'MITRE Center for Threat-Informed Defense',
      identity_class: 'organization',
    },
    {
      type: 'extension-definition',
      spec_version: '2.1',
      id: ATTACK_FLOW,
      created_by_ref: 'identity--d673f8cb-c168-42da-8ed4-0cb26725f86c',
      created: '2022-08-02T19:34:35.143Z',
      modified: '2022-08-02T19:34:35.143Z',
      name: 'Attack Flow',
      description: 'Extends STIX 2.1 with features to create Attack Flows.',
      schema: 'https://center-for-threat-informed-defense.github.io/attack-flow/stix/attack-flow-schema-2.0.0.json',
      version: '2.0.0',
      extension_types: ['new-sdo'],
    },
  ];
};

/** Objects in a bundle, each once. */
export const bundle = (name: string, objects: readonly StixObject[]) => ({
  type: 'bundle' as const,
  id: stixId('bundle', name),
  objects: [...new Map(objects.map((object) => [object.id, object])).values()],
});
