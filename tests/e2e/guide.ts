import { test as base, expect, type Page as Tab } from '@playwright/test';
import type { Locale } from '../../content/text';
import { type Launch, type Launched, launch } from '../browser';
import { collectErrors } from '../collectErrors';
import { type PracticeServer, startPractice } from '../practiceServer';

interface Fixtures {
  lang: Locale;
  /** Errors that a test itself causes; every other fails it. */
  mayLog: RegExp | undefined;
  /** The test changes the browser itself: it gets one of its own, thrown away after it. */
  ownBrowser: boolean;
  /** A browser with the shipped build, as after installing it. Any error of a page or of ours fails it. */
  guide: Launched;
  /** Starts a browser as the test wants it: it is closed after it, and errors fail it just the same. */
  start: (options?: Partial<Launch>) => Promise<Launched>;
  /** A first tab. */
  tab: Tab;
}

interface WorkerFixtures {
  practice: PracticeServer;
  /** Browsers of the tests before, by their kind, for the next that wants the same: half of a short test is its start. */
  kept: Map<string, Launched>;
}

/** Each takes some memory. */
const mostKept = 3;

/** Tests on the shipped build, in a real browser, on the practice carrier. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  lang: ['en', { option: true }],
  mayLog: [undefined, { option: true }],
  practice: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
    async ({}, use) => {
      const server = await startPractice();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  ownBrowser: [false, { option: true }],
  kept: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
    async ({}, use) => {
      const kept: WorkerFixtures['kept'] = new Map();
      await use(kept);
      for (const guide of kept.values()) await guide.close();
    },
    { scope: 'worker' },
  ],
  guide: async ({ practice, kept, ownBrowser, lang, mayLog, viewport, colorScheme }, use, info) => {
    const options: Launch = {
      port: practice.port,
      headless: true,
      unoptimised: true, // saves a tenth of the processor time
      lang,
      ...(viewport && { viewport }),
      ...(colorScheme !== 'no-preference' && colorScheme && { colorScheme }),
    };
    const kind = JSON.stringify(options);
    const before = ownBrowser ? undefined : kept.get(kind);
    if (before) kept.delete(kind); // whatever fails from here on, no other test gets it
    const guide = before ?? (await launch(options));
    const { errors, stop } = collectErrors(guide);
    await use(guide);
    if (info.status === info.expectedStatus && !ownBrowser) {
      try {
        await guide.beginAnew();
      } catch (error) {
        await guide.close();
        throw error;
      }
      kept.set(kind, guide);
      const [[oldest, idle] = []] = kept;
      if (kept.size > mostKept && oldest !== undefined) {
        kept.delete(oldest);
        await idle?.close();
      }
    } else {
      await guide.close();
    }
    stop();
    expectNone(errors, mayLog);
  },
  start: async ({ practice, lang, mayLog }, use) => {
    const started: { guide: Launched; errors: string[] }[] = [];
    await use(async (options) => {
      const guide = await launch({ port: practice.port, headless: true, lang, ...options });
      started.push({ guide, errors: collectErrors(guide).errors });
      return guide;
    });
    for (const { guide } of started) await guide.close();
    expectNone(
      started.flatMap(({ errors }) => errors),
      mayLog,
    );
  },
  tab: async ({ guide }, use, info) => {
    const tab = await guide.context.newPage();
    await use(tab);
    if (info.status !== info.expectedStatus) console.log(await whereItStood(tab));
  },
});

export { expect };

/** What a test that waited in vain had in front, to be read where nobody can look. */
async function whereItStood(tab: Tab): Promise<string> {
  const text = await tab
    .locator('body')
    .innerText({ timeout: 2000 })
    .catch((error: unknown) => String(error));
  return `The tab stood at ${tab.url()}\n${text.slice(0, 1000)}`;
}

function expectNone(errors: string[], mayLog: RegExp | undefined): void {
  expect(
    errors.filter((error) => !mayLog?.test(error)),
    'errors of pages and of the extension, and requests that left the machine',
  ).toEqual([]);
}
