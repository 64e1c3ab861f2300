import type { Bilingual, Lang } from '../model/text.ts';

/** A place in a content file; line and column count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** A fault in the content, told so that an editor can mend it: what is wrong, what is allowed, what to do. */
export interface Fault extends Place {
  message: Bilingual;
}

/** A fault as told in one language. */
export interface Problem extends Place {
  message: string;
}

/** The fault in the editor's language. */
export const tell = ({ file, line, column, message }: Fault, lang: Lang): Problem => ({ file, line, column, message: message[lang] });

/** `content/cases/benesse/case.yaml:12:3` */
export const formatPlace = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** `content/cases/benesse/case.yaml:12:3: message` */
export const formatProblem = ({ message, ...place }: Problem): string => `${formatPlace(place)}: ${message}`;

/** Orders problems by file, then by position, so that a run always prints the same list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column || a.message.localeCompare(b.message, 'en'),
  );
}

/** Thrown where the library is needed but its content has faults. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem(s) in the content:\n${problems.map(formatProblem).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
