import { browser } from 'wxt/browser';
import { type Intent, intend } from './intent';

/**
 * Opens the popup for something: over the tab in front, or as a tab of its own where the browser
 * only lets the user open it (Firefox, and any browser whose window is not in front).
 */
export async function openPopup(intent: Intent): Promise<void> {
  await intend(intent);
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}
