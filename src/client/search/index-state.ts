import type { Words } from './words.ts';

/**
 * In `npm run dev`: what to say of an index that is missing or older than the last edit; '' otherwise.
 * @param address where to ask; pages of a build have none
 */
export async function indexRemark(address: string | undefined, words: Words): Promise<string> {
  if (address === undefined) return '';
  try {
    const { state } = (await (await fetch(address)).json()) as { state: string };
    if (state === 'missing') return words.say('noIndex');
    return state === 'stale' ? words.say('staleIndex') : '';
  } catch {
    return '';
  }
}
