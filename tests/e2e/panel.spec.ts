import type { Page as Tab } from '@playwright/test';
import { createWords } from '../../content/text';
import { openedBy } from '../cards';
import { pressInMenu } from '../menu';
import { openPopup, popupOf } from '../popup';
import { boxInPanel, pressInPanel, readPanel, waitForPanel } from '../readPanel';
import { expect, test } from './guide';

const t = createWords('en');
const signIn = 'https://account.t-mobile.com/signin/v2/';

async function openSignIn(tab: Tab): Promise<void> {
  await tab.goto(signIn);
  await waitForPanel(tab, { page: 'signIn', state: 'open' });
}

test('the panel stays as the user put it: folded, on the left, closed for this visit', async ({
  guide,
  tab,
}) => {
  await openSignIn(tab);
  await pressInPanel(tab, t('panel.fold'));
  await waitForPanel(tab, { state: 'folded' });
  await tab.goto('https://prepaid.t-mobile.com/direct-to-account');
  await waitForPanel(tab, { page: 'refillStart', state: 'folded' });
  await pressInPanel(tab, t('panel.open'));
  await waitForPanel(tab, { state: 'open' });

  await pressInPanel(tab, t('panel.dockLeft'));
  await expect.poll(async () => (await panelBox(tab)).x).toBeLessThan(200);
  await tab.reload();
  await waitForPanel(tab, { state: 'open' });
  expect((await panelBox(tab)).x).toBeLessThan(200);

  await pressInPanel(tab, t('panel.close'));
  await waitForPanel(tab, null);
  await tab.goto(signIn);
  await tab.waitForTimeout(1500);
  expect(await readPanel(tab)).toBeNull();

  // The way back is in the popup, for the tab in front.
  const popup = await openPopup(guide);
  await tab.bringToFront();
  await tab.reload(); // the popup hears that something changed and asks anew
  await popup.getByRole('button', { name: t('popup.showAgain') }).dispatchEvent('click');
  await waitForPanel(tab, { page: 'signIn', state: 'open' });
});

test('"show the guide here" says so where a page is not known, and shows it where one is', async ({
  guide,
  tab,
}) => {
  await (await popupOf(guide)).close(); // else it would ask first whose card it is
  await tab.goto('https://www.t-mobile.com/practice-shop/devices');
  const popup = await openedBy(guide, () => pressInMenu(guide, { menuItemId: 'show' }));
  await expect(popup.getByText(t('popup.otherPage'))).toBeVisible();
  await popup.close();
  const before = guide.context.pages().length;
  await openSignIn(tab);
  await pressInPanel(tab, t('panel.close'));
  await waitForPanel(tab, null);
  await pressInMenu(guide, { menuItemId: 'show' });
  await waitForPanel(tab, { page: 'signIn', state: 'open' });
  expect(guide.context.pages()).toHaveLength(before);
});

async function panelBox(tab: Tab) {
  return (await boxInPanel(tab, 'aside')) ?? { x: Number.NaN, y: 0, width: 0, height: 0 };
}

test('"I am on another step" shows that step in words and points at nothing', async ({ tab }) => {
  await openSignIn(tab);
  await pressInPanel(tab, t('panel.otherStep'));
  await pressInPanel(tab, t('step.web.pay.title'));
  const panel = await waitForPanel(tab, { page: 'signIn', step: 'web.pay', state: 'open' });
  expect(panel?.text).toContain(t('step.web.pay.title'));
  expect(panel?.text).not.toContain(t('panel.showMe'));
  // The next page that is recognised puts it right again.
  await tab.goto('https://prepaid.t-mobile.com/direct-to-account');
  await waitForPanel(tab, { page: 'refillStart', step: 'web.findRefill' });
});

test('"show me" rings the control, the ring follows it, and its going is told', async ({ tab }) => {
  await openSignIn(tab);
  await pressInPanel(tab, t('panel.showMe'));
  await expect.poll(() => isAround(tab, '#lp1-next-btn')).toBe(true);
  // Something pushes the page down.
  await tab.evaluate(() => {
    const banner = document.createElement('div');
    banner.style.height = '120px';
    document.body.prepend(banner);
  });
  await expect.poll(() => isAround(tab, '#lp1-next-btn')).toBe(true);
  await tab.evaluate(() => document.querySelector('#lp1-next-btn')?.remove());
  await expect.poll(async () => (await readPanel(tab))?.text).toContain(t('panel.targetGone'));
  expect(await boxInPanel(tab, '.ring')).toBeUndefined();
});

/** Whether the ring is around the control, six pixels off on each side. */
async function isAround(tab: Tab, selector: string): Promise<boolean> {
  const ring = await boxInPanel(tab, '.ring');
  const control = await tab.locator(selector).boundingBox();
  if (!ring || !control) return false;
  return (
    Math.abs(ring.x + 6 - control.x) < 1.5 &&
    Math.abs(ring.y + 6 - control.y) < 1.5 &&
    Math.abs(ring.width - 12 - control.width) < 1.5
  );
}

test('Escape folds the panel, and typing in the page never reaches it', async ({ tab }) => {
  await openSignIn(tab);
  await tab.locator('#emailOrPhoneNumberTextBox').click();
  await tab.keyboard.press('Escape');
  await tab.keyboard.type('2065550100');
  await tab.waitForTimeout(700); // by then it would have folded
  expect((await readPanel(tab))?.state).toBe('open');
  expect(
    await tab
      .locator('#emailOrPhoneNumberTextBox')
      .evaluate((field) => field === document.activeElement),
  ).toBe(true);
  await pressInPanel(tab, t('panel.otherStep'));
  await tab.keyboard.press('Escape'); // leaves the list of steps
  await tab.keyboard.press('Escape');
  await waitForPanel(tab, { state: 'folded' });
});

test('the page is what it was when the panel goes', async ({ tab }) => {
  await tab.goto('https://www.t-mobile.com/practice-shop/devices');
  const before = await tab.content();
  await tab.evaluate(() => {
    history.replaceState(null, '', '/guestpay');
    document
      .querySelector('h1')
      ?.insertAdjacentHTML('afterend', '<p id="probe">View bill. Bill posted. Total Balance</p>');
  });
  await waitForPanel(tab, { page: 'postpaidPay' });
  await tab.evaluate(() => {
    document.querySelector('#probe')?.remove();
    history.replaceState(null, '', '/practice-shop/devices');
  });
  await waitForPanel(tab, null);
  expect(await tab.content()).toBe(before);
});

test('a modal dialog of the page does not take the panel away', async ({ tab }) => {
  await openSignIn(tab);
  await tab.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.textContent = 'A practice dialog';
    document.body.append(dialog);
    dialog.showModal();
  });
  await tab.waitForTimeout(400);
  await pressInPanel(tab, t('panel.fold'));
  await waitForPanel(tab, { state: 'folded' });
});

test('a page that replaces its body keeps one panel', async ({ tab }) => {
  await openSignIn(tab);
  await tab.evaluate(() => {
    const body = document.body.cloneNode(true);
    document.body.replaceWith(body);
  });
  await tab.waitForTimeout(600);
  expect(await tab.locator('refill-guide').count()).toBe(1);
  expect(await readPanel(tab)).toMatchObject({ page: 'signIn', state: 'open' });
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 360, height: 640 } });
  test('the panel is a sheet at the foot of the page', async ({ tab }) => {
    await openSignIn(tab);
    // It rises by some pixels as it appears.
    await expect
      .poll(async () => {
        const { y, height } = await panelBox(tab);
        return Math.abs(y + height - 640);
      })
      .toBeLessThan(2);
    expect((await panelBox(tab)).width).toBeGreaterThan(340);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test("the panel's letters are as large as its user has set them, and all of it stays in view", async ({
  guide,
  tab,
}) => {
  await openSignIn(tab);
  const usual = await panelBox(tab);
  const session = await guide.context.newCDPSession(tab);
  const setSize = (standard: number) =>
    session.send('Page.setFontSizes', { fontSizes: { standard } });
  await setSize(19); // the usual is 16
  await expect
    .poll(async () => (await panelBox(tab)).width)
    .toBeCloseTo((19 / 16) * usual.width, -1);
  const { width } = await panelBox(tab);
  // The page's own size of letters says nothing of what its user can read.
  await tab.evaluate(() => document.documentElement.style.setProperty('font-size', '5px'));
  expect((await panelBox(tab)).width).toBe(width);
  await setSize(32); // beside a panel so wide no page would have room: it is a sheet
  await expect.poll(async () => (await panelBox(tab)).width).toBe(1280);
  const { x, y, height } = await panelBox(tab);
  expect(x === 0 && y >= 300 && y + height <= 800).toBe(true);
});
