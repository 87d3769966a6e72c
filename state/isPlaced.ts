import { orderPages } from '../content/pages';
import type { Show } from '../messages';

/** Is it said that what stands on the page was ordered? Nothing else is in trouble where one orders. */
export const isPlaced = ({ page, tone }: Pick<Show, 'page' | 'tone'>): boolean =>
  tone === 'trouble' && orderPages.includes(page);
