import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as Tab } from '@playwright/test';
import type { Line } from '../state/lines/line';
import type { Launched } from './browser';
import { openPopup } from './popup';

/** The day so many days from today here, as a date field has it. */
export function dayFromNow(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  day.setMinutes(day.getMinutes() - day.getTimezoneOffset());
  return day.toISOString().slice(0, 10);
}

/** The popup as a tab of its own, at the cards. */
export async function openCards(guide: Launched): Promise<Tab> {
  const popup = await openPopup(guide);
  await popup.locator('#tab-lines').click();
  return popup;
}

/** All cards as they are stored. */
export async function storedLines(guide: Launched): Promise<Line[]> {
  const worker = await guide.worker();
  const { lines } = await worker.evaluate(() => chrome.storage.local.get('lines'));
  return (lines as { lines: Line[] } | undefined)?.lines ?? [];
}

let number = 0;

/** A card in use that renews in so many days, told long ago. */
export function card(nickname: string, days: number | null, over: Partial<Line> = {}): Line {
  const stamp = 1;
  return {
    id: `${String(++number).padStart(8, '0')}-1111-4111-8111-111111111111`,
    sim: 't-mobile-us',
    nickname,
    lastFour: '',
    renewal: days === null ? null : dayFromNow(days),
    rhythm: { kind: 'days', days: 30 },
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    archived: false,
    stamps: {
      sim: stamp,
      nickname: stamp,
      lastFour: stamp,
      renewal: stamp,
      rhythm: stamp,
      timeZone: stamp,
      archived: stamp,
    },
    removed: null,
    ...over,
  };
}

/** Puts cards there as if they had been typed. */
export async function storeLines(guide: Launched, lines: Line[]): Promise<void> {
  const worker = await guide.worker();
  const stored = { version: 1, lines, recovered: false };
  await worker.evaluate((lines) => chrome.storage.local.set({ lines }), stored);
}

/**
 * The build with leave to notify from the start: where there is no window nobody can be asked.
 * @returns its folder
 */
export function buildThatNotifies(build = '.output/chrome-mv3'): string {
  const copy = mkdtempSync(join(tmpdir(), 'refill-guide-'));
  cpSync(build, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions.push('notifications');
  manifest.optional_permissions = [];
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

/**
 * What opens the popup opens a tab instead, which can be looked into. Holds until the worker ends.
 * @returns the tab that the deed opens
 */
export async function openedBy(guide: Launched, deed: () => Promise<unknown>): Promise<Tab> {
  const worker = await guide.worker();
  await worker.evaluate(() => {
    chrome.action.openPopup = () => Promise.reject(new Error('no window'));
  });
  const opened = guide.context.waitForEvent('page');
  await deed();
  const tab = await opened;
  await tab.locator('.popup').waitFor();
  return tab;
}
