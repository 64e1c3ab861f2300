/** Where the site is published. Set LEAKPATH_SITE to the address of your own copy. */
export const SITE = process.env['LEAKPATH_SITE'] ?? 'https://leakpath.example';

/** Name of the library, the same in both languages. */
export const NAME = 'Leakpath';
