/** The pages under /id/: what each permanent id, of a page or of a revision, leads to in both languages. */
import { ownPages } from '../citation/own-page.ts';
import { revisionText } from '../citation/revisions/addresses.ts';
import type { Snapshot } from '../citation/revisions/snapshot.ts';
import { formatDate } from '../domain/format-date.ts';
import { t } from '../i18n/t.ts';
import { url } from '../i18n/url.ts';
import type { Library } from '../library/library.ts';
import type { Bilingual, Lang } from '../model/text.ts';

interface IdPage {
  title: Bilingual;
  /** What the id is. */
  text: Bilingual;
  /** Where it leads. */
  href: Bilingual;
  /** Japanese page whose picture is shown with a link. */
  card: string;
}

const both = (make: (lang: Lang) => string): Bilingual => ({ ja: make('ja'), en: make('en') });

/** @param snapshots the revisions whose text is kept */
export function idPaths(library: Library, snapshots: Iterable<Snapshot>): { params: { id: string }; props: IdPage; cacheKey: string }[] {
  const pages = ownPages(library).map(({ id, section, slug, title }) => ({
    params: { id },
    props: {
      title,
      text: both((lang) => t(lang, 'id.text', { id })),
      href: both((lang) => url(lang, section, slug)),
      card: url('ja', section, slug),
    },
  }));
  const cards = new Map(pages.map(({ params, props }) => [params.id, props.card]));
  /** The page of a case today; the home page where it is no more. */
  const today = (id: string) => cards.get(id) ?? url('ja');
  const revisions = [...snapshots].map(({ id, revision, date, title }) => ({
    params: { id: revision },
    props: {
      title,
      text: both((lang) => t(lang, 'revision.idText', { id, revision, date: formatDate(date, lang) })),
      href: both((lang) => revisionText(revision, lang)),
      card: today(id),
    },
  }));
  return [...pages, ...revisions].map((path) => ({ ...path, cacheKey: JSON.stringify(path.props) }));
}
