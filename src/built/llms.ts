/** /llms.txt: what the library is and where its pages stand as Markdown (https://llmstxt.org). */
import { t } from '../i18n/t.ts';
import { LANGS, type Lang } from '../model/text.ts';
import { absolute, NAME } from '../site.ts';
import { markdownAddress } from './markdown.ts';
import type { BuiltPage } from './pages.ts';
import { indexable } from './sitemap.ts';

/** Sections whose pages are listed by name only: their overviews say what each of them is. */
const CATALOGUES = ['techniques', 'outcomes', 'controls', 'laws'] as const;

/** Sections whose pages of the second level are entries; elsewhere they are overviews too. */
const ENTRIES: readonly string[] = ['cases', ...CATALOGUES];

/** Depth of an address below its language: 0 for a home page, 1 for an overview, 2 for an entry, 3 for what hangs on one. */
const parts = ({ address }: BuiltPage): string[] => address.split('/').slice(2).filter(Boolean);

const line = ({ address, head: { title, description } }: BuiltPage, site: string, described: boolean) => {
  const name = title.replace(/[[\]]/g, '\\$&');
  return `- [${name}](${absolute(markdownAddress(address), site)})${described ? `: ${description}` : ''}`;
};

/** A heading with its pages, or nothing where there are none. */
function group(heading: string, pages: readonly BuiltPage[], site: string, described: boolean): string[] {
  return pages.length === 0 ? [] : [`## ${heading}`, '', ...pages.map((page) => line(page, site, described)), ''];
}

function groupsOf(lang: Lang, all: readonly BuiltPage[], site: string): string[] {
  const pages = all.filter((page) => page.address.startsWith(`/${lang}/`) && indexable(page, site));
  const inside = (section: string, depth: number) => pages.filter((page) => parts(page)[0] === section && parts(page).length === depth);
  const named = (key: Parameters<typeof t>[1]) => `${t(lang, key)} (${lang})`;
  return [
    ...group(named('nav.cases'), inside('cases', 2), site, true),
    ...group(
      named('meta.llms.overviews'),
      pages.filter((page) => parts(page).length <= 1 || (parts(page).length === 2 && !ENTRIES.includes(parts(page)[0] ?? ''))),
      site,
      true,
    ),
    ...group(named('meta.llms.lessons'), inside('cases', 3), site, false),
    ...CATALOGUES.flatMap((section) => group(named(`nav.${section}`), inside(section, 2), site, false)),
  ];
}

/**
 * @param pages every page as built
 * @param site where the site is published
 */
export function llmsText(pages: readonly BuiltPage[], site: string): string {
  return [
    `# ${NAME}`,
    '',
    `> ${t('en', 'site.description')}`,
    '',
    t('en', 'meta.llms.about'),
    '',
    t('ja', 'meta.llms.about'),
    '',
    ...LANGS.toReversed().flatMap((lang) => groupsOf(lang, pages, site)),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
