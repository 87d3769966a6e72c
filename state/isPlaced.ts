import { orderPages } from '../content/pages';
import type { Show } from '../messages';

/** Is it said that what stands on the page was ordered? Nothing else is in trouble where one orders. */
export const isPlaced = (show: Pick<Show, 'page' | 'tone'> | null): boolean =>
  show?.tone === 'trouble' && orderPages.includes(show.page);
