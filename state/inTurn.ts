/**
 * Runs one change after the other, whichever page of the extension asks for it: two tabs that report
 * at once, or the popup and the background, must not undo each other. Not to be called from within a
 * change.
 */
export async function inTurn<T>(change: () => Promise<T>): Promise<T> {
  return navigator.locks.request('stored', change);
}
