import type { Page } from '../content/pages';
import { freshJourney, type Journey, moveOn as moveOnAt } from './journey';

export const day = 24 * 60 * 60 * 1000;
export const start = Date.UTC(2026, 10, 2);
export const tab = 7;

/** On the pages of one carrier, as nearly all of it is. */
export const moveOn = (journey: Journey, page: Page, id: number, now: number) =>
  moveOnAt(journey, { carrier: 't-mobile-us', page }, id, now);

/** The journey after these pages, a minute apart, in one tab. */
export function walk(path: readonly Page[], from = freshJourney()): Journey {
  return path.reduce(
    (journey, page, index) => moveOn(journey, page, tab, start + index * 60_000),
    from,
  );
}

/** A whole refill of somebody who signs in. */
export const signedIn: readonly Page[] = [
  'home',
  'signIn',
  'verify',
  'dashboard',
  'chooseAmount',
  'payment',
  'review',
  'confirmation',
];
/** A whole refill without signing in. */
export const guest: readonly Page[] = [
  'home',
  'refillStart',
  'chooseAmount',
  'payment',
  'review',
  'confirmation',
];
