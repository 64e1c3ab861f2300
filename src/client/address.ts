/**
 * The address of this page with another query.
 *
 * Made from the whole address: a path that begins with two slashes, as hosts that merge slashes serve it, would be read as
 * the address of another site.
 * @param query with its `?`, or '' for none
 * @param hash with its `#`, or '' for none
 */
export function withQuery(query: string, hash = location.hash): URL {
  const address = new URL(location.href);
  address.search = query;
  address.hash = hash;
  return address;
}
