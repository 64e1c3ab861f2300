/** action: what the crosswalk of the techniques used says in VERIS terms. */
import { techniquesOf, vectorsOf, type CaseEntry } from '../../domain/backlinks.ts';
import type { Library } from '../../library/library.ts';

/** Values that the techniques of a case are mapped to below a path of VERIS: `action.misuse.variety` → Privilege abuse … */
export function coded(library: Library, leakCase: CaseEntry, path: string): string[] {
  const ids = techniquesOf(leakCase).flatMap((slug) =>
    (library.techniques.get(slug)?.data.crosswalk ?? []).flatMap(({ scheme, id }) => (scheme === 'veris' && id !== undefined ? [id] : [])),
  );
  return [...new Set(ids.filter((id) => id.startsWith(`${path}.`)).map((id) => id.slice(path.length + 1)))];
}

const orUnknown = (values: string[]) => (values.length > 0 ? values : ['Unknown']);

/** Every step in one line, so that none is lost where several share a variety. */
const stepNotes = ({ data }: CaseEntry) =>
  data.path.steps
    .map(({ n, text, standing, techniques }) => `Step ${n} [${standing}; ${techniques.join(', ') || 'no technique'}]: ${text.en}`)
    .join('\n');

/** Misuse always, as every case is one of an insider; social engineering where a technique is mapped to it. */
export function action(library: Library, leakCase: CaseEntry) {
  const of = (path: string) => coded(library, leakCase, path);
  const social = of('action.social.variety');
  return {
    misuse: {
      variety: orUnknown(of('action.misuse.variety')),
      vector: orUnknown(of('action.misuse.vector')),
      ...(vectorsOf(library, leakCase).length > 0 ? { result: ['Exfiltrate'] } : {}),
      notes: stepNotes(leakCase),
    },
    ...(social.length > 0 ? { social: { variety: social, vector: ['Unknown'], target: ['Unknown'] } } : {}),
  };
}
