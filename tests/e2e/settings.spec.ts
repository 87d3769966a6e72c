import { createWords } from '../../content/text';
import { keptBy } from '../keptBy';
import { openPopup, seeTab } from '../popup';
import { readPanel, waitForPanel } from '../readPanel';
import { openRecords, refill, storeRecords } from '../records';
import { expect, test } from './guide';

const t = createWords('en');
const zh = createWords('zh-CN');
const refillStart = 'https://prepaid.t-mobile.com/direct-to-account';

test.describe('settings', () => {
  test('language, appearance and side reach every open page at once', async ({ guide, tab }) => {
    const other = await guide.context.newPage();
    await other.goto('https://account.t-mobile.com/signin/v2/');
    await waitForPanel(other, { page: 'signIn', state: 'open' });
    await tab.goto(refillStart);
    await waitForPanel(tab, { page: 'refillStart', state: 'open' });

    const settings = await guide.context.newPage();
    await settings.goto(`chrome-extension://${guide.extensionId}/welcome.html#settings`);
    await settings.locator('.language select').selectOption('zh-CN');
    await expect(settings.locator('html')).toHaveAttribute('lang', 'zh-CN');
    for (const page of [tab, other])
      await expect
        .poll(async () => (await readPanel(page))?.text)
        .toContain(zh('brand.notAffiliated'));
    await settings.getByText(zh('settings.appearance.dark'), { exact: true }).click();
    await expect(settings.locator('html')).toHaveAttribute('data-appearance', 'dark');
    expect(await settings.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');
    await settings.reload();
    await expect(settings.locator('html')).toHaveAttribute('data-appearance', 'dark');
  });

  test('whose card it is is asked right under the head, each brand in full ink', async ({
    guide,
  }) => {
    const page = await guide.context.newPage();
    await page.goto(`chrome-extension://${guide.extensionId}/welcome.html#settings`);
    const whose = page.locator('.whose');
    await expect(whose).toHaveCSS('border-top-width', '0px');
    const ink = await page.evaluate(() => getComputedStyle(document.documentElement).color);
    await expect(whose.locator('li b').first()).toHaveCSS('color', ink);
  });

  test('the guide keeps away from a site where it is switched off, and comes back', async ({
    guide,
    tab,
  }) => {
    await tab.goto(refillStart);
    await waitForPanel(tab, { page: 'refillStart', state: 'open' });
    const popup = await openPopup(guide);
    await seeTab(popup, tab);
    const host = 'prepaid.t-mobile.com';
    await popup.getByRole('button', { name: t('settings.off.turnOff', { host }) }).click();
    await waitForPanel(tab, null);
    await tab.reload();
    await tab.waitForTimeout(2000);
    expect(await readPanel(tab)).toBeNull();

    await tab.goto('https://account.t-mobile.com/signin/v2/');
    await waitForPanel(tab, { page: 'signIn', state: 'open' });
    await tab.goto(refillStart);
    await seeTab(popup, tab);
    await expect(popup.getByText(t('settings.off.here', { host }))).toBeVisible();
    await popup.getByRole('button', { name: t('settings.off.turnOn') }).click();
    await waitForPanel(tab, { page: 'refillStart', state: 'open' });
  });

  test('the options page of the browser is the settings page', async ({ guide }) => {
    const worker = await guide.worker();
    await worker.evaluate(() => chrome.runtime.openOptionsPage());
    const isSettings = (url: string) => url.endsWith('/welcome.html#settings');
    await expect
      .poll(() => guide.context.pages().some((page) => isSettings(page.url())))
      .toBe(true);
  });

  test('deleting everything leaves nothing behind', async ({ guide, tab }) => {
    await tab.goto(refillStart);
    await waitForPanel(tab, { page: 'refillStart', state: 'open' });
    const settings = await guide.context.newPage();
    await settings.goto(`chrome-extension://${guide.extensionId}/welcome.html#settings`);
    const popup = await openRecords(guide);
    await storeRecords(popup, [refill()]);
    await popup.close();
    await settings.locator('.language select').selectOption('zh-CN');
    await expect(settings.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await tab.close(); // a page that is still open is seen again at once
    await settings.evaluate(() => chrome.storage.session.set({ probe: 'of this run' }));
    expect(await keptBy(guide)).toMatch(/"guide":.*of this run.*8841/);
    await settings.getByRole('button', { name: zh('settings.erase.start') }).click();
    await settings.getByRole('button', { name: zh('settings.erase.confirm') }).click();
    await expect(settings.getByText(t('settings.erase.done'))).toBeVisible();
    const [local, session, sync, databases, ...webStorage] = JSON.parse(await keptBy(guide));
    expect({ local, session, sync }).toEqual({ local: {}, session: {}, sync: {} });
    // A database that is there and empty holds nothing.
    for (const [, store, rows] of databases) expect(rows, store).toEqual([]);
    expect(webStorage).toEqual([{}, {}, []]);
  });
});
