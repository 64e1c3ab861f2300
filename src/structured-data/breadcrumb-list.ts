import type { BreadcrumbList } from 'schema-dts';
import { absolute } from '../site.ts';

/**
 * Where a page stands.
 * @param crumbs the way to it, home first
 * @param page title and address of the page itself
 */
export const breadcrumbList = (
  crumbs: readonly { href: string; text: string }[],
  page: { href: string; text: string },
): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...crumbs, page].map(({ href, text }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: text,
    item: absolute(href),
  })),
});
