import type { Sign } from '../carriers/carrier';
import type { Page } from '../pages';

/**
 * What any page of a kind must have, whoever made it. These rest on no site's ids or addresses;
 * a carrier's own signs are added to them.
 */
const source = { grade: 'A', learnt: '2026-11', where: 'any page of this kind' } as const;

export function sign(page: Page, points: number, id: string, speaks: Sign['speaks']): Sign {
  return { id: `${page}.${id}`, page, points, ...source, speaks };
}

/** One of these must speak for a page; the others only add to it. */
export function must(page: Page, points: number, id: string, speaks: Sign['speaks']): Sign {
  return { ...sign(page, points, id, speaks), must: true };
}
