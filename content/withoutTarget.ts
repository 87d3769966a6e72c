import type { Moment } from './pages';

/**
 * The moments that point at nothing (targets.ts tells why), for the background: the targets bring
 * the words of all pages with them. show.test.ts holds them to one another.
 */
export const withoutTarget: readonly Moment[] = ['postpaidPay.leave'];
