import { browser } from 'wxt/browser';

/** Whether the extension that started this script is gone. */
export function isOrphan(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
