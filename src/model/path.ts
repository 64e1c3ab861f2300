import { z } from 'astro/zod';
import { claim, evidence } from './claim.ts';
import { date } from './date.ts';
import { bilingual, oneOf, slug } from './text.ts';
import { CONTROL_STATE, NODE_KIND } from './vocabulary.ts';

/** Editors write \n in a plain YAML scalar, where it is two characters; here it becomes the line break it stands for. */
const withLineBreaks = bilingual
  .transform(({ ja, en }) => ({ ja: ja.replaceAll('\\n', '\n'), en: en.replaceAll('\\n', '\n') }))
  .pipe(bilingual);

/** Something the data passed through, or someone who moved it. */
export const pathNode = z.strictObject({
  id: slug.describe('Id within the case'),
  kind: oneOf(NODE_KIND).describe('What it is; decides its shape in the diagram'),
  label: withLineBreaks.describe(
    'Short name in the diagram: at most about 14 Japanese characters or 26 Latin letters a line; \\n breaks the line',
  ),
  domain: slug.describe('Id of the party in whose domain it stands, or "outside"'),
});

/** A control one would expect at a step, and what was really there. */
export const expectedControl = z.strictObject({
  control: slug.describe('Id of the control'),
  state: oneOf(CONTROL_STATE).describe('What really stood there'),
  note: claim.optional().describe('What the sources say about it'),
});

/** A numbered station of the leak. */
export const pathStep = z.strictObject({
  n: z.int().positive().describe('Station number; the anchor is #step-n and never moves'),
  from: slug.describe('Id of the node it starts from'),
  to: slug.describe('Id of the node it leads to'),
  date: date.optional().describe('When, if the sources say so'),
  techniques: z
    .array(slug)
    .describe('Ids of the techniques used; empty only where nothing was done with the data by technique (use at the recipient)'),
  label: bilingual.describe('Few words for the diagram: at most about 12 Japanese characters or 24 Latin letters'),
  text: bilingual.describe('One to three sentences: what happened'),
  controls: z.array(expectedControl).describe('The controls one would expect here and what really stood there'),
  ...evidence,
});

/** An ordinary relation in the diagram (thin ink line), not part of the leak. */
export const pathRelation = z.strictObject({
  from: slug.describe('Id of the node it starts from'),
  to: slug.describe('Id of the node it leads to'),
  label: bilingual.describe('Few words: what the relation is'),
});

export const path = z.strictObject({
  title: bilingual.describe('Title of the diagram'),
  description: bilingual.describe('The whole path in two or three sentences, for readers who do not see the picture'),
  nodes: z.array(pathNode).min(3).describe('Everything the data passed through, and who moved it'),
  relations: z.array(pathRelation).default([]).describe('Ordinary relations: a few thin lines'),
  steps: z.array(pathStep).min(4).describe('Stations of the leak, numbered 1, 2, 3 …'),
});
export type PathNode = z.infer<typeof pathNode>;
export type PathStep = z.infer<typeof pathStep>;
export type PathRelation = z.infer<typeof pathRelation>;
