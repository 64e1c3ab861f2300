/** JSON-LD as it stands in a page: https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents */
import type { Thing } from 'schema-dts';

/**
 * The text of a `<script type="application/ld+json">`. A script ends at the first `</script`, whatever the JSON means
 * by it, and `<!--` changes how it is read; with `<` written as an escape neither can stand in it.
 */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
