import type { Lang } from '../../model/text.ts';
import { comparable } from '../tokens/normal-form.ts';
import { stem } from './stem.ts';

/** A title, a name or a whole query as such things are compared: English by stems. */
export const titleForm = (text: string, lang: Lang): string =>
  lang === 'ja'
    ? comparable(text)
    : comparable(text)
        .split(/[^\p{L}\p{N}.]+/u)
        .map(stem)
        .join(' ')
        .trim();
