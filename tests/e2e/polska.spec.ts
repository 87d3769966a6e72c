import type { Page as Tab } from '@playwright/test';
import { brandById } from '../../content/carriers/brands';
import { methodSteps } from '../../content/guide/steps';
import { createWords, type Locale } from '../../content/text';
import { ownTo } from '../ownTo';
import { polishNumbers } from '../pages/pl/refill';
import { marks, openPopup, ownPages, seeTab } from '../popup';
import { boxInPanel, pressInPanel, readPanel, waitForPanel } from '../readPanel';
import { walkGuest, walkPolish } from '../walk';
import { expect, test } from './guide';

const here = 't-mobile-pl';
const there = 't-mobile-us';
const refill = brandById(here).guide.links.guestRefill.href;
const shop = 'https://www.t-mobile.pl/sklep/';
/** Long enough that a panel which is going to come has come. */
const settle = 2000;

function saysNothingOf(text: string | undefined, carrier: typeof here | typeof there): void {
  for (const own of ownTo(carrier)) expect(text).not.toMatch(own);
}

const hrefs = (tab: Tab) =>
  tab.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

for (const lang of ['en', 'zh-CN'] satisfies Locale[]) {
  const t = createWords(lang, here);

  test.describe(`T-Mobile Polska, ${lang}`, () => {
    test.use({ lang });

    test('the whole way, in its own words, with a card that is refused first', async ({
      guide,
      tab,
    }) => {
      const stages: string[] = [];
      await walkPolish(
        tab,
        async (name, page, step) => {
          const panel = await waitForPanel(tab, {
            page,
            step,
            lang,
            state: page === 'home' ? 'folded' : 'open',
          });
          stages.push(name);
          saysNothingOf(panel?.text, there);
          expect(panel?.text).not.toContain('$');
          expect(panel?.text).not.toMatch(/\{\{|undefined|\[\*|\b\w+\.\w+\.(?:title|body)\b/);
        },
        { refused: true },
      );
      expect(stages).toHaveLength(9);
      const popup = await openPopup(guide);
      expect((await marks(popup, 'web')).slice(2, 6)).toEqual(['done', 'done', 'done', 'done']);
    });

    test('the popup shows the guide of the carrier in front', async ({ guide, tab }) => {
      await tab.goto(refill);
      await waitForPanel(tab, { page: 'refillStart' });
      const popup = await openPopup(guide);
      await seeTab(popup, tab);
      await expect(popup.getByText(t('method.web.title'))).toHaveCount(1);
      await expect(popup.locator('.segments')).toHaveCount(0);
      const own = Object.values(brandById(here).guide.links).map(({ href }) => href);
      const links: string[] = [...ownPages, ...own];
      for (const view of ['checklist', 'tips', 'troubles']) {
        await popup.locator(`#tab-${view}`).dispatchEvent('click');
        const text = (await popup.locator('body').textContent()) ?? '';
        saysNothingOf(text, there);
        expect(text).not.toMatch(/\$|\{\{/);
        for (const href of await hrefs(popup)) expect(links).toContain(href);
      }
      await popup.locator('#tab-checklist').dispatchEvent('click');
      await expect(popup.locator('.codes li')).toHaveText([t('popup.codes.balance')]);

      await tab.goto('https://www.t-mobile.com/guestpay');
      await waitForPanel(tab, { page: 'postpaidPay' });
      await seeTab(popup, tab);
      const us = createWords(lang, there);
      await expect(popup.getByText(us('method.web.title'))).toHaveCount(1);
      saysNothingOf((await popup.locator('body').textContent()) ?? '', here);
    });
  });
}

const t = createWords('en', here);

test('the control is quoted in Polish and found on the page', async ({ tab }) => {
  await tab.goto(refill);
  const panel = await waitForPanel(tab, { page: 'refillStart', state: 'open' });
  expect(panel?.text).toContain('Dalej');
  await pressInPanel(tab, t('panel.showMe'));
  await expect.poll(() => boxInPanel(tab, '.ring')).toBeTruthy();
  const button = await tab.locator('#submit-step-1').boundingBox();
  const ring = await boxInPanel(tab, '.ring');
  expect(Math.abs((ring?.y ?? 0) - (button?.y ?? 0))).toBeLessThan(20);
});

test('a number that the site refuses is explained', async ({ tab }) => {
  await tab.goto(refill);
  await waitForPanel(tab, { page: 'refillStart' });
  await tab.locator('#form-phone-0').fill(polishNumbers.invalid);
  await tab.locator('#form-email').fill('osoba@practice.example');
  await tab.locator('#submit-step-1').click();
  await expect
    .poll(async () => (await readPanel(tab))?.text)
    .toContain(t('moment.refillStart.invalidNumber.title'));
});

test('the shop is silent until its sign-in lies over it, and again after', async ({ tab }) => {
  for (const path of ['kategoria/telefony/lista/produkty', 'basket']) {
    await tab.goto(shop + path);
    await tab.waitForTimeout(settle);
    expect(await readPanel(tab)).toBeNull();
    await tab.locator('[data-sign-in]').click();
    const panel = await waitForPanel(tab, { page: 'signIn', step: 'web.signIn', state: 'open' });
    expect(panel?.text).toContain(t('panel.guestLink'));
    await tab.locator('[data-close]').click();
    await waitForPanel(tab, null);
  }
});

test('the shop is silent within a refill, too', async ({ tab }) => {
  await tab.goto(refill);
  await waitForPanel(tab, { page: 'refillStart', state: 'open' });
  for (const path of ['kategoria/telefony/lista/produkty', 'basket']) {
    await tab.goto(shop + path);
    await tab.waitForTimeout(settle);
    expect(await readPanel(tab)).toBeNull();
  }
});

test('a sign-in is seen though the page behind it is pinned at where it was scrolled to', async ({
  tab,
}) => {
  await tab.goto(`${shop}basket`);
  await tab.locator('[data-sign-in]').click();
  await waitForPanel(tab, { page: 'signIn' });
  await tab.evaluate(() => {
    const dialog = document.querySelector<HTMLElement>('[role=dialog]');
    if (!dialog) throw new Error('The page has no dialog.');
    dialog.style.position = 'static';
    document.body.prepend(dialog);
    Object.assign(document.body.style, { position: 'fixed', top: '-828px' });
  });
  await tab.waitForTimeout(settle);
  expect(await readPanel(tab)).toMatchObject({ page: 'signIn', state: 'open' });
});

test('the way round a sign-in leads to the Polish refill page', async ({ tab }) => {
  await tab.goto(`${shop}basket`);
  await tab.locator('[data-sign-in]').click();
  await waitForPanel(tab, { page: 'signIn' });
  await pressInPanel(tab, t('panel.guestLink'));
  await waitForPanel(tab, { page: 'refillStart' });
  expect(tab.url()).toBe(refill);
});

test('a refill here begins afresh after one in the US', async ({ guide, tab }) => {
  await walkGuest(tab, async (_name, page, step) => {
    await waitForPanel(tab, { page, step });
  });
  await tab.goto('https://www.t-mobile.pl/');
  await waitForPanel(tab, { page: 'home', state: 'folded' });
  const popup = await openPopup(guide);
  expect((await marks(popup, 'web')).slice(0, 6)).not.toContain('open');
  await tab.bringToFront();
  await tab.goto(refill);
  await waitForPanel(tab, { page: 'refillStart', state: 'open' });
  await seeTab(popup, tab);
  expect((await marks(popup, 'web')).slice(2)).toEqual(methodSteps.web.slice(2).map(() => 'open'));
});
