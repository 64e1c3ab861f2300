/** A diagram whose source Mermaid does not understand, told so that an editor finds the place. */
export class DiagramError extends Error {
  /** Line in the source, counted from 1; absent where Mermaid does not know. */
  readonly line: number | undefined;
  /** The line and its neighbours, with their numbers. */
  readonly excerpt: string;

  constructor(message: string, { line, excerpt, where }: { line?: number | undefined; excerpt: string; where: string }) {
    super(`${where}${line === undefined ? '' : `, line ${line}`}: ${message}${excerpt ? `\n${excerpt}` : ''}`);
    this.name = 'DiagramError';
    this.line = line;
    this.excerpt = excerpt;
  }
}

/** Lines Mermaid removes before it counts: front matter, comments, directives on a line of their own. */
function removedLines(source: string): boolean[] {
  const lines = source.split('\n');
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1;
  let started = false;
  return lines.map((line, index) => {
    const removed = index <= end || /^\s*%%/.test(line) || (!started && line.trim() === '');
    if (!removed) started = true;
    return removed;
  });
}

/** Mermaid's line number turned back into a line of the source as written. */
export function sourceLine(source: string, reported: number): number {
  let counted = 0;
  const removed = removedLines(source.trimEnd());
  const index = removed.findIndex((gone) => !gone && (counted += 1) === reported);
  return index < 0 ? removed.length : index + 1;
}

/** The lines around one, numbered and marked. */
export function excerptOf(source: string, line: number | undefined): string {
  const lines = source.trimEnd().split('\n');
  if (line === undefined)
    return lines
      .slice(0, 3)
      .map((text, index) => `    ${index + 1} | ${text}`)
      .join('\n');
  const from = Math.max(1, line - 2);
  return lines
    .slice(from - 1, line + 1)
    .map((text, index) => `${from + index === line ? '  > ' : '    '}${from + index} | ${text}`)
    .join('\n');
}
