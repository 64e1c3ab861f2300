/** The part of Pagefind's browser interface that the engine uses. */
export interface PagefindResult {
  id: string;
  score: number;
  /** Positions of the hits. */
  words: readonly number[];
}

export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  preload(term: string): Promise<void>;
  search(term: string | null, options?: { sort?: Record<string, 'asc' | 'desc'> }): Promise<{ results: PagefindResult[] }>;
}
