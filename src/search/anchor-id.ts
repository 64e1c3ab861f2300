/** An anchor and its label in one attribute, as Pagefind keeps it: it drops spaces from ids. */
const SPACE = '\u2420';
const BAR = '|';

/** @example anchorId('step-4', 'Step 4: sold') // 'step-4|Step␠4:␠sold' */
export const anchorId = (id: string, label: string): string => `${id}${BAR}${label.replace(/\s+/g, SPACE)}`;

export function readAnchorId(text: string): { id: string; label: string } {
  const at = text.indexOf(BAR);
  return { id: text.slice(0, at), label: text.slice(at + 1).replaceAll(SPACE, ' ') };
}
