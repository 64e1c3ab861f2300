/** Cleans the SVG that Mermaid returned: what a page needs stays, with ids of its own. */

/** The drawing as an element, without Mermaid's sizes. */
export function parseSvg(text: string): SVGSVGElement {
  const host = document.createElement('div');
  host.innerHTML = text;
  const root = host.querySelector('svg');
  if (!root) throw new Error('Mermaid returned no svg');
  return root;
}

/** Gives size, language and role; keeps title and description, which Mermaid made from accTitle and accDescr. */
export function frame(
  root: SVGSVGElement,
  {
    id,
    lang,
    kind,
    width,
    height,
    x = 0,
    y = 0,
  }: { id: string; lang: string; kind: string; width: number; height: number; x?: number; y?: number },
): void {
  for (const name of root.getAttributeNames()) {
    if (!['xmlns', 'aria-labelledby', 'aria-describedby'].includes(name)) root.removeAttribute(name);
  }
  root.setAttribute('class', `diagram-svg diagram-${kind}`);
  root.setAttribute('lang', lang);
  root.setAttribute('role', 'group');
  root.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  root.setAttribute('font-family', 'Noto Sans JP, sans-serif');
  root.setAttribute('font-size', '15');
  root.setAttribute('fill', '#1d1d1b');
  const parts = [
    ['title', 'aria-labelledby'],
    ['desc', 'aria-describedby'],
  ] as const;
  for (const [name, attribute] of parts) {
    const element = root.querySelector(`:scope > ${name}`);
    if (element) {
      element.id = `${id}-${name}`;
      root.setAttribute(attribute, element.id);
    } else root.removeAttribute(attribute);
  }
  // The title comes first, so that every reader finds it.
  const [title, description] = parts.map(([name]) => root.querySelector(`:scope > ${name}`));
  if (description) root.prepend(description);
  if (title) root.prepend(title);
}

/** Leaves only the ids that something in the drawing refers to, with the prefix of the diagram; data attributes and empty elements go. */
export function cleanIds(root: SVGSVGElement, id: string): void {
  const references = new Set([...root.outerHTML.matchAll(/url\((?:&quot;|["'])?#([^)"'&]+)/g)].map((match) => match[1]));
  for (const element of root.querySelectorAll('marker, filter, linearGradient, clipPath'))
    if (!references.has(element.id)) element.remove();
  for (const element of root.querySelectorAll('defs, g')) if (element.children.length === 0) element.remove();
  // Mermaid's grounds of empty labels have no size.
  for (const rect of root.querySelectorAll('rect')) if (!rect.hasAttribute('width')) rect.remove();
  const renamed = new Map<string, string>();
  for (const element of root.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) if (name.startsWith('data-') || name === 'tabindex') element.removeAttribute(name);
    if (!element.id || (element.parentElement === (root as Element) && /^(title|desc)$/.test(element.localName))) continue;
    if (!references.has(element.id)) element.removeAttribute('id');
    else if (!/^[-_]/.test(element.id.slice(id.length)) || !element.id.startsWith(id)) {
      renamed.set(element.id, `${id}-${element.id}`);
      element.id = `${id}-${element.id}`;
    }
  }
  for (const element of root.querySelectorAll('[marker-start], [marker-end], [filter], [clip-path]')) {
    for (const name of ['marker-start', 'marker-end', 'filter', 'clip-path']) {
      const value = element.getAttribute(name);
      const target = /#([^)"']+)/.exec(value ?? '')?.[1];
      if (value && target && renamed.has(target)) element.setAttribute(name, `url(#${renamed.get(target)})`);
    }
  }
}

/** Plain `href`; a tooltip would replace the visible words as the name of the link. */
export function plainLinks(root: SVGSVGElement): void {
  const XLINK = 'http://www.w3.org/1999/xlink';
  for (const link of root.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? link.getAttributeNS(XLINK, 'href');
    link.removeAttribute('xlink:href');
    link.removeAttributeNS(XLINK, 'href');
    if (href) link.setAttribute('href', href);
    for (const element of [link, ...link.querySelectorAll('[title]')]) element.removeAttribute('title');
  }
}

/** Well-formed XML, as svgo and image converters want it. */
export function serialise(root: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(root).replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '');
}
