import { browser } from 'wxt/browser';
import { isTab } from './isTab';

/**
 * Closes the popup when another tab comes to the front, as one does that a link in it opens. Chrome and
 * Edge do so by themselves; in Firefox it would stay over that page, where the panel stands (153 ESR,
 * tried 2026-12). Not at the press itself: the browser may then open a window in the tab's place.
 */
export function closeWhenLeft(): void {
  browser.tabs.onActivated.addListener(() => void isTab().then((tab) => tab || globalThis.close()));
}
