import type { LearningResource } from 'schema-dts';
import type { CaseEntry } from '../domain/backlinks.ts';
import { t } from '../i18n/t.ts';
import { otherLang, url } from '../i18n/url.ts';
import type { Lang } from '../model/text.ts';
import { socialCard } from '../social/address.ts';
import { articleId, revisionDays, translations } from './article.ts';
import { LIBRARY, LICENCE, PUBLISHER } from './library.ts';
import { absolute } from '../site.ts';

const lessonPage = (lang: Lang, slug: string) => url(lang, 'cases', `${slug}/teach`);
const lessonId = (lang: Lang, slug: string) => `${absolute(lessonPage(lang, slug))}#lesson`;

/** The lesson on a case. */
export function lesson(leakCase: CaseEntry, lang: Lang): LearningResource {
  const { slug, data } = leakCase;
  const page = lessonPage(lang, slug);
  return {
    '@type': 'LearningResource',
    '@id': lessonId(lang, slug),
    name: t(lang, 'teach.title', { title: data.short[lang] }),
    description: t(lang, 'teach.description', { title: data.short[lang] }),
    identifier: data.id,
    url: absolute(page),
    image: absolute(socialCard(page)),
    inLanguage: lang,
    license: LICENCE,
    author: PUBLISHER,
    publisher: { '@id': PUBLISHER['@id'] },
    isPartOf: LIBRARY,
    isBasedOn: { '@type': 'Article', '@id': articleId(lang, slug), name: data.title[lang] },
    isAccessibleForFree: true,
    ...revisionDays(leakCase),
    educationalUse: t(lang, 'meta.educationalUse'),
    learningResourceType: t(lang, 'meta.lessonType'),
    teaches: data.teaching.objectives.map((objective) => objective[lang]),
    ...translations('LearningResource', lang, lessonId(otherLang(lang), slug)),
  };
}
