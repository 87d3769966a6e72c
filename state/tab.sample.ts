import type { Certainty } from '../content/certainty';
import { type Moment, moments, type Page, pageOf } from '../content/pages';
import type { PageSeen } from '../messages';
import { freshTab, type TabView } from './tab';

// For tests of a tab: a day, and pages seen on it.

export const hour = 60 * 60 * 1000;
export const now = Date.UTC(2026, 10, 2);
/** A refill last seen under way then. */
export const refillAt = (at: number) => ({ carrier: 't-mobile-us' as const, at });
export const under = refillAt(now - hour);

export function seen(page: Page, certainty: Certainty = 'sure'): PageSeen {
  const moment = moments.find((each) => pageOf(each) === page) as Moment; // pages.test.ts: each has one
  return { carrier: 't-mobile-us', page, moment, certainty };
}

export const tabOn = (page: Page, certainty: Certainty, more: Partial<TabView> = {}): TabView => ({
  ...freshTab(),
  seen: seen(page, certainty),
  ...more,
});
