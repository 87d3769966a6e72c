import { browser } from 'wxt/browser';

/** The tab that the user has in front; undefined where there is none. */
export async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

/**
 * Calls `look` when another tab comes to the front, and when the one in front begins or ends to load
 * or moves on. Answers with how to stop.
 */
export function whenActiveTabChanges(look: () => void): () => void {
  const { onActivated, onUpdated } = browser.tabs;
  // Titles, icons and sounds change as often as pages like, and in tabs behind: nobody asks for them.
  const updated: Parameters<typeof onUpdated.addListener>[0] = (_, { status, url }, { active }) => {
    if (active && (status || url)) look();
  };
  onActivated.addListener(look);
  onUpdated.addListener(updated);
  return () => {
    onActivated.removeListener(look);
    onUpdated.removeListener(updated);
  };
}
