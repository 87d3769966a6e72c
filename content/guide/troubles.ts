import type { Moment } from '../pages';

/** What goes wrong for people, the most useful first. The words are under `trouble` in content/text. */
export const troubles = [
  'notOwnSim',
  'postpaidPage',
  'touristPlan',
  'refillPin',
  'signInBlocked',
  'blankPage',
  'taxOnTop',
  'cardDeclined',
  'unclearPayment',
  'stillSuspended',
  'separateAccounts',
  'overlay',
  'emailTaken',
] as const;

export type Trouble = (typeof troubles)[number];

const byMoment: Partial<Record<Moment, Trouble>> = {
  'postpaidPay.leave': 'postpaidPage',
  'paymentFailed.retry': 'cardDeclined',
  'paymentPending.wait': 'unclearPayment',
  'refillStart.notAllowed': 'touristPlan',
  'refillStart.invalidNumber': 'notOwnSim',
  'signIn.passkey': 'signInBlocked',
  'verify.method': 'signInBlocked',
  'verify.code': 'signInBlocked',
};

/**
 * The trouble that a page's moment is a case of, if it is one.
 * @param known those that the page's carrier is known to have
 * @param isPaying where it may just have been paid, nothing else is as pressing
 */
export function troubleOf(
  moment: Moment,
  known: readonly Trouble[],
  isPaying = false,
): Trouble | undefined {
  const trouble = isPaying ? 'unclearPayment' : byMoment[moment];
  return trouble && known.includes(trouble) ? trouble : undefined;
}
