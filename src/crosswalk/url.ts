import type { SCHEME } from '../model/vocabulary.ts';

/** The public page of an entry: ATT&CK has one per technique; for the Insider Threat Matrix its sections; VERIS has none. */
export function crosswalkUrl(scheme: keyof typeof SCHEME, id: string): string | undefined {
  if (scheme === 'attack') return `https://attack.mitre.org/techniques/${id.replace('.', '/')}/`;
  if (scheme !== 'itm') return undefined;
  const article = { MT: 'AR1', ME: 'AR2', PR: 'AR3', IF: 'AR4', AF: 'AR5' }[id.slice(0, 2)];
  if (!article) return undefined;
  const section = `https://insiderthreatmatrix.org/articles/${article}/sections/${id.split('.')[0]}`;
  return id.includes('.') ? `${section}/subsections/${id}` : section;
}
