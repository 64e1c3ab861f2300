/** Routes of the dataset's files. One per ending, as the development server takes an address for a file only where the route itself has an ending. */
import type { APIRoute } from 'astro';
import { dataAddresses, dataFile } from '../data-export/dataset.ts';
import { NOTHING_MORE } from './paths.ts';
import { getLibrary } from '../library/get.ts';

/**
 * @param before the part of the address before the file's name, up to a slash
 * @param after its ending, or for a case the name of its file
 */
export function dataRoute(before: string, after: string) {
  const inside = (address: string) =>
    address.startsWith(before) && address.endsWith(after) && address.length > before.length + after.length;
  const paths = () =>
    dataAddresses(getLibrary())
      .filter(inside)
      .map((address) => address.slice(before.length, address.length - after.length))
      .filter((name) => !name.includes('/'))
      .map((name) => ({ params: { name }, cacheKey: NOTHING_MORE }));
  const get: APIRoute = ({ params: { name = '' } }) => dataResponse(`${before}${name}${after}`);
  return { paths, get };
}

/** One file of the dataset as a response. */
export function dataResponse(address: string): Response {
  const { text, type } = dataFile(getLibrary(), address);
  return new Response(text, { headers: { 'content-type': /\bversion=/.test(type) ? type : `${type}; charset=utf-8` } });
}
