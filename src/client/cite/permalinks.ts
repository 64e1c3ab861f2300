/** The standing and the sources of a part, as its card lists them, without the numbers, which mean nothing elsewhere. */
function sourcesOf(part: Element | null): string {
  const card = part?.querySelector('.ev > .card');
  return [...(card?.children ?? [])].map((line) => line.textContent.trim().replace(/\s+/g, ' ').replace(/^\d+ /, '')).join('; ');
}

/**
 * A click on the link of a part also copies what a note needs, `LP-C001, step 4 – sources – address`, and says so where
 * a screen reader hears it; the mark changes for those who see it. The link itself works as ever.
 */
export function permalinks(): void {
  const said = document.querySelector<HTMLElement>('#said');
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  if (!said || !isSecureContext) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-part]')) {
    link.addEventListener('click', () => {
      const { part = '' } = link.dataset;
      const address = `${canonical ?? location.href.split('#')[0] ?? ''}${link.hash}`;
      const words = [part, sourcesOf(document.getElementById(link.hash.slice(1))), address].filter(Boolean).join(' – ');
      void navigator.clipboard
        .writeText(words)
        .then(() => {
          said.textContent = (said.dataset['copied'] ?? '').replace('{part}', part);
          link.dataset['copied'] = '';
          setTimeout(() => delete link.dataset['copied'], 3000);
        })
        .catch(() => (said.textContent = said.dataset['failed'] ?? ''));
    });
  }
}
