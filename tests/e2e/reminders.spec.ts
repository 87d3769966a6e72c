import { rmSync } from 'node:fs';
import type { Page as Tab } from '@playwright/test';
import { createWords } from '../../content/text';
import type { Launched } from '../browser';
import {
  buildThatNotifies,
  card,
  dayFromNow,
  openCards,
  openedBy,
  storedLines,
  storeLines,
} from '../cards';
import { expect, test } from './guide';

const t = createWords('en');

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
  test('a reminder comes on its day, once, and its press leads to the card', async ({ start }) => {
    const extensionDir = buildThatNotifies();
    const guide = await start({ extensionDir });
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

    await worker.evaluate(() => chrome.alarms.clear('remind'));
    await letPass(guide, 0);
    const alarm = () => worker.evaluate(async () => (await chrome.alarms.get('remind'))?.name);
    await wait(alarm, 'remind');
    await worker.evaluate(() => navigator.locks.request('stored', () => undefined)); // the look is over
    expect(await notices(), 'told once').toEqual([]);
    await guide.close();
    rmSync(extensionDir, { recursive: true });
  });

  test('the press opens the real popup where there is a window', async ({ start }) => {
    const extensionDir = buildThatNotifies();
    const guide = await start({ extensionDir });
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
