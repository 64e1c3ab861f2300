import { z } from 'astro/zod';
import { said } from './said.ts';

/** The two languages of the library. */
export const LANGS = ['ja', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** Text that says the same in both languages, each written natively. */
export const bilingual = z.strictObject({
  ja: z.string().trim().min(1).describe('Japanese text, written as a Japanese editor would'),
  en: z.string().trim().min(1).describe('English text, written as an English editor would'),
});
export type Bilingual = z.infer<typeof bilingual>;

/** A closed vocabulary as a Zod enum whose message lists what is allowed. */
export function oneOf<V extends Record<string, unknown>>(values: V): z.ZodEnum<{ [K in keyof V & string]: K }> {
  return z.enum(Object.keys(values) as [string, ...string[]]) as never;
}

/** What an identifier looks like. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The first character that no identifier has, with its code point: ｂ and е look like letters that are allowed. */
function strangeIn(text: string): Bilingual {
  const strange = /[^a-z0-9-]/u.exec(text)?.[0];
  if (strange === undefined) return { ja: '', en: '' };
  const code = `U+${(strange.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    ja: `「${strange}」（${code}）が混じっています。`,
    en: `; "${strange}" (${code}) is none of them${/[A-Z]/.test(strange) ? '' : ', even where it looks like one'}`,
  };
}

/** An identifier inside the library: lower-case letters, digits and hyphens. */
export const slug = z.string().regex(SLUG, {
  error: ({ input }) => {
    const strange = strangeIn(String(input));
    return said({
      ja: `識別名に使えるのは半角の英小文字・数字・ハイフン1つずつだけです（例：usb-memory）。${strange.ja}打ち直してください`,
      en: `use lower-case letters, digits and single hyphens (for example "usb-memory")${strange.en}`,
    });
  },
});
