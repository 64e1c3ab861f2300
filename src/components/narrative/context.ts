/** The case a narrative belongs to; its components work on a case page only. */
export function narrativeContext({ narrative }: App.Locals): NonNullable<App.Locals['narrative']> {
  if (!narrative) throw new Error('Cite, Figure, Step and Event stand in the narrative of a case only');
  return narrative;
}
