import { type Step, stepOfPage } from '../../content/guide/steps';
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

/** Pages that are filled in: a link beside that would lead away from it. */
const forms: readonly Page[] = ['refillStart', 'chooseAmount', 'payment', 'review'];

/**
 * The links of a step, without those to the page in front.
 * @param isHere the user stands at it
 */
export function stepLinks(step: Step, front: Page | undefined, isHere = false): readonly LinkId[] {
  // Who said that they are at another step than the page's may need the way there.
  if (isHere && front && forms.includes(front) && stepOfPage[front] === step) return [];
  const links = linksOfStep[step] ?? [];
  return links.filter((link) => !front || !pagesOfLink[link]?.includes(front));
}
