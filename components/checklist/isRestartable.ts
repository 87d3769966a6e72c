import { allSteps, type Method, stepOfMoment } from '../../content/guide/steps';
import type { Overview } from '../../messages';

/** Is a new refill to be offered? Not before the receipt of this one is kept. */
export function isRestartable(method: Method, { marks, here }: Overview): boolean {
  // Where one is turned away something else is to be done; a confirmation in front would tick all again.
  if (here && (here.page === 'confirmation' || !stepOfMoment(here.moment))) return false;
  if (method === 'web' && marks['web.submit'] && !marks['web.keepReceipt']) return false;
  // It keeps the activation; with nothing else ticked it would change nothing.
  return allSteps.some((step) => step !== 'prepare.activate' && marks[step]);
}
