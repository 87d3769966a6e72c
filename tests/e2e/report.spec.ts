import { createWords } from '../../content/text';
import type { Launched } from '../browser';
import { practiceNumbers } from '../pages/prepaid/guest';
import { marks, openPopup, popupOf, seeTab } from '../popup';
import { startPractice } from '../practiceServer';
import { pressInPanel, readPanel, waitForPanel } from '../readPanel';
import { walkGuest } from '../walk';
import { expect, test } from './guide';

const t = createWords('en');
const dashboard = 'https://www.t-mobile.com/my-account/dashboard';
const refillStart = 'https://prepaid.t-mobile.com/direct-to-account';
const signedIn = { name: 'practice-signed-in', value: '1', domain: '.t-mobile.com', path: '/' };

type Popup = Awaited<ReturnType<typeof openPopup>>;

/** Asks for the outline of the tab in front; the popup is a tab behind it. */
async function outlineIn(popup: Popup): Promise<string> {
  await popup.locator('.report summary').dispatchEvent('click');
  await popup.getByText(t('popup.report.make')).dispatchEvent('click');
  const shown = popup.getByLabel(t('popup.report.outline'));
  await shown.waitFor();
  return shown.inputValue();
}

test.describe('report this page', () => {
  test('the outline of the account page has its signs and nothing of its user', async ({
    guide,
    tab,
  }) => {
    await guide.context.addCookies([{ ...signedIn, secure: true }]);
    await tab.goto(`${dashboard}?account=2065550100#barbara`);
    await waitForPanel(tab, { page: 'dashboard', state: 'open' });
    const popup = await openPopup(guide);
    await seeTab(popup, tab);
    const text = await outlineIn(popup);
    expect(JSON.parse(text)).toMatchObject({
      host: 'www.t-mobile.com',
      path: '/my-account/dashboard',
      named: { page: 'dashboard', certainty: 'sure' },
    });
    for (const sign of ['Available Service Balance', 'Add to Balance', 'AutoPay Not Enrolled'])
      expect(text).toContain(sign);
    expect(text).toContain('"is":"shadow"');
    expect(text).not.toMatch(/206|555|2\.14|15\.00|barbara|[1-9]\d|refill-guide/i);

    // Still behind: in front, the popup would look at itself, and there is nothing to report.
    await popup.getByRole('button', { name: t('popup.report.copy'), exact: true }).click();
    await expect(popup.getByText(t('popup.report.copied'))).toBeVisible();
  });

  test('what was typed on the way is in no outline', async ({ guide, tab }) => {
    const typed = /Practice|Person|practice\.example|98101|4242|12\/39|123|206|555|0100/i;
    const popup = await openPopup(guide);
    await tab.bringToFront();
    const outlined: string[] = [];
    await walkGuest(tab, async (stage, page) => {
      if (!['payment', 'review', 'confirmation'].includes(page)) return;
      await waitForPanel(tab, { page });
      if (page === 'payment') {
        await tab.locator('#pay-name').fill('Practice Person');
        await tab.locator('#card-number').fill('4242424242424242');
      }
      await seeTab(popup, tab);
      const outline = JSON.parse(await outlineIn(popup));
      expect(outline.named?.page, stage).toBe(page);
      expect(JSON.stringify(outline), stage).not.toMatch(typed);
      outlined.push(page);
    });
    expect(outlined).toEqual(['payment', 'review', 'confirmation']);
    expect(practiceNumbers.good).toMatch(typed); // the number that was refilled on the way
  });

  test('is offered on the pages of carriers only', async ({ guide, tab }) => {
    const popup = await openPopup(guide);
    await expect(popup.locator('.report')).toHaveCount(0);
    await tab.goto('https://www.t-mobile.com/practice-shop/devices');
    await seeTab(popup, tab);
    await expect(popup.locator('.report')).toHaveCount(1);
  });
});

test.describe('a page that has changed', () => {
  const changed = (body: string) =>
    `<!doctype html><html lang="en"><title>New</title><body><header><nav><a href="/">Shop</a></nav></header>
<main><h1>Your space</h1><p>Everything about your line is now in one place, only for you.</p>${body}</main></body></html>`;
  let body = '';
  let server: Awaited<ReturnType<typeof startPractice>>;
  let guide: Launched;

  test.beforeAll(async () => {
    server = await startPractice({
      extra: (url) =>
        [dashboard, refillStart].includes(url.origin + url.pathname) ? changed(body) : undefined,
    });
  });
  test.beforeEach(async ({ start }) => {
    guide = await start({ port: server.port });
  });
  test.afterAll(() => server.close());

  for (const [address, page] of [
    [dashboard, 'dashboard'],
    [refillStart, 'refillStart'],
  ] as const) {
    test(`${page}: a folded tab, then the step in words, and no step is ticked`, async () => {
      body = '';
      const tab = await guide.context.newPage();
      await tab.goto(address);
      await tab.waitForTimeout(2500);
      expect(await readPanel(tab), 'a page that may only be slow is not accused').toBeNull();
      const folded = await waitForPanel(tab, { page, step: 'web.findRefill', state: 'folded' });
      expect(folded?.text).toContain(t('drift.title'));
      await pressInPanel(tab, t('panel.open'));
      const panel = await waitForPanel(tab, { page, state: 'open', heading: t('drift.title') });
      expect(panel?.text).toContain(t('drift.report'));
      expect(panel?.text).not.toContain(t('panel.showMe'));
      const popup = await popupOf(guide);
      await seeTab(popup, tab);
      await expect(popup.getByText(t('popup.drifted'))).toHaveCount(1);
      expect(new Set(await marks(popup, 'web'))).toEqual(new Set(['open']));
    });
  }

  test('is not said of a page that still loads, apologises, or takes a card', async () => {
    const tab = await guide.context.newPage();
    for (const excuse of [
      '<p role="progressbar">Working on it</p>',
      '<p>Loading…</p>',
      '<p>Something went wrong. Please come back later.</p>',
      '<iframe srcdoc="" title="Secure card number" width="300" height="40"></iframe>',
    ]) {
      body = excuse;
      await tab.goto(dashboard);
      await tab.waitForTimeout(6500); // longer than its patience and the longest pause
      expect((await readPanel(tab))?.page, excuse).not.toBe('dashboard');
    }
  });

  test('is taken back as soon as its signs come', async () => {
    body = '';
    const tab = await guide.context.newPage();
    await tab.goto(dashboard);
    await waitForPanel(tab, { page: 'dashboard', state: 'folded' });
    await tab.evaluate(() => {
      const late = document.createElement('section');
      late.innerHTML =
        '<p>Available Service Balance</p><p>$2.14</p><p>Renewal amount $15.00</p><button>Add to Balance</button>';
      document.querySelector('main')?.append(late);
    });
    await waitForPanel(tab, { page: 'dashboard', state: 'open' });
    // What was recognised in this document has not changed: it only shows another view.
    await tab.evaluate(() => document.querySelector('section')?.remove());
    await waitForPanel(tab, null);
    await tab.waitForTimeout(6500); // longer than its patience and the longest pause
    expect(await readPanel(tab)).toBeNull();
  });
});
