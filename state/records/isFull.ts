/**
 * Did a write fail because there is no room left? Chromium has also called it an `AbortError`
 * with the other name as its message (https://github.com/dexie/Dexie.js/issues/776), and the
 * stores of the extension have words of their own.
 */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error || error instanceof DOMException)) return false;
  return (
    error.name === 'QuotaExceededError' || /quota.?exceeded|exceeded.*quota/i.test(error.message)
  );
}
