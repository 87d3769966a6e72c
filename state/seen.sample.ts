import type { CarrierId } from '../content/carriers/brands';
import { type Moment, pageOf } from '../content/pages';
import type { PageSeen } from '../messages';

/** For tests: what a page of a carrier says of itself, where it is known for sure. */
export const seenAt = (moment: Moment, carrier: CarrierId = 't-mobile-us'): PageSeen => ({
  carrier,
  page: pageOf(moment),
  moment,
  certainty: 'sure',
});
export const dashboard = seenAt('dashboard.refill');
