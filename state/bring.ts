import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Part } from '../messages';
import { carrierTab } from './sender';

const files = { looker: '/looker.js', panel: '/panel.js', outline: '/outline.js' } as const;
const messageSchema = v.strictObject({ bring: v.picklist(['looker', 'panel', 'outline']) });

/** Brings our next script into the page of a content script that asks for it; others get no answer. */
export function answerBring(): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender, answer: (said: string) => void) => {
      const asked = v.safeParse(messageSchema, message);
      if (!asked.success) return false; // it is of the protocol in messages.ts
      const from = carrierTab(sender);
      if (!from) return false;
      bring(asked.output.bring, from.tab).then(
        () => answer('brought'),
        () => answer('refused'),
      );
      return true;
    },
  );
}

/** Into the page that a tab shows at the top; rejects where the browser does not allow it. */
export async function bring(part: Part, tab: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [0] },
    files: [files[part]],
    injectImmediately: true,
  });
}

/** Whether a script of ours watches the page in a tab: false where it was open before the extension was. */
export async function isWatched(tab: number): Promise<boolean> {
  try {
    const [ran] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      func: () =>
        (globalThis as { refillGuide?: { watches?: true } }).refillGuide?.watches === true,
    });
    return ran?.result === true;
  } catch {
    return false;
  }
}
