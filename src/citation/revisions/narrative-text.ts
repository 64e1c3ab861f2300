/** A narrative (ja.mdx, en.mdx) as plain paragraphs: what its components show on the page stands there in words. */
export interface Passage {
  /** Of the heading over it; '' before the first. */
  heading: string;
  lines: string[];
}

/** What the components of a narrative are replaced by. */
export interface Spoken {
  cite: (standing: string, sources: string[]) => string;
  figure: (n: number) => string;
  step: (n: number) => string;
  event: (id: string) => string;
}

const COMPONENT = /<(Cite|Figure|Step|Event)\s([^>]*?)\/>/g;
const attribute = (text: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1] ?? '';

function plain(line: string, spoken: Spoken): string {
  return (
    line
      .replace(COMPONENT, (_, component: string, attributes: string) => {
        if (component === 'Cite') return spoken.cite(attribute(attributes, 'standing'), attribute(attributes, 'sources').split(/\s+/));
        if (component === 'Event') return spoken.event(attribute(attributes, 'id'));
        return (component === 'Step' ? spoken.step : spoken.figure)(Number(attribute(attributes, 'n')));
      })
      .replace(/<Term\s[^>]*>([\s\S]*?)<\/Term>/g, '$1')
      // Links and emphasis, a quotation mark or list mark at the start of the line.
      .replace(/\[([^\]]+)\]\([^)\s]*\)/g, '$1')
      .replace(/\*\*([^*]+)\*\*/g, '$1')
      .replace(/^(?:>|[-*]|\d+\.)\s+/, '')
      .replace(/ {2,}/g, ' ')
      .trim()
  );
}

/** Paragraphs stand on one line each (CONTRIBUTING.md), headings are `### Heading {#anchor}`. */
export function passages(mdx: string, spoken: Spoken): Passage[] {
  const found: Passage[] = [{ heading: '', lines: [] }];
  for (const line of mdx.split('\n').filter((text) => text.trim() !== '')) {
    const heading = /^#+\s+(.*?)(?:\s*\{#[^}]+\})?\s*$/.exec(line)?.[1];
    if (heading !== undefined) found.push({ heading: plain(heading, spoken), lines: [] });
    else found.at(-1)?.lines.push(plain(line, spoken));
  }
  return found.filter(({ heading, lines }) => heading !== '' || lines.length > 0);
}
