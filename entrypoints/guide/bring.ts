import { browser } from 'wxt/browser';
import type { Part } from '../../messages';

/**
 * Asks the background to bring the next of our scripts into this page; resolves when it has run.
 * Sent without the messaging library, which would be a third of the script that runs everywhere.
 */
export async function bring(part: Part): Promise<void> {
  const answer: unknown = await browser.runtime.sendMessage({ bring: part });
  if (answer !== 'brought') throw new Error('not brought');
}
