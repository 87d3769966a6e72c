import type { Launched } from './browser';

/** Presses an item of ours in the menu of the tab in front: the browser's own cannot be pressed from outside. */
export async function pressInMenu(
  guide: Launched,
  item: { menuItemId: string; selectionText?: string },
): Promise<void> {
  const worker = await guide.worker();
  await worker.evaluate(async (item) => {
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch(item: object, tab: object | undefined): void };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    onClicked.dispatch(item, tab);
  }, item);
}
