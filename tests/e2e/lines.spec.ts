import { readFileSync } from 'node:fs';
import type { Page as Tab } from '@playwright/test';
import ICAL from 'ical.js';
import { createWords } from '../../content/text';
import { card, dayFromNow, openCards, storedLines, storeLines } from '../cards';
import { tabTo } from '../keys';
import { openPopup } from '../popup';
import { expect, test } from './guide';

const t = createWords('en');

test('a day that has passed, or is close, is told in its colour, too', async ({ guide }) => {
  await storeLines(guide, [card('a', -3), card('b', 0), card('c', 12)]);
  const popup = await openCards(guide);
  await popup.emulateMedia({ colorScheme: 'light' });
  const colours = ['rgb(122, 28, 20)', 'rgb(92, 58, 0)', 'rgb(20, 32, 29)'];
  for (const [at, colour] of colours.entries())
    await expect(popup.locator('.line-card .state b').nth(at)).toHaveCSS('color', colour);
});

test('a card is added, edited, put away, removed and taken back by keyboard alone', async ({
  guide,
}) => {
  const popup = await openPopup(guide);
  await tabTo(popup, '#tab-checklist');
  await popup.keyboard.press('ArrowRight');
  await tabTo(popup, '[data-spot=add]', 'Shift+Tab');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { name: t('lines.add') })).toBeFocused();

  await tabTo(popup, 'input[type=text]');
  await popup.keyboard.press('Delete'); // the name that was proposed stands selected
  await popup.keyboard.press('Enter');
  await expect(popup.getByText(t('lines.problem.nicknameEmpty'))).toBeVisible();
  const name = popup.getByLabel(t('lines.form.nickname'));
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toHaveAccessibleDescription(t('lines.problem.nicknameEmpty'));

  await popup.keyboard.type('妈妈的卡');
  await tabTo(popup, 'input[type=date]');
  const [year, month, day] = dayFromNow(12).split('-');
  await popup.keyboard.type(`${month}${day}${year}`);
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status').getByText('妈妈的卡 is saved.')).toBeVisible();
  await expect(popup.locator('.line-card h3')).toBeFocused();
  await expect(popup.locator('.line-card')).toContainText('12 days left');
  expect(await storedLines(guide)).toMatchObject([
    { nickname: '妈妈的卡', renewal: dayFromNow(12), sim: 't-mobile-us' },
  ]);
  await expect(popup.locator('.next-renewal')).toContainText('12 days left');

  const edit = async () => {
    await tabTo(popup, '.deeds button:last-child');
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('heading', { name: t('lines.form.edit') })).toBeFocused();
  };
  await edit();
  await tabTo(popup, 'input[type=text]');
  await popup.keyboard.type('爸爸的卡');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.line-card h3')).toHaveText('爸爸的卡');

  for (const [button, gone] of [
    ['.away .plain', 'archived'],
    ['.away .danger', 'removed'],
  ] as const) {
    await edit();
    await tabTo(popup, button);
    await popup.keyboard.press('Space');
    await expect(popup.getByRole('button', { name: t('lines.said.undo') })).toBeFocused();
    await expect(popup.locator('.line-card')).toHaveCount(0);
    const [line] = await storedLines(guide);
    expect(gone === 'archived' ? line?.archived : line?.removed).toBeTruthy();
    await popup.keyboard.press('Enter');
    await expect(popup.locator('.line-card h3')).toBeFocused();
  }

  await tabTo(popup, '.deeds button');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.refilled input')).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.said')).toContainText('爸爸的卡: next due');
  const [line] = await storedLines(guide);
  expect(line?.renewal && line.renewal > dayFromNow(12)).toBe(true);
});

test('every problem stands beside its field, and what was typed stays', async ({ guide }) => {
  await storeLines(guide, [card('Mum', 12, { lastFour: '4471' })]);
  const popup = await openCards(guide);
  await popup.getByRole('button', { name: t('lines.add') }).click();
  const typed: [string, string, string][] = [
    [t('lines.form.nickname'), 'mum', t('lines.problem.alreadyThere')],
    [t('lines.form.renewal'), '2020-02-02', t('lines.problem.dateInPast')],
    [t('lines.form.days'), '0', t('lines.problem.daysWrong')],
    [t('lines.form.lastFour'), '4471', t('lines.problem.alreadyThere')],
  ];
  await popup.getByLabel(t('lines.form.rhythm')).selectOption('typed');
  for (const [label, value] of typed) await popup.getByLabel(label).fill(value);
  await popup.getByRole('button', { name: t('lines.form.save') }).click();
  for (const [label, value, problem] of typed) {
    await expect(popup.getByLabel(label)).toHaveValue(value);
    await expect(popup.getByLabel(label)).toHaveAccessibleDescription(new RegExp(`^${problem}`));
  }
  // Half a date reads as none, but it is not none.
  const date = popup.getByLabel(t('lines.form.renewal'));
  await date.fill('');
  await date.focus();
  await popup.keyboard.type('12');
  await popup.getByRole('button', { name: t('lines.form.save') }).click();
  await expect(date).toHaveAccessibleDescription(new RegExp(t('lines.problem.dateWrong')));
  expect(await storedLines(guide)).toHaveLength(1);
});

test('a form that was begun is there again where the popup was closed over it', async ({
  guide,
}) => {
  const name = (popup: Tab) => popup.getByLabel(t('lines.form.nickname'));
  const popup = await openCards(guide);
  await popup.getByRole('button', { name: t('lines.add') }).click();
  await name(popup).fill('Mum');
  await popup.close();
  const again = await openCards(guide);
  await expect(name(again)).toHaveValue('Mum');
  await again.locator('#tab-tips').click();
  await again.locator('#tab-lines').click();
  await expect(name(again)).toHaveValue('Mum');
  await again.getByRole('button', { name: t('popup.cancel') }).click();
  await again.close();
  const last = await openCards(guide);
  await expect(last.getByText(t('lines.empty.title'))).toBeVisible();
});

test('what another page changes is shown at once', async ({ guide }) => {
  const one = await openCards(guide);
  const other = await openCards(guide);
  await expect(one.getByText(t('lines.empty.title'))).toBeVisible();
  await other.getByRole('button', { name: t('lines.add') }).click();
  await other.getByRole('button', { name: t('lines.form.save') }).click();
  await expect(one.locator('.line-card')).toContainText(t('lines.noDate'));
});

test('the calendar file is one that a calendar reads', async ({ guide }) => {
  await storeLines(guide, [
    card('我的上网卡，备用；“大”卡', 12),
    card('Old', 3, { archived: true }),
    card('No date', null),
  ]);
  const popup = await openCards(guide);
  const begun = popup.waitForEvent('download');
  await popup.getByRole('button', { name: t('lines.reminders.calendar') }).click();
  const download = await begun;
  expect(download.suggestedFilename()).toBe('refill-guide.ics');
  const text = readFileSync(await download.path(), 'utf8');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  const [event] = events.map((each) => new ICAL.Event(each));
  expect(event?.summary).toBe('Refill: 我的上网卡，备用；“大”卡');
  expect(event?.startDate.toString()).toBe(dayFromNow(12));
  expect(event?.component.getAllSubcomponents('valarm')).toHaveLength(2);
});

test('cards that cannot be read are put aside, which is told once', async ({ guide }) => {
  const worker = await guide.worker();
  const lines = [card('Whole', 12), { nickname: 'broken' }];
  await worker.evaluate((stored) => chrome.storage.local.set({ lines: stored }), {
    version: 1,
    lines,
    recovered: false,
  });
  const popup = await openCards(guide);
  await expect(popup.getByText(t('lines.recovered'))).toBeVisible();
  await expect(popup.locator('.line-card')).toHaveCount(1);
  await popup.getByRole('button', { name: t('popup.gotIt') }).click();
  await expect(popup.getByText(t('lines.recovered'))).toHaveCount(0);
  await popup.close();
  const again = await openCards(guide);
  await expect(again.locator('.line-card')).toHaveCount(1);
  await expect(again.getByText(t('lines.recovered'))).toHaveCount(0);
  const kept = await (await guide.worker()).evaluate(() => chrome.storage.local.get());
  expect(JSON.stringify(kept)).toContain('broken');
});
