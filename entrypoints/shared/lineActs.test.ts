// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createWords } from '../../content/text';
import { draftOf } from '../../state/lines/draft';
import { datedLine, ids, sampleLine } from '../../state/lines/line.sample';
import { saveLines } from '../../state/lines/store';
import { replaceAll } from '../../state/records/all';
import { freshDatabase } from '../../state/records/fresh.sample';
import { sampleRecord } from '../../state/records/record.sample';
import { freshMemory, renewalKey } from '../../state/reminders/memory';
import { loadReminders } from '../../state/reminders/store';
import { lineActs } from './lineActs';

/** What was kept and asked, in this order. */
let order: string[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  await freshDatabase();
  order = [];
  const { local } = fakeBrowser.storage;
  const set = local.set.bind(local);
  vi.spyOn(local, 'set').mockImplementation(async (items) => {
    await set(items);
    order.push(...Object.keys(items));
  });
  const request = async () => order.push('asked') > 0;
  Object.assign(fakeBrowser, { permissions: { request } });
});

const acts = (allowed: boolean) => {
  const known = { lines: [], memory: freshMemory(), allowed, recovered: false, now: Date.now() };
  return lineActs(known, createWords('en'));
};

it('that reminders are wished for is kept before the browser asks: the popup may close over it', async () => {
  await acts(false).switchOn(false);
  expect(order).toEqual(['reminders']);
  await acts(false).switchOn(true);
  expect(order).toEqual(['reminders', 'reminders', 'asked']);
  expect((await loadReminders()).settings.on).toBe(true);
  await acts(true).switchOn(true);
  expect(order.filter((each) => each === 'asked')).toHaveLength(1);
});

it('a card is kept before the browser asks, and where it is refused nothing is asked', async () => {
  const far = new Date(Date.now() + 40 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const draft = { ...draftOf(sampleLine()), renewal: far };
  await acts(false).add(draft);
  expect(order).toEqual(['lines', 'asked']);
  expect(await acts(false).add(draft)).toHaveProperty('problems');
  expect(order).toEqual(['lines', 'asked']);
});

it('a reminder that could not be put off is told', async () => {
  const near = datedLine('2026-11-03');
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  await saveLines({ version: 1, lines: [near], recovered: false });
  const snoozed = async () => Object.keys((await loadReminders()).snoozed);
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  expect(await acts(true).snooze(near.id, near.renewal)).toBe(false);
  expect(await snoozed()).toEqual([]);
  expect(await acts(true).snooze(near.id, near.renewal)).toBe(true);
  expect(await snoozed()).toEqual([renewalKey(near)]);
});

it('a choice of reminders that could not be kept is told, and nothing is asked', async () => {
  const { local } = fakeBrowser.storage;
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  expect(await acts(false).remind({ hour: 20 })).toBe(true);
  vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await acts(false).remind({ hour: 21 })).toBe(false);
  expect(await acts(false).switchOn(true)).toBe(false);
  expect(order).not.toContain('asked');
  expect((await loadReminders()).settings.hour).toBe(20);
});

it('tells of which card there are records', async () => {
  await replaceAll({ records: [sampleRecord({ line: ids[0] })], files: [] });
  expect(await acts(true).hasRecords(ids[0])).toBe(true);
  expect(await acts(true).hasRecords(ids[1])).toBe(false);
});
