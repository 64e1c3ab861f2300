/** The words that travel with a picture: where it is from, and a caption to paste. */
import { formatDate } from '../domain/format-date.ts';
import type { CaseEntry } from '../domain/backlinks.ts';
import { t } from '../i18n/t.ts';
import { url } from '../i18n/url.ts';
import type { Lang } from '../model/text.ts';
import { absolute, NAME } from '../site.ts';

const values = ({ slug, data }: CaseEntry, lang: Lang) => ({
  name: NAME,
  id: data.id,
  title: data.title[lang],
  picture: data.path.title[lang],
  date: formatDate(data.revisions[0]?.date ?? '', lang),
  url: absolute(url(lang, 'cases', slug)),
});

/** The credit printed in the picture, in two lines: the case with its revision; address and licence. */
export function creditLines(leakCase: CaseEntry, lang: Lang): [string, string] {
  return [t(lang, 'export.credit', values(leakCase, lang)), t(lang, 'export.credit.where', values(leakCase, lang))];
}

/** A caption for slides and papers: what the picture shows, case, revision, address, licence. */
export const pathCaption = (leakCase: CaseEntry, lang: Lang): string => t(lang, 'export.caption', values(leakCase, lang));
