import { brandById } from '../../content/carriers/brands';
import { sims } from '../../content/guide/sims';
import { createWords } from '../../content/text';
import { simText } from '../../content/text/simTexts';
import { openPopup, popupOf, seeTab } from '../popup';
import { pressInPanel, readPanel, waitForPanel } from '../readPanel';
import { expect, test } from './guide';

const t = createWords('en');
const refillStart = 'https://prepaid.t-mobile.com/direct-to-account';
const question = t('sims.ask', { sim: t('sim.name') });

test.describe('whose card it is', () => {
  test('is asked beside the step, once; T-Mobile’s own goes on', async ({ tab }) => {
    await tab.goto(refillStart);
    const asked = await waitForPanel(tab, {
      page: 'refillStart',
      step: 'web.findRefill',
      state: 'open',
    });
    expect(asked?.text).toContain(question);
    expect(asked?.text).toContain(t('panel.showMe'));
    await pressInPanel(tab, t('sims.yes'));
    await expect.poll(async () => (await readPanel(tab))?.text).not.toContain(question);
    await tab.reload();
    const again = await waitForPanel(tab, {
      page: 'refillStart',
      step: 'web.findRefill',
      state: 'open',
    });
    expect(again?.text).not.toContain(question);
    expect(again?.text).toContain(t('panel.showMe'));
  });

  test('another’s is told where it is refilled, on every page until it is changed', async ({
    tab,
  }) => {
    await tab.goto(refillStart);
    await waitForPanel(tab, { page: 'refillStart', state: 'open' });
    await pressInPanel(tab, t('sims.other'));
    await pressInPanel(tab, t('sims.ultra.name'));
    const { where } = simText('ultra', t);
    await expect.poll(async () => (await readPanel(tab))?.text).toContain(where);
    expect(await readPanel(tab)).toMatchObject({
      page: 'refillStart',
      step: 'web.findRefill',
      state: 'open',
    });
    await tab.goto('https://account.t-mobile.com/signin/v2/');
    const signIn = await waitForPanel(tab, { page: 'signIn', state: 'open' });
    expect(signIn?.text).toContain(where);
    expect(signIn?.text).not.toContain(t('panel.showMe'));
    await pressInPanel(tab, t('sims.change'));
    await pressInPanel(tab, t('sim.name'));
    await expect.poll(async () => (await readPanel(tab))?.text).toContain(t('panel.showMe'));
  });

  test('is asked in the popup as well, and the panel knows the answer', async ({ guide, tab }) => {
    const popup = await openPopup(guide);
    for (const sim of sims) await expect(popup.locator(`[data-sim="${sim}"]`)).toBeVisible();
    await popup.locator('[data-sim="metro-us"]').click();
    const { href } = brandById('metro-us').guide.links.guestRefill;
    await expect(popup.locator(`a[href="${href}"]`).first()).toBeVisible();
    await tab.goto(refillStart);
    const panel = await waitForPanel(tab, { page: 'refillStart', state: 'open' });
    expect(panel?.text).toContain(simText('metro-us', t).where);
    await popup.bringToFront();
    await popup.getByRole('button', { name: t('sims.change') }).click();
    await popup.locator('[data-sim="t-mobile-us"]').click();
    await expect(popup.locator('[data-step="web.open"]')).toBeVisible();
    await expect(popup.getByRole('button', { name: t('sims.change') })).toBeFocused();
  });

  test('is asked first in the popup over a page, and leads nowhere before it is said', async ({
    guide,
    tab,
  }) => {
    const popup = await openPopup(guide);
    await tab.goto(refillStart);
    await waitForPanel(tab, { page: 'refillStart', state: 'open' });
    await seeTab(popup, tab);
    await expect(popup.locator('.now-line')).toHaveText(t('sims.away'));
    await expect(popup.locator('.head .now-actions a')).toHaveCount(0);
    const [question, step] = await Promise.all(
      ['.whose', '[data-step="web.open"]'].map((each) => popup.locator(each).boundingBox()),
    );
    expect(question?.y).toBeLessThan(step?.y ?? 0);
    await expect(popup.locator('[aria-expanded=true]')).toHaveCount(0);
  });

  for (const address of [
    brandById('metro-us').guide.links.guestRefill.href,
    brandById('t-mobile-pl').guide.links.guestRefill.href,
  ])
    test(`T-Mobile’s own is led from ${address} to its own page, by popup and panel`, async ({
      guide,
      tab,
    }) => {
      const popup = await popupOf(guide);
      await tab.goto(address);
      const panel = await waitForPanel(tab, { page: 'refillStart', state: 'open' });
      expect(panel?.text).toContain(t('sims.elsewhere', { sim: t('sim.name') }));
      expect(panel?.text).not.toContain(t('panel.showMe'));
      await seeTab(popup, tab);
      await expect(popup.locator('.now-title')).toHaveText(t('sims.notHere'));
      const { href } = brandById('t-mobile-us').guide.links.guestRefill;
      await expect(popup.locator('.now-actions .button.main')).toHaveAttribute('href', href);
      await expect(popup.locator('.your-card')).toBeVisible();
      await expect(popup.locator('[data-step]')).toHaveCount(0);
    });
});

test('the first page asks it too, and opens once, after installing', async ({ start }) => {
  const guide = await start({ keepWelcome: true });
  const isWelcome = (url: string) => url.endsWith('/welcome.html');
  await expect
    .poll(() => guide.context.pages().filter((page) => isWelcome(page.url())).length)
    .toBe(1);
  const welcome = guide.context.pages().find((page) => isWelcome(page.url()));
  if (!welcome) throw new Error('no welcome page');
  await welcome.locator('[data-sim="t-mobile-us"]').click();
  await expect(welcome.getByText(t('welcome.start.title'))).toBeVisible();
  await welcome.locator('.language select').selectOption('zh-CN');
  await expect(welcome.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await guide.update();
  await guide.worker();
  await new Promise((next) => setTimeout(next, 1500));
  // The update closed it with the extension's other pages; it is not shown a second time.
  expect(guide.context.pages().filter((page) => isWelcome(page.url()))).toEqual([]);
});
