import type { Page as Tab } from '@playwright/test';
import { practicePages } from '../../components/practice/site';
import { createWords, locales } from '../../content/text';
import { axeFinds } from '../axe';
import type { Launched } from '../browser';
import { openPopup } from '../popup';
import { boxInPanel, type PanelSeen, pressInPanel, readPanel, waitForPanel } from '../readPanel';
import { expect, test } from './guide';

/** What each page is to be taken for, by whoever has just begun. */
const shown: Record<(typeof practicePages)[number], Partial<PanelSeen>> = {
  home: { page: 'home', step: 'web.open', state: 'open' },
  signIn: { page: 'signIn', step: 'web.signIn', state: 'open' },
  dashboard: { page: 'dashboard', step: 'web.findRefill', state: 'open' },
  refillStart: { page: 'refillStart', step: 'web.findRefill', state: 'open' },
  chooseAmount: { page: 'chooseAmount', step: 'web.choose', state: 'open' },
  payment: { page: 'payment', step: 'web.pay', state: 'open' },
  review: { page: 'review', step: 'web.submit', state: 'open' },
  confirmation: { page: 'confirmation', step: 'web.keepReceipt', state: 'open' },
  paymentPending: { page: 'paymentPending', step: 'web.submit', state: 'open' },
  paymentFailed: { page: 'paymentFailed', step: 'web.pay', state: 'open' },
  postpaidPay: { page: 'postpaidPay', step: 'web.findRefill', state: 'open' },
  unclear: { page: 'payment', step: 'web.pay', state: 'asking' },
  changed: { page: 'dashboard', step: 'web.findRefill', state: 'folded' },
};

/** The practice site, opened as its user does. */
async function openPractice(guide: Launched, popup: Tab, name: string): Promise<Tab> {
  const opened = guide.context.waitForEvent('page');
  await popup.getByRole('link', { name, exact: true }).click();
  return opened;
}

const kept = (page: Tab) =>
  page.evaluate(async () => {
    const { local, sync } = chrome.storage;
    return JSON.stringify([await local.get(null), await sync.get(null)]);
  });

test.describe('practice', () => {
  test.use({ lang: 'zh-CN' });

  test('goes from the popup to a receipt, and nothing of it counts', async ({ guide, tab }) => {
    const t = createWords('zh-CN');
    await tab.goto('https://account.t-mobile.com/signin/v2/');
    await waitForPanel(tab, { page: 'signIn', state: 'open' });
    const popup = await openPopup(guide);
    const before = await kept(popup);
    expect(before).toContain('web.signIn');

    const practice = await openPractice(guide, popup, t('practice.name'));
    const press = (name: string) => practice.getByRole('button', { name, exact: true }).click();
    const on = async (page: (typeof practicePages)[number]) => {
      const seen = await waitForPanel(practice, { ...shown[page], lang: 'zh-CN' });
      expect(await axeFinds(practice)).toEqual([]);
      return seen?.text ?? '';
    };

    await on('home');
    await expect(practice.getByText(t('practice.notReal'))).toBeVisible();
    expect((await boxInPanel(practice, 'aside'))?.width).toBeLessThan(400); // its style is there
    await press('Log in');
    const signIn = await on('signIn');
    expect(signIn).toContain(t('practice.chip'));
    expect(signIn).not.toContain(t('brand.official'));
    await pressInPanel(practice, t('panel.dockLeft'));
    await expect(practice.getByRole('button', { name: 'Next' })).toBeDisabled();
    await practice.getByLabel('Email or phone number').fill('practice');
    await press('Next');
    await expect
      .poll(async () => (await readPanel(practice))?.heading)
      .toBe(t('moment.signIn.password.title').replace(/[[\]*]/g, ''));
    await press('Log in');
    await on('dashboard');
    await press('Add to Balance');
    await on('chooseAmount');
    await practice.getByLabel('$25.00').check();
    await press('Continue to payment');
    await on('payment');
    await press('Continue to review');
    await on('review');
    await expect(practice.getByText('$25.00')).toHaveCount(2); // the amount chosen, and the total
    await press('Order now');
    const receipt = await on('confirmation');
    await expect(practice.getByText('$25.00')).toHaveCount(1);
    expect(receipt).not.toContain(t('panel.keep'));
    await pressInPanel(practice, t('panel.done'));
    await expect.poll(async () => (await readPanel(practice))?.heading).toBe(t('popup.allDone'));
    await practice.waitForTimeout(700); // by then it would have been kept

    expect(await kept(popup)).toBe(before);
  });

  test('leads from the wrong page to the right one, inside itself', async ({ guide, tab }) => {
    await tab.goto(`chrome-extension://${guide.extensionId}/practice.html?page=postpaidPay`);
    await waitForPanel(tab, shown.postpaidPay);
    await pressInPanel(tab, createWords('zh-CN')('panel.openGuestRefill'));
    await waitForPanel(tab, shown.refillStart);
    expect(tab.url()).toContain('/practice.html');
  });
});

test('speaks another language as soon as it is chosen in the popup', async ({ guide, tab }) => {
  await tab.goto(`chrome-extension://${guide.extensionId}/practice.html?page=review`);
  await waitForPanel(tab, { ...shown.review, lang: 'en' });
  const popup = await openPopup(guide);
  await popup
    .getByRole('combobox', { name: createWords('en')('popup.language') })
    .selectOption('es');
  await tab.bringToFront();
  await waitForPanel(tab, { ...shown.review, lang: 'es' });
  await expect(tab.getByText(createWords('es')('practice.notReal'))).toBeVisible();
});

for (const lang of locales)
  test.describe(`practice, ${lang}`, () => {
    test.use({ lang });

    test('shows every state to whoever looks for it', async ({ guide, tab }) => {
      test.slow();
      const t = createWords(lang);
      await tab.goto(`chrome-extension://${guide.extensionId}/practice.html`);
      for (const page of practicePages) {
        await tab.getByLabel(t('practice.page')).selectOption(page);
        await tab.waitForURL(`**/practice.html?page=${page}`);
        await test.step(page, () => waitForPanel(tab, { ...shown[page], lang }));
      }
      await pressInPanel(tab, t('panel.open'));
      await waitForPanel(tab, { ...shown.changed, state: 'open' });
      await tab.getByRole('button', { name: t('practice.again') }).click();
      await waitForPanel(tab, shown.home);
    });
  });
