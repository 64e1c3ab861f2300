/** The words of the quick dialog, so that no page carries them before it is opened. */
import type { APIRoute } from 'astro';
import type { Lang } from '~/model/text.ts';
import { searchWords } from '~/search/words-for-client.ts';
import { inBothLanguages } from '~/views/paths.ts';

export const getStaticPaths = inBothLanguages;

export const GET: APIRoute = ({ params }) => Response.json(searchWords(params['lang'] as Lang));
