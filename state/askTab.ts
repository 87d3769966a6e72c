import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type PageSeen, sendMessage } from '../messages';
import { pageSeenSchema } from './schemas';

/**
 * What the content script in a tab sees now; undefined where none answers, because the page is
 * loading, or was open before the extension was. What is answered is checked like any other message.
 */
export async function seenIn(tab: number): Promise<PageSeen | null | undefined> {
  const answer = await answerOf('whatIsSeen', tab);
  if (answer === undefined) return undefined;
  const parsed = v.safeParse(pageSeenSchema, answer);
  return parsed.success ? parsed.output : null;
}

/** Whether the page in a tab has driven the panel away. */
export async function isBeatenIn(tab: number): Promise<boolean> {
  return (await answerOf('isBeaten', tab)) === true;
}

/**
 * Whether a page of the browser's own stands in a tab of a carrier's host, in which nobody answered:
 * an error, a warning of the connection. Its address is the one that was asked for, and it lets no script
 * in (Chromium 156, Firefox 153).
 */
export function isErrorIn(tab: number): Promise<boolean> {
  const run = { target: { tabId: tab, frameIds: [0] }, func: () => undefined };
  const entered = browser.scripting.executeScript(run).then(
    () => false,
    () => true,
  );
  return orSilence(entered, false);
}

/**
 * What the content script in a tab answers: whatever comes from there. A page that shows an alert
 * answers nobody: nothing is known of it (null), and nobody waits for it.
 */
function answerOf(question: 'whatIsSeen' | 'isBeaten', tab: number): Promise<unknown> {
  const asked: Promise<unknown> = sendMessage(question, undefined, tab).catch(() => undefined);
  return orSilence(asked, null);
}

function orSilence<T>(asked: Promise<T>, silence: T): Promise<T> {
  return Promise.race([asked, new Promise<T>((resolve) => setTimeout(resolve, 500, silence))]);
}
