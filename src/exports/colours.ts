/** The colours of a diagram as attributes, read from the style sheets of the site: one place decides what is vermilion. */

export type Theme = 'light' | 'dark';

/** Attributes by class name (`dg-leak` → `{ stroke: '#c2371a' }`), and the colours of what stands around the drawing. */
export interface Palette {
  classes: ReadonlyMap<string, Readonly<Record<string, string>>>;
  paper: string;
  ink: string;
  muted: string;
  line: string;
}

/** What is taken over from a rule: the rest (pointer, focus) means nothing in a picture. */
const PROPERTIES = ['fill', 'stroke', 'stroke-width'];

/** On a slide or in a paper the ground is white, not the tint of our pages. */
const WHITE = '#ffffff';

function tokens(css: string, theme: Theme): Map<string, string> {
  const found = [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/gi)];
  const colours = new Map(found.map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]));
  if (theme === 'light') colours.set('paper', WHITE);
  return colours;
}

/**
 * Reads the palette of a theme.
 * @param css tokens.css and diagram.css, as text
 * @throws Error where a colour that the diagrams use is not defined
 */
export function paletteOf({ tokens: tokensCss, diagram }: { tokens: string; diagram: string }, theme: Theme): Palette {
  const colours = tokens(tokensCss, theme);
  const base = diagram.slice(0, Math.max(0, diagram.indexOf('@media')) || diagram.length);
  const colour = (token: string): string => {
    const alias = new RegExp(String.raw`--${token}:\s*var\(--([\w-]+)`).exec(base)?.[1] ?? token;
    const value = colours.get(alias);
    if (value === undefined) throw new Error(`tokens.css has no colour --${alias} for the diagrams`);
    return value;
  };
  const classes = new Map<string, Record<string, string>>();
  for (const [, name = '', body = ''] of base.matchAll(/^\.(dg-[\w-]+) \{([^}]*)\}/gm)) {
    const attributes: Record<string, string> = {};
    for (const [, property = '', value = ''] of body.matchAll(/([\w-]+):\s*([^;]+);/g)) {
      const token = /^var\(--([\w-]+)/.exec(value)?.[1];
      if (PROPERTIES.includes(property)) attributes[property] = token === undefined ? value : colour(token);
    }
    classes.set(name, attributes);
  }
  return { classes, paper: colour('dg-paper'), ink: colour('dg-ink'), muted: colour('dg-muted'), line: colour('dg-line') };
}
