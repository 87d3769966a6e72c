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
  'refillStart.notAllowed': 'touristPlan',
  'refillStart.invalidNumber': 'notOwnSim',
  'signIn.passkey': 'signInBlocked',
  'verify.method': 'signInBlocked',
  'verify.code': 'signInBlocked',
};

/**
 * The trouble that a page's moment is a case of, if it is one.
 * @param known those that the page's carrier is known to have
 */
export function troubleOf(moment: Moment, known: readonly Trouble[]): Trouble | undefined {
  const trouble = byMoment[moment];
  return trouble && known.includes(trouble) ? trouble : undefined;
}
