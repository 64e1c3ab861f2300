/** Why a search failed: the browser lacks what it needs, no answer came in time, or a file of the index is broken. */
export type Trouble = 'unsupported' | 'slow' | 'failed';

export class SearchError extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble, message: string) {
    super(message);
    this.trouble = trouble;
  }
}

/** What to tell the reader of an error. */
export const troubleOf = (error: unknown): Trouble => (error instanceof SearchError ? error.trouble : 'failed');
