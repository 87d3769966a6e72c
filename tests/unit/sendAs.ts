import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../state/sender';

/**
 * Hands a message to whoever listens, as the browser would: cloned, with a sender that the browser
 * vouches for. (The fake browser's own `sendMessage` knows no senders.)
 */
export function sendAs(sender: Sender, type: string, data: unknown): Promise<unknown> {
  const message = JSON.parse(JSON.stringify({ id: 1, type, data, timestamp: Date.now() }));
  return new Promise((resolve, reject) => {
    const answer = ({ res, err }: { res?: unknown; err?: { message: string } }) =>
      err ? reject(new Error(err.message)) : resolve(res);
    type Trigger = (message: unknown, sender: Sender, answer: unknown) => Promise<unknown>;
    void (fakeBrowser.runtime.onMessage.trigger as Trigger)(message, sender, answer);
  });
}

/** All that is stored, to see whether something changed it. */
export async function stored(): Promise<string> {
  const { local, session } = fakeBrowser.storage;
  return JSON.stringify([await local.get(null), await session.get(null)]);
}

/** Our content script at the top of a page of the carrier. */
export const contentScript = (tab = 7, url = 'https://www.t-mobile.com/my-account'): Sender => ({
  id: fakeBrowser.runtime.id,
  url,
  frameId: 0,
  tab: { id: tab },
});

/** Our popup. */
export const popup = (): Sender => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/popup.html'),
});

/** The page of ours where a refill is practised. */
export const practice = (tab = 7): Sender => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/practice.html'),
  frameId: 0,
  tab: { id: tab },
});
