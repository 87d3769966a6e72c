import { type Browser, chromium, type Page as Tab } from '@playwright/test';
import { findBrowser } from '../browser';
import { hasShared } from '../given/givenPages';
import { startPractice } from '../practiceServer';
import { withoutUnneeded } from '../unneeded';
import { bundle } from './bundle';
import { givenSources } from './givenSources';
import type { Seen } from './inPage/entry';
import { equip } from './inTab';
import { practiceSources } from './practiceSources';
import type { Source } from './source';

/** A page that is open, frozen, and ready to be changed. */
export interface Stage {
  tab: Tab;
  source: Source;
  /** What the product says of it as it was served, and once it was frozen. */
  before: Seen | null;
  after: Seen | null;
  /** How many pages there are in all. */
  pages: number;
}

export interface Sources {
  /** Says which pages are wanted; all by default. */
  isWanted?: ((source: Source) => boolean) | undefined;
  /** How many are open at once. */
  tabs?: number | undefined;
}

/**
 * Opens the given pages and the practice pages one after another, each at its own address in a
 * browser with no network behind it.
 * @returns whether the given pages of others were there
 */
export async function onSources(
  { isWanted = () => true, tabs = 2 }: Sources,
  onStage: (stage: Stage) => Promise<void>,
): Promise<{ hasGiven: boolean }> {
  const script = await bundle();
  const server = await startPractice();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}, EXCLUDE 127.0.0.1`,
      withoutUnneeded,
    ],
  });
  try {
    const practice = await practiceSources(browser, script);
    const sources = [...givenSources(), ...practice].filter(isWanted);
    const waiting = sources.toSorted((a, b) => b.html.length - a.html.length); // the slow ones first
    const work = async () => {
      for (let source = waiting.shift(); source; source = waiting.shift())
        await onOne(browser, script, source, sources.length, onStage);
    };
    await Promise.all(Array.from({ length: tabs }, work));
    return { hasGiven: hasShared() };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function onOne(
  browser: Browser,
  script: string,
  source: Source,
  pages: number,
  onStage: (stage: Stage) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.route('**/*', (route) =>
    route.request().url() === source.url
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: source.html })
      : route.abort(),
  );
  const tab = await context.newPage();
  await tab.goto(source.url, { waitUntil: 'load' });
  await equip(tab, script);
  const { before, after } = await tab.evaluate((url) => variants.begin(url), source.url);
  await onStage({ tab, source, before, after, pages });
  await context.close();
}
