/**
 * Asks the browser never to throw away what was kept, as it may when the disk is nearly full. Nobody is
 * asked anything, since the extension has the permission `unlimitedStorage`. In Firefox both are needed;
 * in Chrome and Edge the permission alone counts, and this does nothing (tried 2026-11).
 */
export async function keepForGood(): Promise<void> {
  await navigator.storage.persist();
}
