import type { Step } from '../../content/guide/steps';
import type { LinkId } from '../../content/links';
import type { Page } from '../../content/pages';

/** The official pages that a step happens on, as far as their addresses are known. */
const linksOfStep: Partial<Record<Step, readonly LinkId[]>> = {
  'prepare.balance': ['dashboard'],
  'web.open': ['official', 'guestRefill'],
  'web.signIn': ['signIn', 'guestRefill'],
  'web.findRefill': ['dashboard', 'guestRefill'],
  'web.choose': ['plans', 'dataPlans'],
};

/** Where a link leads: whoever is there already would begin again. */
const pagesOfLink: Partial<Record<LinkId, readonly Page[]>> = {
  official: ['home'],
  signIn: ['signIn', 'verify', 'register'],
  dashboard: ['dashboard'],
  guestRefill: ['dashboard', 'refillStart'], // signed in, it would lead out of the account
};

/** The links of a step, without those to the page in front. */
export function stepLinks(step: Step, front: Page | undefined): readonly LinkId[] {
  const links = linksOfStep[step] ?? [];
  return links.filter((link) => !front || !pagesOfLink[link]?.includes(front));
}
