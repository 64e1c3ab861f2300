import { fileAddress } from '../relative.ts';

const ATTRIBUTES = ['href', 'src', 'action'];

/**
 * Scripts write addresses from the root of the site (`/ja/cases/benesse/`), as the search index has them. Wherever one
 * comes into the page it is led to the file of the copy at once, before anyone can follow it.
 * @param root address of the copy, ending in a slash
 */
export function keepAddressesInside(root: string): void {
  const mend = (element: Element) => {
    for (const name of ATTRIBUTES) {
      const address = element.getAttribute(name);
      if (address && /^\/(?!\/)/.test(address)) element.setAttribute(name, new URL(fileAddress(address), root).href);
    }
  };
  const all = ATTRIBUTES.map((name) => `[${name}^="/"]`).join(',');
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') mend(target as Element);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        mend(node);
        node.querySelectorAll(all).forEach(mend);
      }
    }
  }).observe(document.documentElement, { subtree: true, childList: true, attributes: true, attributeFilter: ATTRIBUTES });
}
