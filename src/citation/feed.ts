/** The change log as an Atom feed (RFC 4287), one per language. */
import { formatDate } from '../domain/format-date.ts';
import { t } from '../i18n/t.ts';
import { otherLang, url } from '../i18n/url.ts';
import type { Lang } from '../model/text.ts';
import { absolute, NAME } from '../site.ts';
import { xml } from '../xml.ts';
import type { Change } from './changes.ts';

/** Days of revision are days in Japan. */
const instant = (day: string): string => `${day}T00:00:00+09:00`;

export const feedAddress = (lang: Lang): string => `/${lang}/feed.xml`;

/**
 * @param changes newest first, at least one
 * @param site where the site is published; entries are named by tag URIs (RFC 4151) under its host, which stay the same
 * when an address moves
 */
export function feed(changes: readonly Change[], lang: Lang, site: string): string {
  const full = (path: string) => xml(absolute(path, site));
  const tag = (name: string) => `tag:${new URL(site).hostname},2026:${name}`;
  const entries = changes.map(({ leakCase: { slug, data }, revision: { date, note }, anchor }) => {
    const title = t(lang, 'feed.entry', { id: data.id, title: data.short[lang], date: formatDate(date, lang) });
    return `  <entry>
    <id>${tag(`${lang}/${anchor}`)}</id>
    <title>${xml(title)}</title>
    <updated>${instant(date)}</updated>
    <link rel="alternate" type="text/html" hreflang="${lang}" href="${full(url(lang, 'cases', slug))}"/>
    <summary>${xml(note[lang])}</summary>
  </entry>
`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>${tag(`${lang}/changes`)}</id>
  <title>${xml(t(lang, 'feed.title'))}</title>
  <subtitle>${xml(t(lang, 'changes.intro'))}</subtitle>
  <updated>${instant(changes[0]?.revision.date ?? '')}</updated>
  <author><name>${NAME}</name></author>
  <rights>CC BY 4.0</rights>
  <link rel="self" type="application/atom+xml" href="${full(feedAddress(lang))}"/>
  <link rel="alternate" type="text/html" hreflang="${lang}" href="${full(url(lang, 'changes'))}"/>
  <link rel="alternate" type="text/html" hreflang="${otherLang(lang)}" href="${full(url(otherLang(lang), 'changes'))}"/>
${entries.join('')}</feed>
`;
}
