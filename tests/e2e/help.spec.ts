import type { Page as Tab } from '@playwright/test';
import { brandById } from '../../content/carriers/brands';
import { createWords } from '../../content/text';
import { tabTo } from '../keys';
import { practiceNumbers } from '../pages/prepaid/guest';
import { popupOf, seeTab } from '../popup';
import { pressInPanel, readPanel, waitForPanel } from '../readPanel';
import { readRealPopup } from '../realPopup';
import { walkGuest } from '../walk';
import { expect, test } from './guide';

const t = createWords('en');
const refillStart = 'https://prepaid.t-mobile.com/direct-to-account';

test.describe('tips that act', () => {
  test('clear the data of the carrier’s site, and of no other', async ({ guide, tab }) => {
    const popup = await popupOf(guide);
    const metro = await guide.context.newPage();
    const keep = (page: Tab, domain: string) =>
      page.evaluate((of) => {
        localStorage.setItem('kept', '1');
        // biome-ignore lint/suspicious/noDocumentCookie: what a site does
        document.cookie = `kept=1; Domain=${of}; Secure`;
      }, domain);
    const kept = (page: Tab) =>
      page.evaluate(() => [localStorage.getItem('kept'), document.cookie.includes('kept')]);
    await metro.goto('https://www.metrobyt-mobile.com/');
    await keep(metro, 'metrobyt-mobile.com');
    await tab.goto(refillStart);
    await keep(tab, 't-mobile.com');
    await seeTab(popup, tab);

    await popup.locator('#tab-tips').click();
    await popup.getByText(t('help.tip.clear.title', { domain: 't-mobile.com' })).click();
    await expect(popup.getByText(t('help.tip.clear.signsOut'))).toBeVisible();
    expect(await kept(tab)).toEqual(['1', true]);
    await popup.getByRole('button', { name: t('help.tip.clear.clear') }).click();
    await expect(popup.getByText(t('help.tip.clear.done'))).toBeFocused();
    expect(await kept(tab)).toEqual([null, false]);
    expect(await kept(metro)).toEqual(['1', true]);
    const { permissions } = await popup.evaluate(() => chrome.permissions.getAll());
    expect(permissions).not.toContain('browsingData');
  });

  test('a permission that is not given changes nothing, and is told', async ({ guide, tab }) => {
    const popup = await popupOf(guide);
    await tab.goto(refillStart);
    await tab.evaluate(() => localStorage.setItem('kept', '1'));
    await popup.locator('#tab-tips').click();
    await popup.evaluate(() => {
      chrome.permissions.request = (async () => false) as typeof chrome.permissions.request;
    });
    await popup.getByText(t('help.tip.clear.title', { domain: 't-mobile.com' })).click();
    await popup.getByRole('button', { name: t('help.tip.clear.clear') }).click();
    await expect(popup.getByText(t('help.tip.clear.refused'))).toBeFocused();
    expect(await tab.evaluate(() => localStorage.getItem('kept'))).toBe('1');
  });

  test('lead to the cards and to the records, with the focus there', async ({ guide }) => {
    const popup = await popupOf(guide);
    for (const [key, tab] of [
      ['help.tip.remind', 'lines'],
      ['help.tip.record', 'records'],
    ] as const) {
      await popup.locator('#tab-tips').click();
      await popup.getByRole('button', { name: t(key), exact: true }).click();
      await expect(popup.locator(`#tab-${tab}`)).toHaveAttribute('aria-selected', 'true');
      await expect
        .poll(() => popup.evaluate(() => document.activeElement?.closest('[role=tabpanel]')?.id))
        .toBe(`panel-${tab}`);
    }
  });
});

test.describe('finding what helps', () => {
  test('by keyboard alone: a word, then question and answer, back and again', async ({ guide }) => {
    const popup = await popupOf(guide);
    await popup.locator('#tab-troubles').focus();
    await popup.keyboard.press('Enter');
    const field = popup.getByRole('searchbox', { name: t('help.search.label') });
    await tabTo(popup, 'input[type=search]', 'Shift+Tab');
    await popup.keyboard.type('declined');
    await expect(popup.locator('[data-trouble]').first()).toHaveAttribute(
      'data-trouble',
      'cardDeclined',
    );
    await popup.keyboard.press('Escape');
    await expect(field).toHaveValue('');

    await tabTo(popup, '[data-answer="where.paid"]');
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('heading', { name: t('help.path.paid.ask') })).toBeFocused();
    await tabTo(popup, '[data-answer="paid.short"]');
    await popup.keyboard.press('Space');
    await expect(popup.getByRole('heading', { name: t('trouble.taxOnTop.title') })).toBeFocused();
    await tabTo(popup, '.path .pair button');
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('heading', { name: t('help.path.paid.ask') })).toBeFocused();
  });

  test('the panel leads from a refusal to what helps, in the popup', async ({ guide, tab }) => {
    await tab.goto(refillStart);
    await waitForPanel(tab, { page: 'refillStart', state: 'open' });
    await pressInPanel(tab, t('sims.yes'));
    expect((await readPanel(tab))?.text).not.toContain(t('help.whatToDo'));
    await tab.locator('#refill-number').fill(practiceNumbers.tourist);
    await tab.locator('#refill-confirm').fill(practiceNumbers.tourist);
    await tab.getByRole('button', { name: 'Continue to plans' }).click();
    await expect.poll(async () => (await readPanel(tab))?.text).toContain(t('help.whatToDo'));
    await pressInPanel(tab, t('help.whatToDo'));
    await expect
      .poll(() => readRealPopup(guide))
      .toMatchObject({ tab: 'tab-troubles', trouble: 'touristPlan', verdict: 'own' });
  });

  test('a refused card leads there, too', async ({ guide, tab }) => {
    let refusals = 0;
    await walkGuest(
      tab,
      async (_name, page, step) => {
        await waitForPanel(tab, { page, step });
        if (page !== 'paymentFailed') return;
        await pressInPanel(tab, t('help.whatToDo'));
        await expect.poll(async () => (await readRealPopup(guide))?.trouble).toBe('cardDeclined');
        refusals++;
      },
      { refused: true },
    );
    expect(refusals).toBe(1);
  });

  test('a monthly bill and a plain step offer nothing of the sort', async ({ tab }) => {
    for (const [address, page] of [
      ['https://www.t-mobile.com/guestpay', 'postpaidPay'],
      ['https://account.t-mobile.com/signin/v2/', 'signIn'],
    ] as const) {
      await tab.goto(address);
      const panel = await waitForPanel(tab, { page, state: 'open' });
      expect(panel?.text).not.toContain(t('help.whatToDo'));
    }
  });
});

test('every link of the tips and the help is one of the packaged list', async ({ guide }) => {
  const popup = await popupOf(guide);
  const known = Object.values(brandById('t-mobile-us').guide.links).map(
    ({ href }) => href as string,
  );
  await popup.locator('#tab-troubles').click();
  for (const answer of ['where.number', 'number.pin'])
    await popup.locator(`[data-answer="${answer}"]`).click();
  await expect(popup.locator('.path a').first()).toBeVisible();
  await popup.locator('#tab-tips').click();
  await expect(popup.locator('#panel-tips a').first()).toBeVisible();
  const links = await popup
    .locator('.path a, #panel-tips a')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) expect(known).toContain(link);
});
