/** The folder of the host in which the site lies, '' at its root: a build writes it into its pages (src/built/under-base.ts). */
export const base = document.documentElement.dataset['base'] ?? '';
