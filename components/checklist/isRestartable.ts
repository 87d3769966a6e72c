import { allSteps, type Method } from '../../content/guide/steps';
import type { Page } from '../../content/pages';
import type { Overview } from '../../messages';

/** Pages where something else is to be done; as long as one is in front it would tick all again. */
const unfinished: readonly (Page | undefined)[] = ['confirmation', 'paymentFailed'];

/** Is a new refill to be offered? Not before the receipt of this one is kept. */
export function isRestartable(method: Method, { marks, here }: Overview): boolean {
  if (unfinished.includes(here?.page)) return false;
  if (method === 'web' && marks['web.submit'] && !marks['web.keepReceipt']) return false;
  // It keeps the activation; with nothing else ticked it would change nothing.
  return allSteps.some((step) => step !== 'prepare.activate' && marks[step]);
}
