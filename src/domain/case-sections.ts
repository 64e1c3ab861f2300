/** The sections of a case page in their order; the anchors are promised. */
export const CASE_SECTIONS = [
  'path',
  'story',
  'figures',
  'timeline',
  'chain',
  'insider',
  'causes',
  'outcomes',
  'communication',
  'disputes',
  'unknowns',
  'teaching',
  'related',
  'sources',
  'cite',
] as const;
