let last: Promise<unknown> = Promise.resolve();

/**
 * Runs one change after the other, whoever asks for it: two tabs that report at once, or the popup
 * and the background, must not undo each other. Not to be called from within a change.
 */
export function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const next = last.then(() => locked(change));
  last = next.catch(() => undefined);
  return next;
}

/** The lock holds for all pages of the extension. Where there are no locks, only for this one. */
function locked<T>(change: () => Promise<T>): Promise<T> {
  const { locks } = navigator as { locks?: LockManager };
  return locks ? (locks.request('stored', change) as Promise<T>) : change();
}
