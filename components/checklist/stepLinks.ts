import type { Step } from '../../content/guide/steps';
import type { LinkId } from '../../content/links';

/** The official pages that a step happens on, as far as their addresses are known. */
export const stepLinks: Partial<Record<Step, readonly LinkId[]>> = {
  'prepare.balance': ['dashboard'],
  'web.open': ['official', 'guestRefill'],
  'web.signIn': ['signIn', 'guestRefill'],
  'web.findRefill': ['dashboard', 'guestRefill'],
  'web.choose': ['plans', 'dataPlans'],
};
