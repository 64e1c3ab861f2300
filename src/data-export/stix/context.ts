/** What stands around the flow of a case: the incident, the organisations, the insider by role, the figures as notes. */
import type { CaseEntry } from '../../domain/backlinks.ts';
import { formatDate } from '../../domain/format-date.ts';
import { formatFigure } from '../../domain/format-figure.ts';
import { url } from '../../i18n/url.ts';
import type { Library } from '../../library/library.ts';
import type { Figure } from '../../model/figure.ts';
import type { Bilingual } from '../../model/text.ts';
import { datesOf, evidence, inBoth, ownReference, relationship, stixId, stixObject, type StixObject } from './object.ts';

/** The figure as a sentence that never stands without its owner and its date. */
const figureText = (figure: Figure): Bilingual => ({
  ja: `${formatFigure(figure, 'ja')}（${figure.countedBy.ja}、${formatDate(figure.asOf, 'ja')}時点）${figure.note ? `。${figure.note.ja}` : ''}`,
  en: `${formatFigure(figure, 'en')} (${figure.countedBy.en}, as of ${formatDate(figure.asOf, 'en')})${figure.note ? `. ${figure.note.en}` : ''}`,
});

/** Objects of a case beside its flow. */
export function caseContext(library: Library, { slug, data }: CaseEntry): StixObject[] {
  const dates = datesOf(data.revisions);
  const name = (part: string) => `${data.id}/${part}`;
  const incident = stixId('incident', data.id);
  const vouched = evidence(library, data.summary);
  const parties = data.parties.flatMap((party) =>
    inBoth(
      (texts) =>
        stixObject('identity', name(`party-${party.id}`), dates, {
          ...texts,
          identity_class: 'organization',
          roles: party.roles,
          external_references: evidence(library, { standing: 'stated', sources: party.sources }).external_references,
        }),
      { name: party.name, ...(party.note ? { description: party.note } : {}) },
    ),
  );
  const insider = inBoth(
    (texts) =>
      stixObject('identity', name('insider'), dates, {
        ...texts,
        identity_class: 'class',
        roles: [data.insider.role, data.insider.employment],
      }),
    { name: data.insider.label, description: data.insider.permitted.text },
  );
  const figures = data.figures.flatMap((figure) => {
    const said = evidence(library, figure);
    return inBoth(
      (texts) =>
        stixObject('note', name(`fig-${figure.n}`), dates, {
          ...texts,
          ...said,
          external_references: [
            ownReference(name(`fig-${figure.n}`), url('en', 'cases', slug, `fig-${figure.n}`)),
            ...said.external_references,
          ],
          object_refs: [incident],
        }),
      { abstract: figure.what, content: figureText(figure) },
    );
  });
  return [
    ...inBoth(
      (texts) =>
        stixObject('incident', data.id, dates, {
          ...texts,
          ...vouched,
          external_references: [ownReference(data.id, url('en', 'cases', slug)), ...vouched.external_references],
        }),
      { name: data.title, description: data.summary.text },
    ),
    relationship('related-to', stixId('attack-flow', name('flow')), incident, dates),
    ...parties,
    ...insider,
    ...figures,
  ];
}
