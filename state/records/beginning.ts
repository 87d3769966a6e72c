import type { Draft } from './draft';
import type { Left, Unfinished } from './unfinished';

/** A refill is paid in minutes; who keeps one after hours keeps another. */
const oneRefill = 3 * 60 * 60 * 1000;

/**
 * The form that the records begin with; undefined: their list.
 *
 * Whoever opens them finds the form that was left. But "Keep a record" means the refill that was
 * just paid: it goes on in a form of the same refill only, never in one that was left at an
 * earlier one, nor in the edit of a record, unless that still lacks the number that was picked.
 * @param keep what was asked for: a record, with the number that was picked on the page
 * @param fresh how a new record begins
 * @param now epoch milliseconds
 */
export function beginning(
  left: Left | undefined,
  keep: { confirmation?: string | undefined } | undefined,
  fresh: () => Draft,
  now: number,
): Unfinished | 'new' | undefined {
  if (!keep) return left;
  const { confirmation } = keep;
  const own = left && isOfThisRefill(left, confirmation, now) ? left : undefined;
  if (!confirmation) return own ?? 'new';
  const form = own ?? { id: null, draft: fresh() };
  return { ...form, draft: { ...form.draft, confirmation } };
}

function isOfThisRefill({ id, draft, at }: Left, picked: string | undefined, now: number): boolean {
  // The clock may have been set back since.
  if (Math.abs(now - at) > oneRefill) return false;
  return id === null || (!!picked && draft.confirmation === '');
}
