/** The leak path of a case in Attack Flow 2.0.0: steps as actions, nodes as assets, controls as conditions. */
import type { CaseEntry } from '../../domain/backlinks.ts';
import { earliest, latest } from '../../domain/edtf.ts';
import { url } from '../../i18n/url.ts';
import type { Library } from '../../library/library.ts';
import type { PathNode, PathStep } from '../../model/path.ts';
import type { Bilingual, Lang } from '../../model/text.ts';
import { CONTROL_STATE, NODE_KIND } from '../../model/vocabulary.ts';
import { attackId, techniqueId } from './catalogue.ts';
import { flowGraph } from './flow-graph.ts';
import {
  datesOf,
  evidence,
  flowObject,
  inBoth,
  ownReference,
  relationship,
  stixId,
  type Dates,
  type StixId,
  type StixObject,
} from './object.ts';

/** Nine hours: dates of the cases are days in Japan. */
const JAPAN = 9 * 3_600_000;
const isDay = (text: string | undefined) => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Between which moments a step fell; only an end that is known to the day gets one, so that no date is sharpened. */
export function execution(date: string | undefined): { execution_start?: string; execution_end?: string } {
  if (date === undefined) return {};
  const [start, end = start] = date.split('/');
  const inUtc = (instant: number) => new Date(instant - JAPAN).toISOString();
  return {
    ...(isDay(start) ? { execution_start: inUtc(earliest(date)) } : {}),
    ...(isDay(end) ? { execution_end: inUtc(latest(date)) } : {}),
  };
}

type Control = PathStep['controls'][number];
/** States in which a control left the way open. */
const OPEN: readonly Control['state'][] = ['absent', 'not-applied', 'bypassed'];

interface Flow {
  library: Library;
  leakCase: CaseEntry;
  dates: Dates;
  name: (part: string) => string;
}

const stepName = (n: number) => `step-${n}`;
const assetName = (id: string) => `node-${id}`;

/** What a step has beside its number: labels, dates, technique, assets. */
function actionFields({ library, leakCase, name }: Flow, step: PathStep) {
  const vouched = evidence(library, step);
  const [first] = step.techniques;
  const technique = first === undefined ? undefined : library.techniques.get(first)?.data;
  return {
    ...vouched,
    labels: [...vouched.labels, ...(step.date === undefined ? [] : [`edtf:${step.date}`])],
    external_references: [
      ownReference(`${leakCase.data.id}/step-${step.n}`, url('en', 'cases', leakCase.slug, `step-${step.n}`)),
      ...vouched.external_references,
    ],
    ...(technique && first !== undefined
      ? { technique_id: attackId(library, first) ?? technique.id, technique_ref: techniqueId(technique.id) }
      : {}),
    ...execution(step.date),
    asset_refs: [...new Set([step.from, step.to])].map((id) => stixId('attack-asset', name(assetName(id)))),
  };
}

/** Controls in words: Block on removable media (there but not applied). */
function controlWords(library: Library, controls: readonly Control[], lang: Lang): string {
  const words = controls.map(({ control, state }) => {
    const said = library.controls.get(control)?.data.name[lang] ?? control;
    return lang === 'ja' ? `${said}（${CONTROL_STATE[state].ja}）` : `${said} (${CONTROL_STATE[state].en})`;
  });
  return words.join(lang === 'ja' ? '、' : '; ');
}

/** A condition about the controls at a step. */
function condition(
  { library, dates, name }: Flow,
  part: string,
  say: (lang: Lang) => string,
  controls: readonly Control[],
  then?: StixId,
): StixObject[] {
  const notes = controls.flatMap(({ note }) => (note ? [note] : []));
  const sources = [...new Set(notes.flatMap((note) => note.sources))];
  const references = sources.flatMap((id) => library.sources.get(id)?.data ?? []);
  const description: Bilingual = { ja: say('ja'), en: say('en') };
  return inBoth(
    (texts) =>
      flowObject('attack-condition', name(part), dates, {
        ...texts,
        ...(then ? { on_true_refs: [then] } : {}),
        ...(references.length > 0
          ? { external_references: references.map(({ id, URL: address }) => ({ source_name: id, url: new URL(address).href })) }
          : {}),
      }),
    { description },
  );
}

const asset = ({ leakCase, dates, name }: Flow, node: PathNode): StixObject[] => {
  const party = node.kind === 'organisation' ? leakCase.data.parties.find(({ id }) => id === node.domain) : undefined;
  return inBoth(
    (texts) =>
      flowObject('attack-asset', name(assetName(node.id)), dates, {
        ...texts,
        labels: [`kind:${node.kind}`, `domain:${node.domain}`],
        ...(party ? { object_ref: stixId('identity', name(`party-${party.id}`)) } : {}),
      }),
    { name: node.label, description: NODE_KIND[node.kind] },
  );
};

/** All objects of the flow of a case. */
export function attackFlow(library: Library, leakCase: CaseEntry): StixObject[] {
  const { slug, data } = leakCase;
  const flow: Flow = { library, leakCase, dates: datesOf(data.revisions), name: (part) => `${data.id}/${part}` };
  const { steps, nodes } = data.path;
  const { starts, before } = flowGraph(steps);
  const after = (n: number) => steps.filter((step) => before.get(step.n)?.includes(n));
  const actionId = ({ n }: PathStep) => stixId('attack-action', flow.name(stepName(n)));
  const open = (step: PathStep) => step.controls.filter(({ state }) => OPEN.includes(state));
  const worked = (step: PathStep) => step.controls.filter(({ state }) => state === 'worked');
  const joins = (step: PathStep) => (before.get(step.n)?.length ?? 0) > 1;
  /** Where the flow enters a step: through the condition of its controls, or at once. */
  const gate = (step: PathStep) =>
    open(step).length > 0 ? stixId('attack-condition', flow.name(`${stepName(step.n)}/open`)) : actionId(step);
  const join = (step: PathStep) => stixId('attack-operator', flow.name(`${stepName(step.n)}/join`));
  const entrance = (step: PathStep) => (joins(step) ? join(step) : gate(step));

  const perStep = steps.flatMap((step): StixObject[] => {
    const effects = [
      ...after(step.n).map(entrance),
      ...(worked(step).length > 0 ? [stixId('attack-condition', flow.name(`${stepName(step.n)}/worked`))] : []),
    ];
    const others = step.techniques.slice(1).flatMap((technique) => library.techniques.get(technique)?.data.id ?? []);
    return [
      ...(joins(step)
        ? [flowObject('attack-operator', flow.name(`${stepName(step.n)}/join`), flow.dates, { operator: 'OR', effect_refs: [gate(step)] })]
        : []),
      ...(open(step).length > 0
        ? condition(
            flow,
            `${stepName(step.n)}/open`,
            (lang) =>
              lang === 'ja'
                ? `道が開いていた：${controlWords(library, open(step), lang)}`
                : `The way was open: ${controlWords(library, open(step), lang)}`,
            open(step),
            actionId(step),
          )
        : []),
      ...inBoth(
        (texts) =>
          flowObject('attack-action', flow.name(stepName(step.n)), flow.dates, {
            ...texts,
            ...actionFields(flow, step),
            ...(effects.length > 0 ? { effect_refs: effects } : {}),
          }),
        { name: step.label, description: step.text },
      ),
      ...(worked(step).length > 0
        ? condition(
            flow,
            `${stepName(step.n)}/worked`,
            (lang) =>
              lang === 'ja'
                ? `働いた対策：${controlWords(library, worked(step), lang)}`
                : `What worked: ${controlWords(library, worked(step), lang)}`,
            worked(step),
          )
        : []),
      ...others.map((id) => relationship('related-to', actionId(step), techniqueId(id), flow.dates)),
    ];
  });

  const vouched = evidence(library, data.summary);
  const head = inBoth(
    (texts) =>
      flowObject('attack-flow', flow.name('flow'), flow.dates, {
        ...texts,
        scope: 'incident',
        start_refs: steps.filter(({ n }) => starts.includes(n)).map(gate),
        ...vouched,
        external_references: [ownReference(data.id, url('en', 'cases', slug)), ...vouched.external_references],
      }),
    { name: data.path.title, description: data.path.description },
  );
  return [...head, ...perStep, ...nodes.flatMap((node) => asset(flow, node))];
}
