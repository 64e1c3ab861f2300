/** In which language an editor is told what is wrong. */
import type { Lang } from '../model/text.ts';

/** What the system says of its language, by the precedence of POSIX: the first that is set decides. */
const LOCALES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * `LEAKPATH_LANG` (ja or en), else the locale of the system, else English.
 * @param env the environment of the process
 * @param fallback locale where the environment names none, as on Windows
 */
export function editorLanguage(
  env: Readonly<Record<string, string | undefined>> = process.env,
  fallback: string = Intl.DateTimeFormat().resolvedOptions().locale,
): Lang {
  const chosen = env['LEAKPATH_LANG'];
  if (chosen === 'ja' || chosen === 'en') return chosen;
  const locale = LOCALES.map((name) => env[name]).find(Boolean) ?? fallback;
  return /^ja(?:$|[^a-z])/i.test(locale) ? 'ja' : 'en';
}
