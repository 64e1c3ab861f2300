import { z } from 'astro/zod';

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

/** An identifier inside the library: lower-case letters, digits and hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens (for example "usb-memory")');
