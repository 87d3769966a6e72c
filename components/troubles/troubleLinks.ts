import type { Trouble } from '../../content/guide/troubles';
import type { LinkId } from '../../content/links';

/** The official pages that get out of a trouble. */
export const troubleLinks: Partial<Record<Trouble, readonly LinkId[]>> = {
  postpaidPage: ['guestRefill'],
  touristPlan: ['usPass'],
  refillPin: ['signIn'],
  signInBlocked: ['guestRefill'],
  blankPage: ['dashboard'],
  cardDeclined: ['dashboard'],
  unclearPayment: ['dashboard'],
  taxOnTop: ['dashboard'],
  separateAccounts: ['signIn', 'guestRefill'],
};
