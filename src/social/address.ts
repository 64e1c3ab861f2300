/**
 * Where the picture stands that other sites show with a link to a page. A case has one of its own, and so has each
 * overview; an entry of a catalogue shows the picture of its section, what hangs on a case that of the case:
 * `/ja/cases/benesse/teach/` → `/og/ja/cases/benesse.png`, `/ja/laws/appi-23/` → `/og/ja/laws.png`, `/ja/` → `/og/ja.png`.
 */
export function socialCard(page: string): string {
  const [, lang = '', section, slug] = page.split('/');
  return `/og/${[lang, section, section === 'cases' ? slug : ''].filter(Boolean).join('/')}.png`;
}

/** Whether the picture that stands for a page is the page's own. */
export const ownsCard = (page: string): boolean => socialCard(page) === `/og${page.replace(/\/$/, '')}.png`;

/** Size of the pictures, as the sites that show them ask for it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
