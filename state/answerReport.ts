import * as v from 'valibot';
import { brandOf } from '../content/carriers/brands';
import type { Outline } from '../content/outline';
import { onMessage } from '../messages';
import { activeTab } from './activeTab';
import { bring } from './bring';
import { outlineSchema } from './outlineSchema';
import { refuse } from './refuse';
import { isOwnPage } from './sender';

/** A large page takes its time to outline; one that shows an alert answers nobody. */
const patience = 5000;

/** Answers the popup with the outline of the page in front. It is kept nowhere and sent nowhere. */
export function answerReport(): void {
  onMessage('report', async ({ sender }) => {
    if (!isOwnPage(sender)) refuse('report');
    const tab = await activeTab();
    const onCarrier = tab?.url && URL.canParse(tab.url) && brandOf(new URL(tab.url));
    return tab?.id !== undefined && onCarrier ? outlineOf(tab.id) : null;
  });
}

/** What comes from a page is checked like any other message, also for digits that were not masked. */
async function outlineOf(tab: number): Promise<Outline | null> {
  const answer = await Promise.race([
    bring('outline', tab).catch(() => null),
    new Promise((resolve) => setTimeout(resolve, patience, null)),
  ]);
  const parsed = v.safeParse(outlineSchema, answer);
  return parsed.success ? parsed.output : null;
}
