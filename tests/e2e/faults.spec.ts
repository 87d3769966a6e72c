import type { Page as Tab } from '@playwright/test';
import { createWords } from '../../content/text';
import type { Launched } from '../browser';
import { configure } from '../extensionsPage';
import { keptBy } from '../keptBy';
import { marks, openPopup, seeTab } from '../popup';
import { pressInPanel, readPanel, spokenText, waitForPanel } from '../readPanel';
import { walkGuest } from '../walk';
import { expect, test } from './guide';

test.use({ ownBrowser: true }); // some of what follows is done to the browser, not to the guide

const t = createWords('en');
const refillStart = 'https://prepaid.t-mobile.com/direct-to-account';
const signIn = 'https://account.t-mobile.com/signin/v2/';

const hosts = (tab: Tab) => tab.locator('refill-guide').count();

test('the worker is stopped before every act and every move of a whole refill', async ({
  guide,
  tab,
}) => {
  test.slow(); // each stop is waited for, seventeen times
  let stops = 0;
  const stop = async () => {
    await guide.stopWorker();
    stops++;
  };
  await walkGuest(tab, async (_name, page, step) => {
    await waitForPanel(tab, { page, step, state: page === 'home' ? 'folded' : 'open' });
    if (page !== 'home') {
      await stop();
      await pressInPanel(tab, t('panel.fold'));
      await waitForPanel(tab, { page, step, state: 'folded' });
    }
    await stop();
    await pressInPanel(tab, t('panel.open'));
    await waitForPanel(tab, { page, step, state: 'open' });
    await stop();
  });
  expect(stops).toBe(17);
  const popup = await openPopup(guide);
  expect((await marks(popup, 'web')).slice(0, 6)).not.toContain('open');
});

test.describe('in the middle of a refill the extension is', () => {
  for (const [how, renew] of [
    ['updated', (guide: Launched) => guide.update()],
    ['reloaded', reloadItself],
  ] as const) {
    test(`${how}: at the next act the old panel gives way to one message`, async ({
      guide,
      tab,
    }) => {
      await tab.goto(refillStart);
      await waitForPanel(tab, { page: 'refillStart', state: 'open' });
      await tab.reload(); // after the first page of all, what is stored has it asked once more
      await waitForPanel(tab, { page: 'refillStart', state: 'open' });
      await renew(guide);
      expect(await hosts(tab)).toBe(1);
      await pressInPanel(tab, t('panel.fold'));
      await waitForPanel(tab, null, 1000);
      const spoken = (await spokenText(tab)).split('\n');
      expect(new Set(spoken.filter((each) => each.includes(t('panel.reload')))).size).toBe(1);
      // What was pressed is gone; the keyboard goes on where the message can be closed.
      expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('refill-guide');
      expect(await hosts(tab)).toBe(1);
      // The page goes on, and the message stays: it says to finish paying first.
      await tab.evaluate(() => {
        document.body.append('changed');
        history.pushState(null, '', '/p/other');
      });
      await tab.waitForTimeout(1500);
      expect(await spokenText(tab)).toContain(t('panel.reload'));
      await tab.goto(refillStart);
      await waitForPanel(tab, { page: 'refillStart', step: 'web.findRefill', state: 'open' });
      expect(await hosts(tab)).toBe(1);
      const popup = await openPopup(guide);
      expect((await marks(popup, 'web')).slice(0, 3)).toEqual(['done', 'skipped', 'open']);
    });
  }

  /** As its own button at chrome://extensions does. */
  async function reloadItself(guide: Launched): Promise<void> {
    await configure(guide, { hostAccess: 'ON_ALL_SITES' }); // developer mode, else it stays off
    const worker = await guide.worker();
    const gone = worker.waitForEvent('close');
    await worker.evaluate(() => setTimeout(() => chrome.runtime.reload())).catch(() => undefined);
    await gone;
  }
});

test('a full storage: every step is shown all the same, and folding still works', async ({
  guide,
  tab,
}) => {
  const worker = await guide.worker();
  // Only the disk can be full: with `unlimitedStorage` there is no other end to it.
  await worker.evaluate(() => {
    const counted = Object.assign(globalThis, { refused: 0 });
    chrome.storage.local.set = () => {
      counted.refused++;
      return Promise.reject(new Error('Failed to write: no space left on device'));
    };
  });
  await walkGuest(tab, async (_name, page, step) => {
    await waitForPanel(tab, { page, step });
  });
  await pressInPanel(tab, t('panel.fold'));
  await waitForPanel(tab, { page: 'confirmation', state: 'folded' });
  expect(await worker.evaluate(() => Reflect.get(globalThis, 'refused'))).toBeGreaterThan(5);
});

test('a storage that cannot be read: no step stays beside a page that it is not of', async ({
  guide,
  tab,
}) => {
  await tab.goto(refillStart);
  await waitForPanel(tab, { page: 'refillStart', state: 'open' });
  await (await guide.worker()).evaluate(() => {
    chrome.storage.local.get = () => Promise.reject(new Error('IO error'));
  });
  const amounts = '<button>$10</button><button>$20</button><button>$30</button>';
  await tab.evaluate((html) => {
    document.body.innerHTML = html;
  }, `<main><h1>Refill your line</h1><p>Choose an amount</p>${amounts}</main>`);
  await waitForPanel(tab, null);
  await guide.stopWorker(); // the next one can read it
  await tab.evaluate(() => document.body.append('One more word'));
  await waitForPanel(tab, { page: 'chooseAmount', state: 'open' });
});

test('a slow storage: the page goes on meanwhile, and the panel is that of the last page', async ({
  guide,
  tab,
}) => {
  await (await guide.worker()).evaluate(() => {
    for (const area of [chrome.storage.local, chrome.storage.session]) {
      const get = area.get.bind(area) as (...all: unknown[]) => Promise<never>;
      area.get = ((...all: unknown[]) =>
        new Promise((done) => setTimeout(done, 1200)).then(() => get(...all))) as typeof area.get;
    }
  });
  await tab.goto(signIn);
  const typed = tab.locator('#emailOrPhoneNumberTextBox');
  await typed.fill('2065550100');
  expect(await readPanel(tab)).toBeNull(); // it is not there yet, and held up nothing
  await tab.goto(refillStart);
  const told: (string | undefined)[] = [];
  await expect
    .poll(
      async () => {
        const panel = await readPanel(tab);
        if (panel) told.push(panel.page);
        return panel?.page;
      },
      { timeout: 15_000 },
    )
    .toBe('refillStart');
  expect(new Set(told)).toEqual(new Set(['refillStart']));
});

test('a tab that the browser discarded comes back on the same step', async ({ guide, tab }) => {
  await tab.goto(refillStart);
  await waitForPanel(tab, { page: 'refillStart', state: 'open' });
  await pressInPanel(tab, t('panel.fold'));
  await waitForPanel(tab, { state: 'folded' });
  const other = await guide.context.newPage();
  await other.bringToFront();
  const worker = await guide.worker();
  await worker.evaluate(async () => {
    const [front] = await chrome.tabs.query({ url: 'https://prepaid.t-mobile.com/*' });
    await chrome.tabs.discard(front?.id);
    const [again] = await chrome.tabs.query({ url: 'https://prepaid.t-mobile.com/*' });
    if (!again?.discarded || again.id === undefined) throw new Error('It was not discarded.');
    await chrome.tabs.update(again.id, { active: true });
  });
  await expect
    .poll(() => guide.context.pages().filter((page) => page.url() === refillStart).length)
    .toBe(1);
  const back = guide.context.pages().find((page) => page.url() === refillStart);
  if (!back) throw new Error('The tab has not come back.');
  await waitForPanel(back, { page: 'refillStart', step: 'web.findRefill' });
  expect(await hosts(back)).toBe(1);
});

test('two windows on two carriers: each panel tells of its own', async ({ guide, tab }) => {
  const session = await guide.context.newCDPSession(tab);
  const opened = guide.context.waitForEvent('page');
  await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  const second = await opened;
  await second.goto('https://www.metrobyt-mobile.com/guestpay/landing');
  await waitForPanel(second, { page: 'refillStart', state: 'open' });
  await walkGuest(tab, async (_name, page, step) => {
    await waitForPanel(tab, { page, step });
    const other = await readPanel(second);
    expect(other).toMatchObject({ page: 'refillStart', state: 'open' });
  });
  await pressInPanel(second, t('panel.fold'));
  await waitForPanel(second, { page: 'refillStart', state: 'folded' });
  expect(await readPanel(tab)).toMatchObject({ page: 'confirmation', state: 'open' });
});

test('a private window has its panel, and nothing of it is kept after it', async ({ guide }) => {
  await configure(guide, { incognitoAccess: true });
  const worker = await guide.worker();
  const opened = guide.context.waitForEvent('page');
  await worker.evaluate(
    (url) => void chrome.windows.create({ incognito: true, url }),
    'about:blank',
  );
  const hidden = await opened;
  await hidden.goto(refillStart);
  await waitForPanel(hidden, { page: 'refillStart', state: 'open' });
  await pressInPanel(hidden, t('panel.otherStep'));
  await pressInPanel(hidden, t('step.web.signIn.title'));
  await waitForPanel(hidden, { step: 'web.signIn' });
  await pressInPanel(hidden, t('panel.done'));
  await expect
    .poll(async () => JSON.stringify(await worker.evaluate(() => chrome.storage.session.get())))
    .toContain('"web.signIn":true');
  expect(await worker.evaluate(() => chrome.storage.local.get())).not.toMatchObject({
    guide: { journey: { current: 'web.findRefill' } },
  });
  await hidden.close();
  await expect.poll(() => keptBy(guide)).not.toMatch(/signIn|findRefill|refillStart/);
});

test('a private window that the extension is not let into has no panel', async ({ guide }) => {
  const worker = await guide.worker();
  const session = await guide.context.browser()?.newBrowserCDPSession();
  const made = await session?.send('Target.createBrowserContext');
  if (!session || !made) throw new Error('There is no private window.');
  const opened = guide.context.waitForEvent('page');
  await session.send('Target.createTarget', { url: 'about:blank', ...made });
  const hidden = await opened;
  await hidden.goto(refillStart);
  await hidden.getByText('Refill this account').waitFor();
  await hidden.waitForTimeout(1500);
  expect(await hosts(hidden)).toBe(0);
  expect(await worker.evaluate(() => chrome.storage.session.get())).toEqual({});
});

test('offline: the open page keeps its working panel, and a lost page has none', async ({
  guide,
  tab,
}) => {
  await tab.goto(refillStart);
  await waitForPanel(tab, { page: 'refillStart', state: 'open' });
  await guide.context.setOffline(true);
  await guide.stopWorker();
  await pressInPanel(tab, t('panel.fold'));
  await waitForPanel(tab, { state: 'folded' });
  await pressInPanel(tab, t('panel.open'));
  await waitForPanel(tab, { page: 'refillStart', state: 'open' });
  await expect(tab.goto(signIn)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  expect(await hosts(tab)).toBe(0);
  await guide.context.setOffline(false);
  await tab.goto(refillStart);
  await waitForPanel(tab, { page: 'refillStart', state: 'open' });
});

test('withdrawn from the site: no panel and no error; given back, it is there again', async ({
  guide,
  tab,
}) => {
  await tab.goto(refillStart);
  await waitForPanel(tab, { page: 'refillStart', state: 'open' });
  await configure(guide, { hostAccess: 'ON_CLICK' });
  await tab.reload();
  await tab.getByText('Refill this account').waitFor();
  await tab.waitForTimeout(1500);
  expect(await hosts(tab)).toBe(0);
  const popup = await openPopup(guide);
  await seeTab(popup, tab);
  const withheld = t('popup.withheld', { domain: 't-mobile.com' });
  await expect(popup.getByText(withheld)).toHaveCount(1);
  await configure(guide, { hostAccess: 'ON_ALL_SITES' });
  await tab.reload();
  await waitForPanel(tab, { page: 'refillStart', state: 'open' });
});
