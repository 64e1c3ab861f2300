/** The state of the self-check sheet is its address: `?vector=usb-memory&vector=…`. Nothing is stored. */

/** The vectors chosen in an address; unknown ones are dropped, none means all. */
export function chosenVectors(search: string, known: readonly string[]): string[] {
  const asked = new URLSearchParams(search).getAll('vector');
  return known.filter((vector) => asked.includes(vector));
}

/** The query of an address that keeps a choice; empty where nothing or everything is chosen. */
export function vectorQuery(chosen: readonly string[], known: readonly string[]): string {
  if (chosen.length === 0 || chosen.length === known.length) return '';
  return `?${new URLSearchParams(chosen.map((vector) => ['vector', vector])).toString()}`;
}

/** Whether something marked with these vectors belongs on the sheet. */
export const belongs = (vectors: readonly string[], chosen: readonly string[]): boolean =>
  chosen.length === 0 || vectors.some((vector) => chosen.includes(vector));
