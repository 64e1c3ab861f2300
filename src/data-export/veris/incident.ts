/** A case as an incident of VERIS 1.4.0. Our own fields, where VERIS has none, stand under plus.leakpath. */
import { techniquesOf, type CaseEntry } from '../../domain/backlinks.ts';
import { formatFigure } from '../../domain/format-figure.ts';
import { caseSources } from '../../citation/files.ts';
import type { Library } from '../../library/library.ts';
import type { LeakCase } from '../../model/case.ts';
import { addresses, provenance } from '../provenance.ts';
import { action, coded } from './actions.ts';
import { CONFIDENCE, DATA_UNITS, DATA_VARIETY, DATA_VICTIM } from './codes.ts';
import { actor, victim } from './parties.ts';
import { discovery, timeline } from './timeline.ts';

const VERSION = '1.4.0';
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Assets the data was taken from: stores and terminals on the path, not what stands outside or with a recipient. */
function assets(leakCase: CaseEntry) {
  const { data } = leakCase;
  const receiving = data.parties
    .filter(({ roles }) => roles.some((role) => role === 'receiving-company' || role === 'list-broker'))
    .map(({ id }) => id);
  const used = techniquesOf(leakCase);
  const onPath = new Set(data.path.steps.flatMap(({ from, to }) => [from, to]));
  const own = data.path.nodes.filter(({ id, domain }) => onPath.has(id) && domain !== 'outside' && !receiving.includes(domain));
  const has = (kind: string) => own.some((node) => node.kind === kind);
  return [
    ...(has('data-store') ? [used.includes('database-extraction') ? 'S - Database' : 'S - Unknown'] : []),
    ...(has('terminal') ? ['U - Desktop or laptop'] : []),
    ...(used.includes('usb-memory') ? ['M - Flash drive'] : []),
    ...(used.includes('smartphone-over-usb') ? ['U - Mobile phone'] : []),
  ];
}

/** The headline figure is the amount, where it counts data; what else was counted is in the ledger under plus. */
function confidentiality({ data, figures, ...rest }: LeakCase) {
  const amount = figures.find(({ headline, unit }) => headline && DATA_UNITS.includes(unit));
  const [first, ...others] = data.nature.map((nature) => DATA_VARIETY[nature]);
  return {
    data_disclosure: CONFIDENCE[rest.summary.standing] === 'Low' ? 'Potentially' : 'Yes',
    ...(amount ? { data_total: amount.value } : {}),
    data: [{ variety: first ?? 'Unknown', ...(amount ? { amount: amount.value } : {}) }, ...others.map((variety) => ({ variety }))],
    data_victim: unique(data.kinds.map((kind) => DATA_VICTIM[kind])),
    state: ['Unknown'],
    ...(amount
      ? { notes: `Amount: ${formatFigure(amount, 'en')}, counted by ${amount.countedBy.en}, as of ${amount.asOf} [${amount.standing}].` }
      : {}),
  };
}

/** @param library of published cases only */
export function verisIncident(library: Library, leakCase: CaseEntry) {
  const { slug, data } = leakCase;
  const used = assets(leakCase);
  const abused = coded(library, leakCase, 'plus.attribute.confidentiality.data_abuse');
  return {
    schema_version: VERSION,
    incident_id: data.id,
    source_id: 'leakpath',
    security_incident: CONFIDENCE[data.summary.standing] === 'Low' ? 'Suspected' : 'Confirmed',
    confidence: CONFIDENCE[data.summary.standing],
    summary: data.summary.text.en,
    reference: [...caseSources(library, slug).values()].map(({ source }) => source.URL).join('; '),
    timeline: timeline(data),
    victim: victim(data),
    actor: actor(data, coded(library, leakCase, 'actor.internal.motive')),
    action: action(library, leakCase),
    asset: { assets: (used.length > 0 ? used : ['Unknown']).map((variety) => ({ variety })), cloud: ['Unknown'] },
    attribute: { confidentiality: confidentiality(data) },
    ...discovery(data),
    notes: data.unknowns.map(({ en }) => `Not known: ${en}`).join('\n'),
    plus: {
      master_id: data.id,
      ...(abused[0] === undefined ? {} : { attribute: { confidentiality: { data_abuse: abused[0] } } }),
      leakpath: {
        dataset: provenance(library),
        address: addresses('cases', slug),
        title: data.title,
        figures: data.figures.map(({ n, what, value, qualifier, unit, countedBy, asOf, standing, sources }) => ({
          n,
          what,
          value,
          qualifier,
          unit,
          countedBy,
          asOf,
          standing,
          sources,
        })),
        steps: data.path.steps.map(({ n, label, techniques, date, standing, sources }) => ({
          n,
          label,
          techniques,
          date,
          standing,
          sources,
        })),
      },
    },
  };
}
