/** The crosswalk as rows: every technique → ATT&CK, Insider Threat Matrix, VERIS as mapped by hand; ISO/IEC 27002 through the controls. */
import { pinned, pinnedLists } from '../crosswalk/pinned.ts';
import { crosswalkUrl } from '../crosswalk/url.ts';
import type { Library } from '../library/library.ts';
import type { Entry } from '../library/yaml.ts';
import type { CrosswalkRow, Technique } from '../model/catalogue.ts';
import type { Bilingual } from '../model/text.ts';
import { STAGE } from '../model/vocabulary.ts';
import type { CrosswalkRecord } from './model.ts';

type TechniqueEntry = Entry<Technique>;

/** Leak vectors first, then the other techniques stage by stage, each by permanent id. */
export function crosswalkTechniques(library: Library): TechniqueEntry[] {
  const stages = ['exfiltration', ...Object.keys(STAGE)];
  return [...library.techniques.values()].sort(
    (a, b) => stages.indexOf(a.data.stage) - stages.indexOf(b.data.stage) || a.data.id.localeCompare(b.data.id, 'en'),
  );
}

const head = ({ slug, data }: TechniqueEntry) => ({
  technique: data.id,
  slug,
  name: data.name,
  stage: data.stage,
  leakVector: data.stage === 'exfiltration',
});

function mapped(technique: TechniqueEntry, { scheme, id, fit, reason }: CrosswalkRow): CrosswalkRecord {
  const name = id === undefined ? undefined : pinned[scheme].get(id);
  return {
    ...head(technique),
    scheme,
    schemeVersion: pinnedLists[scheme].version,
    id: id ?? null,
    entry: name === undefined ? null : { ja: name, en: name },
    fit,
    control: null,
    reason,
    url: (id === undefined ? undefined : crosswalkUrl(scheme, id)) ?? null,
  };
}

const NO_CLAUSE: Bilingual = {
  ja: 'この手口を断つ対策のうち、ISO/IEC 27002の管理策に対応づけたものがない。',
  en: 'No control that breaks this technique is mapped to ISO/IEC 27002.',
};

/** Clauses of the controls that break or show a technique; one that several controls lead to has a row for each. */
function throughControls(library: Library, technique: TechniqueEntry): CrosswalkRecord[] {
  const common = { ...head(technique), scheme: 'iso27002' as const, schemeVersion: pinnedLists.iso27002.version, url: null };
  const rows = [...library.controls.values()].flatMap(({ slug, data }) =>
    data.breaks
      .filter((one) => one.technique === technique.slug)
      .flatMap(({ how }) =>
        data.iso.map(({ clause, reason }): CrosswalkRecord => ({
          ...common,
          id: clause,
          entry: pinned.iso27002.get(clause) ?? null,
          fit: null,
          control: slug,
          reason: reason ? { ja: `${how.ja}${reason.ja}`, en: `${how.en} ${reason.en}` } : how,
        })),
      ),
  );
  return rows.length > 0 ? rows : [{ ...common, id: null, entry: null, fit: 'none', control: null, reason: NO_CLAUSE }];
}

/** Every row, technique by technique. */
export const crosswalkRows = (library: Library): CrosswalkRecord[] =>
  crosswalkTechniques(library).flatMap((technique) => [
    ...technique.data.crosswalk.map((row) => mapped(technique, row)),
    ...throughControls(library, technique),
  ]);
