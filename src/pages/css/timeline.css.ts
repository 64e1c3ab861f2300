/** /css/timeline.css: the filter of the timeline. */
import type { APIRoute } from 'astro';
import { getLibrary } from '~/library/get.ts';
import { chronicleFilter } from '~/views/chronicle-filter.ts';

export const GET: APIRoute = () => new Response(chronicleFilter(getLibrary()), { headers: { 'content-type': 'text/css; charset=utf-8' } });
