/** Layers for the ATT&CK Navigator (layer format 4.5): the techniques of ATT&CK that the cases reach through the crosswalk. */
import { pinned, pinnedLists } from '../crosswalk/pinned.ts';
import type { CaseEntry } from '../domain/backlinks.ts';
import { url } from '../i18n/url.ts';
import type { Library } from '../library/library.ts';
import type { CrosswalkRow, Technique } from '../model/catalogue.ts';
import type { PathStep } from '../model/path.ts';
import { FIT } from '../model/vocabulary.ts';
import { NAME, absolute } from '../site.ts';
import { LICENCE, provenance } from './provenance.ts';

/** The oldest Navigator that reads the format, as the format asks for. */
const NAVIGATOR = '4.9.0';
const LAYER_FORMAT = '4.5';
/** From paper to the vermilion of a leak. */
const COLOURS = ['#fbe4dc', '#c2371a'];

interface Use {
  leakCase: CaseEntry;
  step: PathStep;
  technique: Technique;
  fit: CrosswalkRow['fit'];
}

/** Steps by the ATT&CK technique that their own technique is mapped to. */
function usesByAttack(library: Library, cases: readonly CaseEntry[]): Map<string, Use[]> {
  const all = cases.flatMap((leakCase) =>
    leakCase.data.path.steps.flatMap((step) =>
      step.techniques.flatMap((slug) => {
        const technique = library.techniques.get(slug)?.data;
        return (technique?.crosswalk ?? []).flatMap(({ scheme, id, fit }) =>
          technique && scheme === 'attack' && id !== undefined ? [{ id, use: { leakCase, step, technique, fit } }] : [],
        );
      }),
    ),
  );
  return new Map([...new Set(all.map(({ id }) => id))].sort().map((id) => [id, all.filter((one) => one.id === id).map(({ use }) => use)]));
}

const casesOf = (uses: readonly Use[]) => [...new Set(uses.map(({ leakCase }) => leakCase))];

/** NTT West group (LP-C001): steps 3, 4. */
function comment(uses: readonly Use[]): string {
  return casesOf(uses)
    .map((leakCase) => {
      const steps = [...new Set(uses.filter((use) => use.leakCase === leakCase).map(({ step }) => step.n))];
      return `${leakCase.data.short.en} (${leakCase.data.id}): step${steps.length > 1 ? 's' : ''} ${steps.join(', ')}`;
    })
    .join('; ');
}

const links = (uses: readonly Use[]) =>
  uses.map(({ leakCase, step }) => ({
    label: `${leakCase.data.id}, step ${step.n}: ${step.label.en}`,
    url: absolute(url('en', 'cases', leakCase.slug, `step-${step.n}`)),
  }));

const uniqueBy = <T>(items: readonly T[], key: (item: T) => string): T[] => [...new Map(items.map((item) => [key(item), item])).values()];

/** How our own techniques fit the entry, one line each. */
const fits = (uses: readonly Use[]) =>
  uniqueBy(uses, ({ technique }) => technique.id).map(({ technique, fit }) => ({
    name: `${technique.id} ${technique.name.en}`,
    value: FIT[fit].en,
  }));

/**
 * A layer over these cases.
 * @param library of published cases only
 * @param cases one case, or all
 * @returns the score of a technique is the number of cases with a step mapped to it
 */
export function navigatorLayer(library: Library, cases: readonly CaseEntry[]) {
  const { version, attribution } = provenance(library);
  const [only] = cases;
  const single = cases.length === 1 && only ? only : undefined;
  return {
    name: single ? `${NAME}: ${single.data.short.en} (${single.data.id})` : `${NAME}: insider data leaks in Japan`,
    versions: { attack: pinnedLists.attack.version.split('.')[0], navigator: NAVIGATOR, layer: LAYER_FORMAT },
    domain: 'enterprise-attack',
    description:
      `${single ? single.data.title.en : `${cases.length} cases`}. Score: number of cases with a step mapped to the technique. ` +
      `Mapped by hand to ATT&CK ${pinnedLists.attack.version}; the fit of each mapping is in the metadata. Edition ${version}, ${LICENCE.name}.`,
    sorting: 3,
    layout: { layout: 'side', showID: true, showName: true, expandedSubtechniques: 'annotated' },
    hideDisabled: false,
    techniques: [...usesByAttack(library, cases)].map(([techniqueID, uses]) => ({
      techniqueID,
      score: casesOf(uses).length,
      comment: comment(uses),
      enabled: true,
      metadata: [{ name: 'ATT&CK', value: pinned.attack.get(techniqueID) ?? '' }, ...fits(uses)],
      links: uniqueBy(links(uses), (link) => link.url),
      showSubtechniques: false,
    })),
    gradient: { colors: COLOURS, minValue: 0, maxValue: Math.max(1, cases.length) },
    legendItems: [],
    metadata: [
      { name: 'attribution', value: attribution },
      { name: 'licence', value: LICENCE.url },
    ],
    links: [{ label: NAME, url: absolute(single ? url('en', 'cases', single.slug) : url('en', 'crosswalk')) }],
    selectTechniquesAcrossTactics: true,
    selectSubtechniquesWithParent: false,
  };
}
