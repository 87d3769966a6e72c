import type { CarrierId } from '../content/carriers/brands';
import { stepOfPage } from '../content/guide/steps';
import { orderPages, outcomes, type Page, payingPages } from '../content/pages';
import type { PageSeen } from '../messages';
import { isJustNow, type Journey, wasOrdered } from './journey';
import type { Paid, TabView } from './tab';

// What is known of a payment that may just have been made. For caution alone: no progress comes of it.

/**
 * Whose refill was just being paid in this tab. To be asked where the page in front is not known: it
 * may be what came of it. Undefined: none was, or an hour ago, or another page was told since.
 */
export function payingIn(
  { refilling, lastTold, paid }: TabView,
  now: number,
): CarrierId | undefined {
  if (refilling === null || !isJustNow(refilling.at, now) || !lastTold) return undefined;
  const { carrier } = refilling;
  // Where it was ordered, a site may pass through other pages on its way to what came of it.
  const isOrdered = paid?.carrier === carrier && isJustNow(paid.at, now) && !paid.over;
  const through = isOrdered && [...beginPages, 'history'].includes(lastTold);
  return through || payingPages.includes(lastTold) ? carrier : undefined;
}

/** Where one comes back to after paying, or instead of it; what a site calls a receipt may pass for it. */
export const returnPages: readonly Page[] = ['home', 'dashboard'];
/** Where a refill begins anew. */
export const beginPages: readonly Page[] = ['refillStart', 'chooseAmount'];
/** It asks who signs in: a page on the way, which is no step of the refill itself. */
export const asksWho = (page: Page) => stepOfPage[page] === 'web.signIn';

/**
 * Where the page in front stands to a payment that may just have been made, in this tab or in another:
 * the balance is looked at in a new one. Whoever is led on there may pay twice.
 * - `midway`: it asks who one is, as a bank does, and is no step of a way to begin with.
 * - `back`: a refill could be begun there, or is being begun.
 * - `again`: it was ordered there, or is paid, and the order still stands there.
 * @param id of the tab
 */
export function payingAt(
  tab: TabView,
  now: number,
  journey: Journey,
  id: number | undefined,
): 'midway' | 'back' | 'again' | false {
  const { seen, paid } = tab;
  if (!seen) return false;
  const { page, carrier } = seen;
  const ordered = paid?.carrier === carrier && isJustNow(paid.at, now) ? paid : null;
  if (orderPages.includes(page))
    return (ordered || isOrderedElsewhere(tab, now, journey, id)) && 'again';
  const isElsewhere = journey.tab !== id && payingBy(journey, now) === carrier;
  const isUnanswered = ordered && !ordered.over;
  if (beginPages.includes(page)) return (isUnanswered || isElsewhere) && 'back';
  const isOpen = isUnanswered || payingIn(tab, now) === carrier;
  if (!isOpen && !isElsewhere && unkeptBy(journey, now) !== carrier) return false;
  return asksWho(page) ? 'midway' : returnPages.includes(page) && 'back';
}

/** Was it ordered in another tab, and nothing filled in for another in this one since? */
function isOrderedElsewhere(
  { seen, begun }: TabView,
  now: number,
  journey: Journey,
  id: number | undefined,
): boolean {
  const { carrier, ordered = 0, tab, current, ticks } = journey;
  if (tab === id || carrier !== seen?.carrier || !wasOrdered(journey, now)) return false;
  const isKept = current === 'web.keepReceipt' && ticks[current] === true; // what comes now is another
  return !isKept && (begun === null || begun <= ordered);
}

/** Whose refill has come as far as where it is paid, in whatever tab, within the hour. */
export function payingBy({ carrier, current, moved }: Journey, now: number): CarrierId | null {
  const isPaying = payingPages.some((page) => stepOfPage[page] === current);
  return isPaying && isJustNow(moved, now) ? carrier : null;
}

/** Whose receipt was there within the hour, and is still to be kept. */
function unkeptBy({ carrier, current, moved, ticks }: Journey, now: number): CarrierId | null {
  const isUnkept = current === 'web.keepReceipt' && !ticks[current];
  return isUnkept && isJustNow(moved, now) ? carrier : null;
}

/** Is there something else to be said of it in other tabs, after the journey went on? */
export function isNewsElsewhere(before: Journey, after: Journey, now: number): boolean {
  return (
    before.ordered !== after.ordered ||
    [payingBy, unkeptBy].some((by) => by(before, now) !== by(after, now))
  );
}

/**
 * The tab as it counts where no page is known but by its address, and a refill was just being paid
 * there: what is in front may be what came of it. Null: a page is known, or nothing was paid.
 */
export function afterPaying(tab: TabView, of: string | undefined, now: number): TabView | null {
  const carrier = payingIn(tab, now);
  if ((tab.seen && tab.seen.certainty !== 'drifted') || !carrier || carrier !== of) return null;
  const [page, moment] = ['paymentPending', 'paymentPending.wait'] as const;
  return { ...tab, chosen: null, seen: { carrier, page, moment, certainty: 'sure' } };
}

/** Does the page in front seem to tell what came of one, if not surely enough to be told? */
export function seemsPaid({ seen }: TabView): boolean {
  return seen?.certainty === 'faint' && outcomes.includes(seen.page);
}

/**
 * What is known to be ordered or paid, after a page was told.
 * @param told with what is only of the moment
 */
export function paidAfter({ paid, checked }: TabView, told: PageSeen, at: number): Paid | null {
  const { page, carrier, first, asks } = told;
  if (page === 'confirmation') return { page, carrier, at, over: true };
  if (page === 'paymentPending') return { page, carrier, at };
  if (paid?.carrier !== carrier) return paid;
  if (page === 'paymentFailed') return null;
  // A form that led to an order that was not there before was only sent.
  const isOnlySent = page === 'review' && asks && !checked && paid.sent && paid.page === 'payment';
  if (!paid.over) return isOnlySent ? null : paid;
  // A site may come back to where it began, or to the form, without a word: only after a receipt that
  // is another refill. What else takes it back is filled in, see act.
  if (beginPages.includes(page)) return { ...paid, page };
  const isBegun = beginPages.includes(paid.page);
  if (returnPages.includes(page)) return isBegun && first !== false ? paid : { ...paid, page };
  // Receipt, back to the order, on to another one: that is what was paid.
  if (first === false || !orderPages.includes(page)) return paid;
  return isBegun || (page === 'payment' && returnPages.includes(paid.page)) ? null : paid;
}
