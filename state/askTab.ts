import * as v from 'valibot';
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
 * What the content script in a tab answers: whatever comes from there. A page that shows an alert
 * answers nobody: nothing is known of it (null), and nobody waits for it.
 */
function answerOf(question: 'whatIsSeen' | 'isBeaten', tab: number): Promise<unknown> {
  const asked: Promise<unknown> = sendMessage(question, undefined, tab).catch(() => undefined);
  const silence = new Promise((resolve) => setTimeout(resolve, 500, null));
  return Promise.race([asked, silence]);
}
