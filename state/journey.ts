import type { CarrierId } from '../content/carriers/brands';
import { methodSteps, type Step, stepOfPage, type WebStep } from '../content/guide/steps';
import type { Page } from '../content/pages';

/** Where this user stands in the website's way of one carrier, and what they ticked themselves. */
export interface Journey {
  /** Whose SIM is refilled; null before anything was seen or ticked. */
  carrier: CarrierId | null;
  /** The step the last page was about; null before the first. */
  current: WebStep | null;
  /** A signed-in page was seen; else the sign-in step was not needed. */
  signedIn: boolean;
  /** The tab this refill goes on in; null: none yet, or any, since that one is gone. */
  tab: number | null;
  /** When it last moved: milliseconds since 1970. */
  moved: number;
  /** What the user ticked or unticked by hand; it outweighs what the pages show. */
  ticks: Partial<Record<Step, boolean>>;
  /** When it was ordered, or first told to be paid: milliseconds since 1970. Kept for caution in other tabs. */
  ordered?: number | undefined;
}

const web = methodSteps.web;
const signedInPages: readonly Page[] = ['dashboard', 'history'];
const asides: readonly Page[] = ['activation', 'paymentPending', 'history', 'postpaidPay'];
/** Pages of a refill itself; after a confirmation people also sign in to look at the balance. */
const ofRefill: readonly Page[] = [
  'refillStart',
  'chooseAmount',
  'payment',
  'review',
  'paymentFailed',
];
/** A refill left for this long is another month's. */
const stale = 7 * 24 * 60 * 60 * 1000;

/** A journey with nothing done, with no carrier and in no tab. */
export function freshJourney(): Journey {
  return { carrier: null, current: null, signedIn: false, tab: null, moved: 0, ticks: {} };
}

/**
 * What a page that was recognised does to the journey. Progress comes from pages, never from
 * clicks. An earlier page moves it back only in the tab where the refill goes on; elsewhere
 * people look something up; so they do on another carrier's pages, all but those of a refill.
 * After a confirmation, and on another carrier, the next page of a refill begins a new one.
 * @param now milliseconds since 1970
 */
export function moveOn(
  journey: Journey,
  { carrier, page }: { carrier: CarrierId; page: Page },
  tab: number,
  now: number,
): Journey {
  if (page === 'paymentPending' && journey.carrier === carrier)
    return wasOrdered(journey, now) && journey.tab === tab ? journey : order(journey, tab, now);
  // A second one may be refused because the first was paid.
  if (page === 'paymentFailed' && wasOrdered(journey, now) && journey.tab !== tab) return journey;
  if (asides.includes(page)) return journey;
  if (isOfOther(journey, carrier)) {
    if (hasSubstance(journey) && !ofRefill.includes(page)) return journey;
    return moveOn(freshJourney(), { carrier, page }, tab, now);
  }
  const step = stepOfPage[page] as WebStep; // all but the asides are steps of the website way
  const finished = journey.current === 'web.keepReceipt' && ofRefill.includes(page);
  const late = journey.current !== null && now - journey.moved > stale;
  const from = finished || late ? restart(journey) : journey;
  const back = from.current !== null && web.indexOf(step) < web.indexOf(from.current);
  const kept = from.current === 'web.keepReceipt' && step !== 'web.keepReceipt';
  if (kept || (back && (page === 'home' || (from.tab !== null && tab !== from.tab)))) return from;
  const ordered = orderedAfter(from, page, now);
  return {
    ...unordered(from),
    carrier,
    current: step,
    signedIn: from.signedIn || signedInPages.includes(page),
    tab,
    moved: now,
    ...(ordered !== undefined && { ordered }),
    // Standing on another step outweighs its tick; done by hand stays done on the same one.
    ticks:
      step === from.current
        ? from.ticks
        : without(from.ticks, back ? web.slice(web.indexOf(step)) : [step]),
  };
}

/** When it was ordered, as far as that still stands after a page. */
function orderedAfter(journey: Journey, page: Page, now: number): number | undefined {
  const { current, ordered } = journey;
  if (page === 'confirmation') return current === 'web.keepReceipt' ? ordered : now;
  const stands = page === 'payment' || page === 'review';
  return stands && wasOrdered(journey, now) ? ordered : undefined;
}

/** What came of a payment is soon known; later it is no reason for caution any more. */
const justNow = 60 * 60 * 1000;
/** Was that within the hour? A clock may have been set back. */
export const isJustNow = (at: number, now: number): boolean => Math.abs(now - at) < justNow;

/** Was it ordered, or told to be paid, within the hour? */
export const wasOrdered = ({ ordered }: Journey, now: number): boolean =>
  ordered !== undefined && isJustNow(ordered, now);

/** What orders was pressed in that tab. */
export const order = (journey: Journey, tab: number, now: number): Journey => ({
  ...journey,
  tab,
  ordered: now,
});

/** Nothing is ordered: something was missing, or it is begun anew. */
export function unordered({ ordered: _, ...journey }: Journey): Journey {
  return journey;
}

/** The journey as it is told beside a carrier's pages: another carrier's is none there. */
export function journeyWith(journey: Journey, carrier: CarrierId): Journey {
  return isOfOther(journey, carrier) ? { ...freshJourney(), carrier } : { ...journey, carrier };
}

/** More than a look at a front page or a sign-in: it is not given up for such a look elsewhere. */
function hasSubstance({ current, ticks }: Journey): boolean {
  const reached = current === null ? -1 : web.indexOf(current);
  return reached >= web.indexOf('web.findRefill') || Object.keys(ticks).length > 0;
}

function isOfOther(journey: Journey, carrier: CarrierId): boolean {
  return journey.carrier !== null && journey.carrier !== carrier;
}

/** A new refill: the card stays activated, all else is open again. */
export function restart(journey: Journey): Journey {
  const activated = journey.ticks['prepare.activate'];
  return {
    ...freshJourney(),
    carrier: journey.carrier,
    ticks: activated === undefined ? {} : { 'prepare.activate': activated },
  };
}

/** Ticks or unticks a step by hand. */
export function tick(journey: Journey, step: Step, done: boolean): Journey {
  return { ...journey, ticks: { ...journey.ticks, [step]: done } };
}

/** Puts the journey on a step that the user named. */
export function standOn(journey: Journey, step: Step, tab: number, now: number): Journey {
  const index = (web as readonly Step[]).indexOf(step);
  if (index < 0) return journey;
  return {
    ...unordered(journey),
    current: step as WebStep,
    tab,
    moved: now,
    ticks: without(journey.ticks, web.slice(index)),
  };
}

/**
 * Which steps are done or were not needed; those not named are open.
 * @param at the step of the page in front. What comes after it is still to do there, but for what
 *   the user ticked by hand; after a receipt all stays done.
 */
export function marksOf(journey: Journey, at?: Step): Partial<Record<Step, 'done' | 'skipped'>> {
  const marks: Partial<Record<Step, 'done' | 'skipped'>> = {};
  const reached = journey.current ? web.indexOf(journey.current) : -1;
  const isOnWay = journey.current !== 'web.keepReceipt' && at && web.includes(at as WebStep);
  const before = isOnWay ? Math.min(web.indexOf(at as WebStep), reached) : reached;
  for (const step of web.slice(0, Math.max(before, 0))) {
    const guest =
      step === 'web.signIn' && !journey.signedIn && reached >= web.indexOf('web.findRefill');
    marks[step] = guest ? 'skipped' : 'done';
  }
  for (const [step, done] of Object.entries(journey.ticks) as [Step, boolean][]) {
    if (done) marks[step] = 'done';
    else delete marks[step];
  }
  return marks;
}

function without(ticks: Journey['ticks'], steps: readonly Step[]): Journey['ticks'] {
  return Object.fromEntries(
    Object.entries(ticks).filter(([step]) => !steps.includes(step as Step)),
  );
}
