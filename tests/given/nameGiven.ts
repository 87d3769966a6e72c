import type { Page as Tab } from '@playwright/test';
import { brandOf } from '../../content/carriers/brands';
import { launch } from '../browser';
import { collectErrors } from '../collectErrors';
import { startPractice } from '../practiceServer';
import { type PanelSeen, readPanel, waitForPanel } from '../readPanel';
import { type Given, htmlOf } from './givenPages';

/**
 * - right: named (or rightly silent; a question on a card form that is no refill is right too)
 * - asked: the right name, as a question
 * - silent: a page to be named was not
 * - wrong: another name, or a name where there is none
 */
type Verdict = 'right' | 'asked' | 'silent' | 'wrong';

export interface Row {
  given: Given;
  panel: PanelSeen | null;
  verdict: Verdict;
}

/** By when a page must have been named, and how long the panel must then stay as it is. */
const patience = { named: 2500, steady: 500 };

/**
 * Opens every given page in a real browser with the shipped build and reads the panel.
 * @throws when a script of the extension failed on one
 */
export async function nameGiven(all: Given[], onRow: (row: Row) => void): Promise<void> {
  let serving: Given | undefined;
  const server = await startPractice({
    extra: (url) => (serving && url.href === serving.url ? htmlOf(serving) : undefined),
  });
  const browser = await launch({ port: server.port, headless: true });
  const { errors } = collectErrors(browser, true);
  try {
    for (const given of all) {
      const tab = await browser.context.newPage();
      if (given.journey) {
        await tab.goto(refillStartOf(given));
        await waitForPanel(tab, { page: 'refillStart', state: 'open' });
      }
      serving = given;
      await tab.goto(given.url, { waitUntil: 'load' });
      const panel = await settled(tab);
      onRow({ given, panel, verdict: verdict(given, panel) });
      await tab.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  if (errors.length > 0) throw new Error(`The guide failed on a page: ${errors.join(' | ')}`);
}

/** Where a refill is begun before a page that is reached within one: with the same carrier. */
function refillStartOf({ url }: Given): string {
  const carrier = brandOf(new URL(url));
  if (!carrier) throw new Error(`No carrier's page: ${url}`);
  return carrier.guide.links.guestRefill.href;
}

/** What the panel says once it has stopped changing. */
async function settled(tab: Tab): Promise<PanelSeen | null> {
  const end = Date.now() + patience.named;
  let last = await readPanel(tab);
  let since = Date.now();
  while (Date.now() < end && !(last && Date.now() - since > patience.steady)) {
    await new Promise((next) => setTimeout(next, 100));
    const now = await readPanel(tab);
    if (now?.page !== last?.page || now?.state !== last?.state) since = Date.now();
    last = now;
  }
  return last;
}

/** Holds a panel against the label. A folded tab names a home page, as it does for users. */
function verdict({ page }: Given, panel: PanelSeen | null): Verdict {
  if (panel === null) return page === null ? 'right' : 'silent';
  const asking = panel.state === 'asking';
  if (page === null) return asking && panel.page === 'payment' ? 'right' : 'wrong';
  if (panel.page !== page) return 'wrong';
  return asking ? 'asked' : 'right';
}
