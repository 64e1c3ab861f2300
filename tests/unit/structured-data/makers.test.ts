/** What each page is in the words of schema.org; the types are checked by schema-dts when the makers compile. */
import { describe, expect, test } from 'vitest';
import { bibliography } from '../../../src/domain/bibliography.ts';
import { SITE } from '../../../src/site.ts';
import { caseArticle } from '../../../src/structured-data/article.ts';
import { breadcrumbList } from '../../../src/structured-data/breadcrumb-list.ts';
import { datasetLd } from '../../../src/structured-data/dataset.ts';
import { definedTerm, glossaryTerm, termReference } from '../../../src/structured-data/defined-term.ts';
import { definedTermSet } from '../../../src/structured-data/defined-term-set.ts';
import { judgment } from '../../../src/structured-data/judgment.ts';
import { legislation } from '../../../src/structured-data/legislation.ts';
import { lesson } from '../../../src/structured-data/lesson.ts';
import { webSite } from '../../../src/structured-data/web-site.ts';
import type { Law } from '../../../src/model/catalogue.ts';
import { entry, leakCase, library, outcomeType, source, step, technique, term, text } from '../builders.ts';

const law = (given: Partial<Law> = {}) =>
  entry<Law>('act-23', {
    id: 'LP-L001',
    kind: 'statute',
    name: text('Act 23'),
    citation: text('Act No. 1, Art. 23'),
    egov: '415AC0000000057',
    article: '23',
    asks: text('asks'),
    bears: text('bears'),
    versions: [],
    asOf: '2026-11-21',
    sources: [],
    ...given,
  });

test('the library says how to search it, in the language of the page', () => {
  const action = { urlTemplate: `${SITE}/en/search/?q={search_term_string}` };
  expect(webSite('en')).toMatchObject({
    '@type': 'WebSite',
    '@id': `${SITE}/#website`,
    inLanguage: ['ja', 'en'],
    potentialAction: { '@type': 'SearchAction', target: action, 'query-input': 'required name=search_term_string' },
  });
  expect(webSite('ja')).toMatchObject({ '@id': `${SITE}/#website` });
});

test('the way to a page is numbered from home to the page itself', () => {
  const list = breadcrumbList([{ href: '/ja/', text: 'トップ' }], { href: '/ja/cases/', text: '事例' });
  expect(list).toMatchObject({
    itemListElement: [
      { position: 1, name: 'トップ', item: `${SITE}/ja/` },
      { position: 2, name: '事例', item: `${SITE}/ja/cases/` },
    ],
  });
});

describe('a case', () => {
  const made = leakCase('alpha', {
    steps: [step(1, { techniques: ['usb', 'gone'] }), step(2, { techniques: ['usb'] })],
    revisions: [
      { date: '2025-02-02', note: text('second') },
      { date: '2024-05-01', note: text('first') },
    ],
  });
  const all = library({
    cases: [made],
    techniques: [technique('usb')],
    sources: [source('a'), source('b', { URL: 'https://example.com/b' })],
  });
  const article = (lang: 'ja' | 'en') => caseArticle(all, made, lang, bibliography(all, ['a', 'b']));

  test('carries its id, its revisions, its sources and its techniques', () => {
    expect(article('en')).toMatchObject({
      '@type': 'Article',
      identifier: ['LP-C001', `${SITE}/id/LP-C001/`],
      datePublished: '2024-05-01',
      dateModified: '2025-02-02',
      inLanguage: 'en',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      about: [{ '@type': 'DefinedTerm', termCode: 'LP-T001', name: 'usb (en)' }],
      citation: [
        { '@type': 'CreativeWork', name: 'a', url: 'https://example.com/' },
        { '@type': 'CreativeWork', name: 'b', url: 'https://example.com/b' },
      ],
    });
  });
  test('names the other language, each the other', () => {
    const [ja, en] = [article('ja'), article('en')] as unknown as [Record<string, unknown>, Record<string, unknown>];
    expect(ja['workTranslation']).toEqual({ '@type': 'Article', '@id': en['@id'] });
    expect(en['translationOfWork']).toEqual({ '@type': 'Article', '@id': ja['@id'] });
    expect(ja['translationOfWork'] ?? en['workTranslation']).toBeUndefined();
  });
  test('is what its lesson is based on', () => {
    const based = (article('en') as unknown as Record<string, unknown>)['@id'];
    expect(lesson(made, 'en')).toMatchObject({ '@type': 'LearningResource', isBasedOn: { '@id': based }, dateModified: '2025-02-02' });
  });
});

describe('terms', () => {
  const row = { scheme: 'attack' as const, reason: text('because') };
  const exact = technique('usb', { crosswalk: [{ ...row, id: 'T1052.001', fit: 'exact' }] });
  test('a technique belongs to the set of its overview, under one id everywhere', () => {
    const made = definedTerm('ja', 'techniques', exact) as unknown as Record<string, unknown>;
    expect(made).toMatchObject({
      termCode: 'LP-T001',
      inDefinedTermSet: `${SITE}/ja/techniques/#set`,
      sameAs: ['https://attack.mitre.org/techniques/T1052/001/'],
    });
    const set = definedTermSet('ja', 'techniques', { name: 'n', description: 'd', terms: [termReference('ja', 'techniques', exact)] });
    expect(set).toMatchObject({ '@id': made['inDefinedTermSet'], hasDefinedTerm: [{ '@id': made['@id'] }] });
  });
  test('what is only near is not the same', () => {
    expect(definedTerm('ja', 'techniques', technique('x', { crosswalk: [{ ...row, id: 'T1052', fit: 'near' }] }))).not.toHaveProperty(
      'sameAs',
    );
  });
  test('each catalogue is defined by its own field', () => {
    const meaning = text('what it means');
    expect(definedTerm('en', 'outcomes', outcomeType('arrest', { meaning }))).toMatchObject({ description: 'what it means (en)' });
    const control = entry('log', {
      id: 'LP-M001',
      name: text('log'),
      family: 'detect' as const,
      does: text('reads'),
      iso: [],
      breaks: [],
      origins: [],
    });
    expect(definedTerm('en', 'controls', control)).toMatchObject({ description: 'reads (en)', termCode: 'LP-M001' });
  });
  test('a term of the glossary stands at its anchor, with its other spellings', () => {
    const made = glossaryTerm('en', term('list', { variants: { ja: ['名簿'], en: ['roster'] } }));
    expect(made).toMatchObject({ '@id': `${SITE}/en/glossary/#term-list`, alternateName: ['list（日）', 'roster'] });
  });
});

describe('laws', () => {
  test('a provision is part of the statute that the law id names', () => {
    const made = legislation('en', law());
    expect(made).toMatchObject({
      legislationJurisdiction: 'JP',
      legislationDateVersion: '2026-11-21',
      isPartOf: { '@type': 'Legislation', legislationIdentifier: '415AC0000000057' },
    });
    expect(made).not.toHaveProperty('legislationIdentifier');
  });
  test('a whole statute carries the law id itself', () => {
    const whole = Object.fromEntries(Object.entries(law().data).filter(([field]) => field !== 'article'));
    const made = legislation('en', entry('act', whole as Law));
    expect(made).toMatchObject({ legislationIdentifier: '415AC0000000057' });
    expect(made).not.toHaveProperty('isPartOf');
  });
  test.each(['2026', '2026-11', '2026-11-21~', '2026-11-21/..'])('a date such as %s is no day, and is left out', (asOf) => {
    expect(legislation('en', law({ asOf }))).not.toHaveProperty('legislationDateVersion');
  });
  test('a statute without a law id invents none', () => {
    const plain = Object.fromEntries(Object.entries(law().data).filter(([field]) => field !== 'egov'));
    expect(JSON.stringify(legislation('en', entry('act', plain as Law)))).not.toContain('e-gov');
  });
  test('a precedent is a decision of a court in Japanese', () => {
    expect(judgment('en', law({ kind: 'precedent' }))).toMatchObject({
      additionalType: 'http://purl.org/ontology/bibo/LegalDecision',
      inLanguage: 'ja',
    });
  });
});

describe('the data set', () => {
  const files = [{ address: '/data/library.json', type: 'application/json', name: 'JSON', size: '1.2 MB' }];
  test('offers its files by their addresses', () => {
    expect(
      datasetLd({ lang: 'en', name: 'Leakpath data', description: 'd', page: '/en/data/', version: '1', covers: '2013/2024', files }),
    ).toMatchObject({
      '@type': 'Dataset',
      '@id': `${SITE}/en/data/#dataset`,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      temporalCoverage: '2013/2024',
      distribution: [{ contentUrl: `${SITE}/data/library.json`, encodingFormat: 'application/json', contentSize: '1.2 MB' }],
    });
  });
  test('leaves out what it was not told', () => {
    const made = JSON.stringify(
      datasetLd({ lang: 'ja', name: 'n', description: 'd', page: '/ja/data/', files: [{ address: '/a.csv', type: 'text/csv' }] }),
    );
    expect(made).not.toMatch(/undefined|null|version|temporalCoverage|contentSize|dateModified/);
  });
});
