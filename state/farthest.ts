import { methodSteps, type Step, stepOfPage, type WebStep } from '../content/guide/steps';
import type { Page } from '../content/pages';
import type { PageSeen } from '../messages';
import type { Journey } from './journey';

const web: readonly Step[] = methodSteps.web;
const receipt = web.indexOf('web.keepReceipt');

/** Pages that show how far a payment has come. On all others it is still ahead. */
const told: Partial<Record<Page, WebStep>> = {
  review: 'web.submit',
  paymentPending: 'web.submit',
  confirmation: 'web.keepReceipt',
};

/**
 * How far a press in the panel may put the user, as an index into the website's steps. Any step may
 * be said to be done up to the card; that something was paid for only pages tell.
 * @param journey that of the carrier whose page it is
 */
export function farthest({ current }: Journey, page: Page): number {
  return Math.max(
    web.indexOf(told[page] ?? 'web.pay'),
    current === null ? -1 : web.indexOf(current),
  );
}

/**
 * Whether a step may be ticked off beside a page. Not where the page itself shows it: there going
 * on does that. A receipt has nothing after it, so there one says that it is kept.
 */
export function mayTick(
  step: Step,
  { page, certainty }: Pick<PageSeen, 'page' | 'certainty'>,
  journey: Journey,
): boolean {
  if (!web.includes(step)) return false;
  if (stepOfPage[page] === step && certainty !== 'drifted') return page === 'confirmation';
  const most = farthest(journey, page);
  return most === receipt || web.indexOf(step) < most;
}
