let last: Promise<unknown> = Promise.resolve();

/** Runs one change after the other: two tabs that report at once must not undo each other. */
export function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const next = last.then(change, change);
  last = next.catch(() => undefined);
  return next;
}
