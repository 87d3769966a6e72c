import { browser } from 'wxt/browser';

/** Is this page a tab rather than the popup, which closes over a window for choosing a file? */
export async function isTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent().catch(() => undefined)) !== undefined;
}
