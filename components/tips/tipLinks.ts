import type { Tip } from '../../content/guide/tips';
import type { LinkId } from '../../content/links';

/** Where a tip can be acted on: the renewal date, the offers, the data left. */
export const tipLinks: Partial<Record<Tip, readonly LinkId[]>> = {
  planAhead: ['dashboard'],
  promotions: ['shop'],
  slowNetwork: ['dashboard'],
};
