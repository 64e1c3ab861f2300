/** Makes an element with a class, attributes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | undefined> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** An element whose content is HTML that the engine has escaped: text and <mark> only. */
export function marked<K extends keyof HTMLElementTagNameMap>(name: K, html: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.innerHTML = html;
  return made;
}
