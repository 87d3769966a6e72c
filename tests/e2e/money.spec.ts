import type { Page as Tab } from '@playwright/test';
import { createWords } from '../../content/text';
import { practiceNumbers } from '../pages/prepaid/guest';
import { openPopup, seeTab } from '../popup';
import { pressInPanel, readPanel, waitForPanel } from '../readPanel';
import { signedInCookie } from '../stages';
import { walkGuest } from '../walk';
import { expect, test } from './guide';

const t = createWords('en');
/** Long enough that a panel which is going to come has come. */
const settle = 2000;

/** Walks on until there is an order to be placed, and places none. */
async function untilOrdered(tab: Tab): Promise<void> {
  const ordered = new Error('as far as the order');
  const walked = walkGuest(tab, async (_name, page, step) => {
    await waitForPanel(tab, { page, step });
    if (page === 'review') throw ordered;
  });
  await expect(walked).rejects.toBe(ordered);
}

test.describe('never wrong about money', () => {
  for (const path of [
    '/guestpay',
    '/guestpay/landing',
    '/payments/onetimepayment',
    '/bill/summary',
  ]) {
    test(`the page for monthly bills ${path} is told to be the wrong one`, async ({ tab }) => {
      await tab.goto(`https://www.t-mobile.com${path}`);
      const panel = await waitForPanel(tab, { page: 'postpaidPay', state: 'open' });
      expect(panel?.text).toContain(t('alert.postpaidPay.title'));
      await pressInPanel(tab, t('panel.openGuestRefill'));
      await waitForPanel(tab, { page: 'refillStart', state: 'open' });
      expect(tab.url()).toBe('https://prepaid.t-mobile.com/direct-to-account');
    });
  }

  test('a checkout of the shop is asked about, and a no is final', async ({ tab }) => {
    await tab.goto('https://www.t-mobile.com/practice-shop/checkout');
    const panel = await waitForPanel(tab, { page: 'payment', state: 'asking' });
    expect(panel?.text).toContain(t('panel.question.payment'));
    await pressInPanel(tab, t('panel.no'));
    await waitForPanel(tab, null);
    await tab.reload();
    await tab.waitForTimeout(settle);
    expect(await readPanel(tab)).toBeNull();
  });

  test('a checkout of the shop is asked about even with a refill under way', async ({ tab }) => {
    await tab.goto('https://prepaid.t-mobile.com/direct-to-account');
    await waitForPanel(tab, { page: 'refillStart', state: 'open' });
    await tab.goto('https://www.t-mobile.com/practice-shop/checkout');
    await waitForPanel(tab, { page: 'payment', state: 'asking' });
    await tab.waitForTimeout(settle);
    expect((await readPanel(tab))?.state).toBe('asking');
  });

  test('yes on a card form opens the payment step', async ({ tab }) => {
    await tab.goto('https://www.t-mobile.com/practice-shop/checkout');
    await waitForPanel(tab, { state: 'asking' });
    await pressInPanel(tab, t('panel.yes'));
    await waitForPanel(tab, { page: 'payment', step: 'web.pay', state: 'open' });
  });

  test('nobody is invited to pay again on a page that is not known, right after one was to be ordered', async ({
    guide,
    tab,
  }) => {
    await untilOrdered(tab);
    await tab.goto('https://www.t-mobile.com/practice-shop/devices');
    const panel = await waitForPanel(tab, { page: 'paymentPending', state: 'open' });
    expect(panel?.text).toContain(t('popup.paying'));
    expect(panel?.text).toContain(t('popup.checkBalance'));
    for (const words of [
      'moment.paymentPending.wait.title',
      'panel.otherStep',
      'panel.done',
    ] as const)
      expect(panel?.text).not.toContain(t(words));
    const popup = await openPopup(guide);
    await seeTab(popup, tab);
    await expect(popup.locator('.now-title')).toHaveText(t('popup.paying'));
    const links = await popup
      .locator('.head a')
      .evaluateAll((all) => all.map((a) => a.textContent));
    expect(links.join()).toContain(t('popup.checkBalance'));
    expect(links).toHaveLength(1);
    // Where a refill could be begun anew the same is said beside the step.
    await tab.bringToFront();
    await tab.goto('https://www.t-mobile.com/');
    const home = await waitForPanel(tab, { page: 'home', state: 'open' });
    expect(home?.text).toContain(t('popup.balanceFirst'));
    await tab.context().addCookies([signedInCookie]);
    await tab.goto('https://www.t-mobile.com/my-account/dashboard');
    const account = await waitForPanel(tab, { page: 'dashboard', state: 'open' });
    expect(account?.heading).toBe(t('popup.balanceFirst'));
    expect(account?.text).not.toContain(t('panel.showMe'));
    // The way to the balance opens a tab of its own, which knows it, too.
    const other = await guide.context.newPage();
    await other.goto('https://www.t-mobile.com/my-account/dashboard');
    const beside = await waitForPanel(other, { page: 'dashboard', state: 'open' });
    expect(beside?.heading).toBe(t('popup.balanceFirst'));
    await other.close();
    await tab.goto('https://prepaid.t-mobile.com/direct-to-account');
    const begun = await waitForPanel(tab, { page: 'refillStart', state: 'open' });
    expect(begun?.text).not.toContain(t('popup.paying'));
    await tab.goto('https://www.t-mobile.com/practice-shop/devices');
    await tab.waitForTimeout(4000); // longer than an unknown page is given to load
    expect(await readPanel(tab)).toBeNull();
  });

  test('a tab that stood there before is told of a payment in another, and so is one where a refill is begun', async ({
    guide,
    tab,
  }) => {
    await tab.context().addCookies([signedInCookie]);
    const other = await guide.context.newPage();
    await other.goto('https://www.t-mobile.com/my-account/dashboard');
    const before = await waitForPanel(other, { page: 'dashboard', state: 'open' });
    expect(before?.text).toContain(t('panel.showMe'));
    await tab.bringToFront();
    await untilOrdered(tab);
    await other.bringToFront();
    await expect.poll(async () => (await readPanel(other))?.heading).toBe(t('popup.balanceFirst'));
    expect((await readPanel(other))?.text).not.toContain(t('panel.showMe'));
    await other.goto('https://prepaid.t-mobile.com/direct-to-account');
    const begun = await waitForPanel(other, { page: 'refillStart', state: 'open' });
    expect(begun?.text).toContain(t('popup.balanceFirst'));
    await other.close();
  });

  test('an order that was pressed and stands there still is not to be pressed once more', async ({
    tab,
  }) => {
    await untilOrdered(tab);
    // A site that takes its time, or says nothing.
    await tab.evaluate(() =>
      document.addEventListener('click', (event) => event.preventDefault(), { capture: true }),
    );
    const order = tab.locator('button, input[type=submit]', { hasText: /order|submit|pay/i });
    await order.first().click();
    await expect
      .poll(async () => (await readPanel(tab))?.heading, { timeout: 2000 })
      .toBe(t('popup.paying'));
    const panel = await readPanel(tab);
    expect(panel?.text).toContain(t('popup.checkBalance'));
    expect(panel?.text).not.toContain(t('panel.showMe'));
    await tab.reload();
    await expect.poll(async () => (await readPanel(tab))?.heading).toBe(t('popup.paying'));
    // What comes in its place is told of without a gap, as long as it is not known.
    await tab.goto('https://www.t-mobile.com/practice-shop/devices');
    expect((await waitForPanel(tab, { page: 'paymentPending' }))?.heading).toBe(t('popup.paying'));
  });

  for (const way of ['document.write', 'innerHTML'])
    test(`an order on a page that came by ${way}, where no panel stood before, is heard, too`, async ({
      tab,
    }) => {
      await untilOrdered(tab);
      const url = tab.url();
      const order = (await tab.content()).replace(
        /<script.*?<\/script>|<refill-guide.*?<\/refill-guide>/gs,
        '',
      );
      await tab.route(url, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>T-Mobile</title><p>&nbsp;</p>' }),
      );
      await tab.goto(url);
      await tab.waitForTimeout(800); // the guide has looked, and has nothing to say
      expect(await readPanel(tab)).toBeNull();
      await tab.evaluate(
        ([how, html = '']) => {
          if (how === 'innerHTML') document.documentElement.innerHTML = html;
          else {
            document.open();
            document.write(html);
            document.close();
          }
          document.addEventListener('click', (event) => event.preventDefault(), { capture: true });
        },
        [way, order],
      );
      await waitForPanel(tab, { page: 'review', state: 'open' });
      await tab
        .locator('button, input[type=submit]', { hasText: /order|pay/i })
        .first()
        .click();
      await expect.poll(async () => (await readPanel(tab))?.heading).toBe(t('popup.paying'));
    });

  test('back from the receipt at the order, nobody is told to place it once more', async ({
    tab,
  }) => {
    await walkGuest(tab, async (_name, page, step) => {
      await waitForPanel(tab, { page, step });
    });
    await tab.goto('https://www.t-mobile.com/');
    const home = await waitForPanel(tab, { page: 'home' });
    expect(home?.text).toContain(t('caution.paymentPending')); // folded, it warns as well
    await tab.goto('https://prepaid.t-mobile.com/p/4');
    const order = await waitForPanel(tab, { page: 'review' });
    expect(order?.heading).toBe(t('popup.paying'));
    // Another card is begun as ever.
    await tab.goto('https://prepaid.t-mobile.com/direct-to-account');
    const begun = await waitForPanel(tab, { page: 'refillStart', state: 'open' });
    expect(begun?.text).not.toContain(t('popup.balanceFirst'));
    await tab.goto('https://prepaid.t-mobile.com/p/4');
    const next = await waitForPanel(tab, { page: 'review', state: 'open' });
    expect(next?.text).toContain(t('panel.showMe'));
  });

  test('a code that is asked for right after one was to be ordered is led round by nothing', async ({
    guide,
    tab,
  }) => {
    await untilOrdered(tab);
    await tab.goto('https://account.t-mobile.com/sap/v2/actions/choosemethod');
    const panel = await waitForPanel(tab, { page: 'verify', state: 'open' });
    expect(panel?.text).toContain(t('popup.balanceFirst'));
    for (const words of [t('panel.guestLink'), t('step.web.findRefill.title'), 'Step 2'])
      expect(panel?.text).not.toContain(words);
    const popup = await openPopup(guide);
    await seeTab(popup, tab);
    await expect(popup.locator('.now-title')).toHaveText(t('popup.paying'));
    await expect(popup.locator('.step.is-here')).toHaveCount(0);
    await expect(popup.locator('.step.is-done[data-step="web.pay"]')).toHaveCount(1);
  });

  test('a refused card leads to what to do, and to the receipt after another card', async ({
    tab,
  }) => {
    const seen: string[] = [];
    await walkGuest(
      tab,
      async (_name, page, step) => {
        const panel = await waitForPanel(tab, { page, step });
        seen.push(page);
        if (page === 'paymentFailed') {
          expect(panel?.text).toContain(t('moment.paymentFailed.retry.title'));
          expect(panel?.text).toContain(t('moment.paymentFailed.retry.body'));
        }
      },
      { refused: true },
    );
    expect(seen).toContain('paymentFailed');
    expect(seen.at(-1)).toBe('confirmation');
  });

  test('a number that the site refuses, and a plan that cannot be refilled, are explained', async ({
    tab,
  }) => {
    await tab.goto('https://prepaid.t-mobile.com/direct-to-account');
    for (const [number, title] of [
      [practiceNumbers.invalid, t('moment.refillStart.invalidNumber.title')],
      [practiceNumbers.tourist, t('moment.refillStart.notAllowed.title')],
    ] as const) {
      await tab.locator('#refill-number').fill(number);
      await tab.locator('#refill-confirm').fill(number);
      await tab.getByRole('button', { name: 'Continue to plans' }).click();
      await expect.poll(async () => (await readPanel(tab))?.text).toContain(title);
    }
  });

  for (const address of [
    'https://www.t-mobile.com/practice-shop/devices',
    'https://www.t-mobile.com/support/practice-refill-help',
    'https://prepaid.t-mobile.com/prepaid-plans',
    'https://tfb.t-mobile.com/',
    'https://www.metrobyt-mobile.com/phone-plans',
    'https://www.t-mobile.pl/sklep/basket',
  ]) {
    test(`nothing is said at ${address}`, async ({ tab }) => {
      await tab.goto(address);
      await tab.waitForTimeout(settle);
      expect(await readPanel(tab)).toBeNull();
      expect(await tab.locator('refill-guide').count()).toBe(0);
    });
  }
});
