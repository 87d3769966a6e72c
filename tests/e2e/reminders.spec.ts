import { rmSync } from 'node:fs';
import type { Page as Tab } from '@playwright/test';
import { createWords } from '../../content/text';
import { axeFinds } from '../axe';
import { type Launched, launch } from '../browser';
import {
  buildThatNotifies,
  card,
  dayFromNow,
  openCards,
  openedBy,
  storedLines,
  storeLines,
} from '../cards';
import { renewsIn } from '../pages/visit';
import { pressInPanel, readPanel, waitForPanel } from '../readPanel';
import { walkGuest } from '../walk';
import { expect, test } from './guide';

const t = createWords('en');
const dashboard = 'https://www.t-mobile.com/my-account/dashboard';
const signedIn = { name: 'practice-signed-in', value: '1', domain: '.t-mobile.com', path: '/' };

/** Lets days pass for the worker, and tells it that its alarm has rung. */
async function letPass(guide: Launched, days: number): Promise<void> {
  const worker = await guide.worker();
  await worker.evaluate((days) => {
    const { now } = Date;
    Date.now = () => now() + days * 24 * 60 * 60 * 1000;
    const { onAlarm } = chrome.alarms as unknown as { onAlarm: { dispatch(alarm: object): void } };
    onAlarm.dispatch({ name: 'remind', scheduledTime: 0 });
  }, days);
}

const badge = async (guide: Launched) =>
  (await guide.worker()).evaluate(() => chrome.action.getBadgeText({}));

async function wait(until: () => Promise<unknown>, what: unknown): Promise<void> {
  await expect.poll(until).toEqual(what);
}

test.describe('with leave to notify', () => {
  test('a reminder comes on its day, once, and its press leads to the card', async ({
    practice,
  }) => {
    const extensionDir = buildThatNotifies();
    const guide = await launch({ port: practice.port, headless: true, lang: 'en', extensionDir });
    const notices = async () =>
      Object.keys(await (await guide.worker()).evaluate(() => chrome.notifications.getAll()));
    const popup = await openCards(guide);
    await popup.getByRole('button', { name: t('lines.add') }).click();
    await popup.getByLabel(t('lines.form.nickname')).fill('Mum');
    await popup.getByLabel(t('lines.form.renewal')).fill(dayFromNow(10));
    await popup.getByRole('button', { name: t('lines.form.save') }).click();
    await expect(popup.locator('.line-card')).toContainText('Reminder 3 days before');
    await storeLines(guide, [...(await storedLines(guide)), card('Another', 20)]);
    await wait(() => badge(guide), '');
    expect(await notices()).toEqual([]);
    await popup.close();

    await letPass(guide, 8);
    await wait(async () => (await notices()).length, 1);
    await wait(() => badge(guide), '2');
    const [mum] = await storedLines(guide);
    const [notice = ''] = await notices();
    expect(notice).toBe(`remind.${mum?.id}.${dayFromNow(10)}`);

    const worker = await guide.worker();
    const click = () =>
      worker.evaluate((id) => {
        const { onClicked } = chrome.notifications as unknown as {
          onClicked: { dispatch(id: string): void };
        };
        onClicked.dispatch(id);
      }, notice);
    const tab = await openedBy(guide, click);
    await expect(tab.locator('.line-card h3', { hasText: 'Mum' })).toBeFocused();
    await expect(tab.locator('.is-here')).toContainText('Mum');
    expect(await notices()).toEqual([]);

    await letPass(guide, 0);
    await wait(() => badge(guide), '2');
    expect(await notices(), 'told once').toEqual([]);
    await guide.close();
    rmSync(extensionDir, { recursive: true });
  });

  test('the press opens the real popup where there is a window', async ({ practice }) => {
    const extensionDir = buildThatNotifies();
    const guide = await launch({ port: practice.port, headless: true, lang: 'en', extensionDir });
    await storeLines(guide, [card('Mum', 2)]);
    const worker = await guide.worker();
    await wait(async () => {
      const all = await worker.evaluate(() => chrome.notifications.getAll());
      return Object.keys(all).length;
    }, 1);
    await worker.evaluate(async () => {
      const [id] = Object.keys(await chrome.notifications.getAll());
      const { onClicked } = chrome.notifications as unknown as {
        onClicked: { dispatch(id: string | undefined): void };
      };
      onClicked.dispatch(id);
    });
    await wait(
      () =>
        worker.evaluate(
          async () => (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length,
        ),
      1,
    );
    await wait(() => worker.evaluate(() => chrome.storage.session.get('intent')), {});
    await guide.close();
    rmSync(extensionDir, { recursive: true });
  });
});

test.describe('without leave to notify', () => {
  /** Answers the browser's question, which needs a window, and counts how often it was put. */
  const refuse = (popup: Tab) =>
    popup.addInitScript(() => {
      const asked: unknown[] = [];
      Object.assign(globalThis, { asked });
      chrome.permissions.request = async (permissions) => {
        asked.push(permissions);
        return false;
      };
    });
  const asked = (popup: Tab) => popup.evaluate('asked');

  test('it is asked when a dated card is saved, not before; refused, the badge counts', async ({
    guide,
  }) => {
    const popup = await openCards(guide);
    await refuse(popup);
    await popup.reload();
    await popup.locator('#tab-lines').click();
    const add = async (name: string, date: string) => {
      await popup.getByRole('button', { name: t('lines.add') }).click();
      await popup.getByLabel(t('lines.form.nickname')).fill(name);
      await popup.getByLabel(t('lines.form.renewal')).fill(date);
      await popup.getByRole('button', { name: t('lines.form.save') }).click();
      await popup.locator('.line-card h3', { hasText: name }).waitFor();
    };
    await add('Undated', '');
    expect(await asked(popup)).toEqual([]);
    await add('Mum', dayFromNow(5));
    expect(await asked(popup)).toEqual([{ permissions: ['notifications'] }]);
    await expect(popup.getByText(t('lines.reminders.notAllowed'))).toBeVisible();
    await wait(() => badge(guide), '5');
    const worker = await guide.worker();
    expect(await worker.evaluate(() => chrome.alarms.get('remind'))).toBeTruthy();
    await letPass(guide, 4);
    await wait(() => badge(guide), '1');
    await letPass(guide, 2);
    await wait(() => badge(guide), '!');
  });
});

test.describe('"remind me" in the panel', () => {
  const renewal = dayFromNow(renewsIn);
  const kept = async (guide: Launched) =>
    JSON.stringify(
      await (await guide.worker()).evaluate(async () => [
        await chrome.storage.local.get(),
        await chrome.storage.session.get(),
      ]),
    );

  test('on the account page fills in the form; nothing is known before, nor kept without a press', async ({
    guide,
    tab,
  }) => {
    await guide.context.addCookies([signedIn]);
    await tab.goto(dashboard);
    const asks = async () => (await readPanel(tab))?.text.includes(t('panel.remind'));
    await waitForPanel(tab, { page: 'dashboard', state: 'open' });
    await wait(asks, true);
    expect(await kept(guide)).not.toContain(renewal);

    const popup = await openedBy(guide, () => pressInPanel(tab, t('panel.remind')));
    const date = popup.getByLabel(t('lines.form.renewal'));
    await expect(date).toHaveValue(renewal);
    await expect(date).toHaveAccessibleDescription(t('lines.form.fromPage'));
    await expect(popup.getByLabel(t('sims.title'))).toHaveValue('t-mobile-us');
    expect(await kept(guide)).not.toContain(renewal);
    await popup.getByRole('button', { name: t('lines.form.save') }).click();
    await expect(popup.locator('.line-card')).toContainText(`${renewsIn} days left`);
    expect(await storedLines(guide)).toMatchObject([
      { nickname: t('lines.form.firstNickname'), renewal: renewal, sim: 't-mobile-us' },
    ]);
    await popup.locator('#tab-tips').click();
    await popup.locator('#tab-lines').click();
    await expect(popup.locator('form')).toHaveCount(0);
    await popup.close();

    await storeLines(guide, [card('Mum', 3)]);
    await tab.bringToFront();
    const again = await openedBy(guide, () => pressInPanel(tab, t('panel.remind')));
    await again.locator('.which').getByRole('button', { name: 'Mum' }).click();
    await expect(again.getByLabel(t('lines.form.renewal'))).toHaveValue(renewal);
    await again.getByRole('button', { name: t('lines.form.save') }).click();
    await expect.poll(() => storedLines(guide)).toMatchObject([{ renewal: renewal }]);
  });

  test('is there on the confirmation, and not on the pages before it', async ({ guide, tab }) => {
    const offered: string[] = [];
    await walkGuest(tab, async (name, page, step) => {
      await waitForPanel(tab, { page, step });
      await tab.waitForTimeout(300);
      if ((await readPanel(tab))?.text.includes(t('panel.remind'))) offered.push(name);
    });
    expect(offered).toEqual(['confirmation']);
    const popup = await openedBy(guide, () => pressInPanel(tab, t('panel.remind')));
    await expect(popup.getByLabel(t('lines.form.renewal'))).toHaveValue(renewal);
  });

  test('reads the Spanish page too', async ({ guide, tab }) => {
    await guide.context.addCookies([signedIn]);
    await tab.goto(`${dashboard}?practice=es`);
    await waitForPanel(tab, { page: 'dashboard', state: 'open' });
    await expect.poll(async () => (await readPanel(tab))?.text).toContain(t('panel.remind'));
  });
});

for (const lang of ['en', 'zh-CN'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`axe, ${lang}, ${colorScheme}`, () => {
      test.use({ lang, colorScheme });
      const words = createWords(lang);

      test('objects to nothing in any state', async ({ guide }) => {
        const empty = await openCards(guide);
        expect(await axeFinds(empty), 'empty').toEqual([]);
        await empty.getByRole('button', { name: words('lines.add') }).click();
        await empty.getByLabel(words('lines.form.nickname')).fill('');
        await empty.getByRole('button', { name: words('lines.form.save') }).click();
        await empty.locator('.zone summary').click();
        expect(await axeFinds(empty), 'form with a problem').toEqual([]);
        await empty.close();
        await storeLines(guide, [
          card('我的上网卡', 12, { lastFour: '4471' }),
          card('Tablet', 2),
          card('Ultra', -3, { sim: 'ultra' }),
          card('Undated', null),
          card('Old', 3, { archived: true }),
        ]);
        const popup = await openCards(guide);
        await popup.locator('.archived summary').click();
        expect(await axeFinds(popup), 'cards').toEqual([]);
        await popup
          .getByRole('button', { name: words('lines.refilled') })
          .first()
          .click();
        expect(await axeFinds(popup), 'refilled').toEqual([]);
        await popup
          .getByRole('button', { name: words('lines.edit') })
          .first()
          .click();
        await popup.getByRole('button', { name: words('lines.form.remove') }).click();
        await popup.getByRole('button', { name: words('lines.said.undo') }).waitFor();
        expect(await axeFinds(popup), 'removed').toEqual([]);
      });
    });
