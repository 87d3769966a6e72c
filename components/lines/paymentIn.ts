import type { CarrierId } from '../../content/carriers/brands';
import { payingPages } from '../../content/pages';
import type { Overview } from '../../messages';

/** A payment that the tab in front is about. */
export interface Payment {
  carrier: CarrierId;
  /** Its receipt is in front; else it may be under way, waiting or refused. */
  isDone: boolean;
}

/**
 * The payment in front. While there is one, nothing may lead to a refill page: whoever pays there
 * again pays twice. Undefined where none is told for certain.
 */
export function paymentIn({
  here,
  paying,
  carrier,
}: Pick<Overview, 'here' | 'paying' | 'carrier'>): Payment | undefined {
  if (paying) return { carrier, isDone: false };
  if (!here?.certain) return undefined;
  const isDone = here.page === 'confirmation';
  return isDone || payingPages.includes(here.page) ? { carrier, isDone } : undefined;
}
