/** What the picture of a page says: of a case its figure and its path, of any other page its title and what it is about. */
import type { CaseEntry } from '../domain/backlinks.ts';
import { figureWords } from '../domain/format-figure.ts';
import { t } from '../i18n/t.ts';
import type { Library } from '../library/library.ts';
import type { Lang } from '../model/text.ts';
import { NAME } from '../site.ts';
import type { Card } from './card.ts';
import { leakLine } from './leak-line.ts';

function caseCard({ data }: CaseEntry, lang: Lang): Card {
  const { steps, nodes } = data.path;
  const figure = data.figures.find(({ headline }) => headline);
  const words = figure && figureWords(figure, lang);
  const [space, colon] = lang === 'ja' ? ['', '：'] : [' ', ': '];
  const label = (id: string | undefined) => nodes.find((node) => node.id === id)?.label[lang].replaceAll('\n', space) ?? '';
  return {
    lang,
    section: t(lang, 'kind.case'),
    id: data.id,
    title: data.title[lang],
    ...(words
      ? {
          figure: {
            before: words.qualifier && `${words.qualifier}${space}`,
            number: words.number,
            after: `${space}${words.unit}`,
            what: figure.what[lang],
          },
        }
      : { text: `${data.data.label[lang]}${colon}${t(lang, 'case.amountUnknown')}` }),
    drawing: leakLine(steps),
    ends: [label(steps[0]?.from), label(steps.at(-1)?.to)],
  };
}

/**
 * The card of a page that has one of its own.
 * @param address of the page on the site: `/ja/cases/benesse/`
 */
export function cardOf(
  library: Library,
  { address, head: { lang, title, description } }: { address: string; head: { lang: Lang; title: string; description: string } },
): Card {
  const [, , section, slug] = address.split('/');
  const found = section === 'cases' ? library.cases.get(slug ?? '') : undefined;
  const leakCase = found?.data.status === 'published' ? found : undefined;
  if (leakCase) return caseCard(leakCase, lang);
  const tagline = t(lang, 'site.tagline');
  // The name stands on every card; its own page says what it stands for.
  return title === NAME ? { lang, section: '', title: tagline, text: description } : { lang, section: tagline, title, text: description };
}
