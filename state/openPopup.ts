import { browser } from 'wxt/browser';
import { type Intent, intend, takeIntent } from './intent';

let opening: Promise<void> | undefined;

/**
 * Opens the popup for something: over the tab in front, or as a tab of its own where the browser
 * does not open it (its window is not in front, another popup is open), or as a window where it runs
 * without one. Firefox once left that to the user; 153 ESR opens it (tried 2026-12). What is asked
 * for while it is being opened, since a button was pressed twice, opens no other, and leaves no word
 * that the popup would only find the next time.
 */
export function openPopup(intent: Intent): Promise<void> {
  opening ??= intend(intent)
    .then(open)
    .finally(() => {
      opening = undefined;
    });
  return opening;
}

async function open(): Promise<void> {
  const url = browser.runtime.getURL('/popup.html');
  try {
    await browser.action
      .openPopup()
      .catch(() => browser.tabs.create({ url }))
      .catch(() => browser.windows.create({ url }));
  } catch (error) {
    await takeIntent().catch(console.debug); // no popup is to find it another day
    throw error;
  }
}
