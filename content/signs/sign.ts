import type { Sign } from '../carriers/carrier';
import { origin } from '../carriers/origin';
import type { Page } from '../pages';

/**
 * What any page of a kind must have, whoever made it. These rest on no site's ids or addresses;
 * a carrier's own signs are added to them.
 */
const source = { grade: 'A', learnt: '2026-11', where: 'any page of this kind' } as const;

/**
 * Something that speaks for a page, or against it.
 * @param points how strongly; less than 0: against it
 * @param id unique among the signs of the page, which is put before it
 */
export function sign(page: Page, points: number, id: string, speaks: Sign['speaks']): Sign {
  return { origin: origin(page, id, source), page, points, speaks };
}

/** One of these must speak for a page; the others only add to it. */
export function must(page: Page, points: number, id: string, speaks: Sign['speaks']): Sign {
  return { ...sign(page, points, id, speaks), must: true };
}

/** Where this speaks it is not the page, whatever speaks for it. */
export function never(page: Page, id: string, speaks: Sign['speaks']): Sign {
  return sign(page, Number.NEGATIVE_INFINITY, id, speaks);
}
