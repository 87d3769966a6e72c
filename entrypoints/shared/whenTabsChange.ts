import { browser } from 'wxt/browser';

/**
 * Calls `look` when another tab comes to the front, and when the one in front begins or ends to load
 * or moves on. Answers with how to stop.
 */
export function whenTabsChange(look: () => void): () => void {
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
