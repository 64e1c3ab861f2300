/** The stages of a build in the order in which it runs them. */
export const STAGE_NAMES = ['load', 'check', 'diagrams', 'pages', 'index', 'pictures', 'decks', 'handouts', 'machines', 'offline'] as const;

export type StageName = (typeof STAGE_NAMES)[number];
