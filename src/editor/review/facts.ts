/** The statements of case.yaml: every place in it that names sources, in words that hold all that the sources must bear out. */
import type { CaseEntry } from '../../domain/backlinks.ts';
import { formatDate } from '../../domain/format-date.ts';
import { formatFigure } from '../../domain/format-figure.ts';
import { formatSanction } from '../../domain/sanction.ts';
import { label, list, t } from '../../i18n/t.ts';
import type { Key } from '../../i18n/ja.ts';
import type { Library } from '../../library/library.ts';
import type { Path } from '../../library/yaml.ts';
import type { Entrustment, LeakCase, Party } from '../../model/case.ts';
import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import type { OutcomeEntry } from '../../model/outcome.ts';
import type { PathStep } from '../../model/path.ts';
import { LANGS, type Bilingual, type Lang } from '../../model/text.ts';
import { CONTROL_STATE, ENTRUSTMENT_KIND, PARTY_ROLE } from '../../model/vocabulary.ts';
import { reviewWords } from '../words.ts';
import type { ReviewClaim, ReviewSection } from './claim.ts';

/** What carries sources, with its standing where it has one. */
type Sourced = Partial<Pick<Claim, 'standing'>> & Pick<Claim, 'sources'>;
type Say = (lang: Lang) => string;

const sentence = (parts: readonly (string | undefined)[], lang: Lang) => parts.filter(Boolean).join(lang === 'ja' ? '：' : ': ');
const note = (text: string, more: Bilingual | undefined, lang: Lang) =>
  more ? `${text}${lang === 'ja' ? `（${more[lang]}）` : ` (${more[lang]})`}` : text;

const party =
  ({ name, roles, note: more }: Party): Say =>
  (lang) =>
    note(
      sentence(
        [
          name[lang],
          list(
            roles.map((role) => label(PARTY_ROLE, role, lang)),
            lang,
          ),
        ],
        lang,
      ),
      more,
      lang,
    );

const entrustment =
  ({ from, to, kind, contract, note: more }: Entrustment, { parties }: LeakCase): Say =>
  (lang) => {
    const name = (id: string) => parties.find((one) => one.id === id)?.name[lang] ?? id;
    return note(sentence([`${name(from)} → ${name(to)}`, label(ENTRUSTMENT_KIND, kind, lang), contract[lang]], lang), more, lang);
  };

const figure =
  (row: Figure): Say =>
  (lang) =>
    note(
      sentence([`${row.n}. ${row.what[lang]}`, formatFigure(row, lang), row.countedBy[lang], formatDate(row.asOf, lang)], lang),
      row.note,
      lang,
    );

const step =
  ({ n, date, text, techniques, controls }: PathStep, library: Library): Say =>
  (lang) => {
    const used = techniques.map((slug) => library.techniques.get(slug)?.data.name[lang] ?? slug);
    const stood = controls.map(
      ({ control, state }) => `${library.controls.get(control)?.data.name[lang] ?? control} – ${label(CONTROL_STATE, state, lang)}`,
    );
    const station = t(lang, 'path.step', { n });
    const head = sentence([station.charAt(0).toUpperCase() + station.slice(1), date && formatDate(date, lang), text[lang]], lang);
    return [head, list(used, lang), stood.length > 0 ? sentence([reviewWords.controls[lang], list(stood, lang)], lang) : '']
      .filter(Boolean)
      .join(' / ');
  };

const outcome =
  ({ date, authority, addressee, text, sanction }: OutcomeEntry): Say =>
  (lang) =>
    note(
      sentence([formatDate(date, lang), `${authority[lang]} → ${addressee[lang]}`, text[lang]], lang),
      sanction && { ja: formatSanction(sanction, 'ja'), en: formatSanction(sanction, 'en') },
      lang,
    );

const dated =
  ({ date, text, by }: { date: string; text: Bilingual; by?: Bilingual }): Say =>
  (lang) =>
    sentence([formatDate(date, lang), by?.[lang], text[lang]], lang);

/**
 * All statements of the facts of a case, in the order of its page.
 * @param langs in which languages they are told
 */
export function factSections(library: Library, { data, locate }: CaseEntry, langs: readonly Lang[] = LANGS): ReviewSection[] {
  const place = (path: Path) => {
    const { file, line } = locate(path);
    return `${file.split('/').at(-1) ?? file}:${line}`;
  };
  const told = (say: Say) => Object.fromEntries(langs.map((lang) => [lang, say(lang)]));
  const make = (path: Path, { standing, sources }: Sourced, say: Say): ReviewClaim => ({
    place: place(path),
    text: told(say),
    ...(standing && { standing }),
    sources,
  });
  const claim = (path: Path, one: Claim, before?: Bilingual): ReviewClaim =>
    make(path, one, (lang) => sentence([before?.[lang], one.text[lang]], lang));
  const claims = (path: Path, all: readonly Claim[]) => all.map((one, index) => claim([...path, index], one));
  const section = (key: Key, list: ReviewClaim[]): ReviewSection => ({ title: { ja: t('ja', key), en: t('en', key) }, claims: list });

  const { insider, data: taken, path, communication } = data;
  return [
    section('case.facts', [claim(['summary'], data.summary)]),
    section(
      'path.steps',
      path.steps.flatMap((one, index) => [
        make(['path', 'steps', index], one, step(one, library)),
        ...one.controls.flatMap(({ control, note: more }, at) =>
          more ? [claim(['path', 'steps', index, 'controls', at, 'note'], more, library.controls.get(control)?.data.name)] : [],
        ),
      ]),
    ),
    section(
      'case.figures',
      data.figures.map((one, index) => make(['figures', index], one, figure(one))),
    ),
    section(
      'case.timeline',
      data.timeline.map((one, index) => make(['timeline', index], one, dated(one))),
    ),
    section('case.chain', [
      ...data.parties.map((one, index) => make(['parties', index], one, party(one))),
      ...data.entrustment.map((one, index) => make(['entrustment', index], one, entrustment(one, data))),
    ]),
    section('case.insider', [
      claim(['insider', 'permitted'], insider.permitted),
      ...claims(['insider', 'facts'], insider.facts),
      claim(['data', 'subjects'], taken.subjects),
      ...claims(['data', 'fields'], taken.fields),
      ...claims(['data', 'notIncluded'], taken.notIncluded),
    ]),
    section(
      'case.causes',
      data.causes.flatMap(({ cause, countermeasures }, index) => [
        claim(['causes', index, 'cause'], cause),
        ...claims(['causes', index, 'countermeasures'], countermeasures),
      ]),
    ),
    section(
      'case.outcomes',
      Object.entries(data.outcomes).flatMap(([track, { entries, notFound }]) => [
        ...entries.map((one, index) => make(['outcomes', track, 'entries', index], one, outcome(one))),
        ...notFound.map((one, index): ReviewClaim => ({
          place: place(['outcomes', track, 'notFound', index]),
          text: told(dated({ date: one.asOf, text: one.text })),
          sources: [],
          search: true,
        })),
      ]),
    ),
    section('case.communication', [
      ...communication.notices.map((one, index) => make(['communication', 'notices', index], one, dated(one))),
      ...claims(['communication', 'praised'], communication.praised),
      ...claims(['communication', 'criticised'], communication.criticised),
    ]),
    section(
      'case.disputes',
      data.disputes.flatMap(({ point, versions }, index) =>
        versions.map((one, at) => claim(['disputes', index, 'versions', at], one, point)),
      ),
    ),
  ].filter(({ claims: found }) => found.length > 0);
}
