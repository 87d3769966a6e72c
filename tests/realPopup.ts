import type { CDPSession, Page as Tab } from '@playwright/test';
import type { Launched } from './browser';

/** What the real popup shows. */
export interface PopupSeen {
  /** The kind of the verdict on the active tab, and its words; empty: none. */
  verdict: string;
  verdictText: string;
  /** The tab of the popup that is open. */
  tab: string;
  /** The trouble that stands open in it. */
  trouble: string;
}

const look = `({
  verdict: document.querySelector('.verdict')?.dataset.kind ?? '',
  verdictText: document.querySelector('.verdict')?.innerText ?? '',
  tab: document.querySelector('[role=tab][aria-selected=true]')?.id ?? '',
  trouble: document.querySelector('[data-trouble][open]')?.dataset.trouble ?? '',
})`;

/** Presses the guide's icon over a tab, as the user does: the popup opens and may read its address. */
export async function pressIcon(guide: Launched, tab: Tab): Promise<void> {
  await tab.bringToFront();
  const session = await debug(guide);
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find(({ url }) => url === tab.url());
  if (!target) throw new Error(`The browser has no tab at ${tab.url()}.`);
  const { targetId } = target;
  await session.send('Extensions.triggerAction', { id: guide.extensionId, targetId });
}

/**
 * Reads the popup over the page, which is no page of Playwright's, over the debugging protocol. No
 * tab may show popup.html meanwhile: they could not be told apart.
 * @returns undefined while there is none
 */
export async function readRealPopup(guide: Launched): Promise<PopupSeen | undefined> {
  const session = await debug(guide);
  const address = `chrome-extension://${guide.extensionId}/popup.html`;
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ url }) => url === address);
  return target && evaluate(session, target.targetId);
}

function debug({ context }: Launched): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser cannot be spoken to.');
  return browser.newBrowserCDPSession();
}

/** Playwright speaks to the targets it knows only; this goes through the browser's own session. */
async function evaluate(session: CDPSession, targetId: string): Promise<PopupSeen> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const answer = new Promise<string>((resolve) => {
    session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from === sessionId) resolve(message);
    });
  });
  const params = { expression: look, returnByValue: true };
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
  await session.send('Target.sendMessageToTarget', { sessionId, message });
  return JSON.parse(await answer).result.result.value; // the shape of `look`
}
