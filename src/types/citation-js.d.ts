/** The part of Citation.js (0.8) that this project uses; the packages ship no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: { forceType?: string });
    data: Record<string, unknown>[];
    format(format: 'bibtex' | 'biblatex' | 'ris'): string;
  }
  export const plugins: { config: { get(plugin: '@bibtex'): { format: Record<'asciiOnly' | 'useIdAsLabel' | 'checkLabel', boolean> } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
