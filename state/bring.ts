import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { onMessage, type Part } from '../messages';
import { refuse } from './refuse';
import { partSchema } from './schemas';
import { type CarrierTab, carrierTab } from './sender';
import { load, loadTab } from './store';

/** Where our scripts are that come into a page when they are needed. */
export const files = {
  panel: '/panel.js',
  dates: '/dates.js',
  outline: '/outline.js',
  es: '/spanish.js',
  zh: '/chinese.js',
} as const satisfies Record<Part, string>;

/** Brings what draws, what reads dates, or words, into the page of a content script that asks for it. */
export function answerBring(): void {
  onMessage('bring', async ({ data, sender }) => {
    const from = carrierTab(sender) ?? refuse('bring');
    const part = v.safeParse(partSchema, data);
    if (!part.success) refuse('bring');
    if (part.output === 'panel' && !(await isWanted(from))) refuse('bring');
    await bring(part.output, from.tab);
  });
}

/**
 * The panel is asked for before it is known whether the guide is switched off or closed; then
 * nothing would be drawn.
 */
async function isWanted(from: CarrierTab): Promise<boolean> {
  const [{ settings }, { wish }] = await Promise.all([load(), loadTab(from)]);
  return wish !== 'close' && !settings.off.includes(from.host);
}

/**
 * Into the page that a tab shows at the top; rejects where the browser does not allow it.
 * @returns what the script returns
 */
export async function bring(part: Part, tab: number): Promise<unknown> {
  const [done] = await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [0] },
    files: [files[part]],
    injectImmediately: true,
  });
  return done?.result;
}
