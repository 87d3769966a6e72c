import { test as base, expect, type Page as Tab } from '@playwright/test';
import { hosts } from '../../content/carriers/hosts';
import type { Locale } from '../../content/text';
import { type Launched, launch } from '../browser';
import { frameHost } from '../pages/cardForm';
import { type PracticeServer, startPractice } from '../practiceServer';

interface Fixtures {
  lang: Locale;
  /** Errors that a test itself causes; every other fails it. */
  mayLog: RegExp | undefined;
  /** The browser with the shipped build, new for each test. Any error of a page or of ours fails it. */
  guide: Launched;
  /** A first tab. */
  tab: Tab;
}

/** Tests on the shipped build, in a real browser, on the practice carrier. */
export const test = base.extend<Fixtures, { practice: PracticeServer }>({
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
  guide: async ({ practice, lang, mayLog, viewport, colorScheme }, use) => {
    const guide = await launch({
      port: practice.port,
      headless: true,
      lang,
      ...(viewport && { viewport }),
      ...(colorScheme !== 'no-preference' && colorScheme && { colorScheme }),
    });
    const errors = collectErrors(guide);
    await use(guide);
    await guide.close();
    expect(
      errors.filter((error) => !mayLog?.test(error)),
      'errors of pages and of the extension, and requests that left the machine',
    ).toEqual([]);
  },
  tab: async ({ guide }, use) => {
    await use(await guide.context.newPage());
  },
});

export { expect };

function collectErrors({ context }: Launched): string[] {
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(`page: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const ours = ['chrome-extension:', 'chrome:', 'data:', 'blob:', 'about:'].includes(protocol);
    const carrier = [...hosts, frameHost].some(
      (host) => hostname === host || hostname.endsWith(`.${host}`),
    );
    if (!ours && !carrier) errors.push(`request: ${request.url()}`);
  });
  return errors;
}
