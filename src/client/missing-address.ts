/** On the 404 page: what was typed as an address becomes the words to search for. */
import { LONGEST } from '../search/address.ts';
import { base } from './base.ts';

/** An address need not be well formed: what cannot be read stays as it is. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const asked = location.pathname.startsWith(`${base}/`) ? location.pathname.slice(base.length) : location.pathname;
const words = readable(asked)
  .split('/')
  .filter((part) => part && !/^(ja|en|cases|techniques|outcomes|controls|laws)$/.test(part))
  .join(' ')
  .replace(/[-_.]+/g, ' ')
  .replace(/ html?$/, '')
  .slice(0, LONGEST);

for (const box of document.querySelectorAll<HTMLInputElement>('[data-missing-address]')) box.value = words;

// An English address speaks English first; the page itself cannot know from which address it is served.
if (asked.startsWith('/en/')) {
  const english = document.querySelector('main > section[lang="en"]');
  english?.parentElement?.insertBefore(english, english.parentElement.querySelector('section'));
}
