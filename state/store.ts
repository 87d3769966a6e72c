import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { canonical } from './canonical';
import { inTurn } from './inTurn';
import { freshJourney } from './journey';
import { migrated } from './migrated';
import { loadPractice, practiceKey, savePractice } from './practice';
import { type GuideState, guideStateSchema, guideVersion, tabViewSchema } from './schemas';
import { freshSettings, freshStamps, readableSettings } from './settings';
import { stored } from './stored';
import { freshTab, type TabView } from './tab';

const fresh = (): GuideState => ({
  version: guideVersion,
  journey: freshJourney(),
  settings: freshSettings(),
  stamps: freshStamps(),
  recovered: false,
});

/**
 * What is remembered. The journey and the settings outlive the browser (`storage.local`); what
 * is known of a tab lives as long as the browser runs (`storage.session`). Only the background
 * and the extension's own pages ask for either; see closeToPages.
 */
const store = stored<GuideState>({
  key: 'guide',
  schema: guideStateSchema,
  fresh,
  migrated,
  rescued: (raw) => ({ ...fresh(), ...readableSettings(raw), recovered: true }),
});

/** Under which key; for those who want to hear of changes. */
export const guideKey = store.key;
/** What was stored; of what cannot be read the user is told once (`recovered`). */
export const load = store.load;
export const save = store.save;
export const replacing = store.replacing;

/** Content scripts, and with them anything that breaks into a page's process, are kept out. */
export async function closeToPages(): Promise<void> {
  // Firefox has no access levels; there content scripts are kept out by asking for nothing.
  const { local, session, sync } = browser.storage;
  const closed = [local, session, sync].map(async (area) =>
    area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }),
  );
  for (const each of await Promise.allSettled(closed))
    if (each.status === 'rejected') console.debug(each.reason);
}

/** With the browser its tabs end: one of the next day may have the number of the one where a refill went on. */
export function endTabs(): Promise<void> {
  return inTurn(() => leaveTab(() => true));
}

/** A refill that went on in a tab that has ended may be gone on with, and taken back, in any. */
async function leaveTab(hasEnded: (tab: number) => boolean): Promise<void> {
  const [stored, hidden] = await Promise.all([load(), privateJourney()]);
  const { tab } = stored.journey;
  if (tab !== null && hasEnded(tab))
    await save({ ...stored, journey: { ...stored.journey, tab: null } });
  if (hidden.tab !== null && hasEnded(hidden.tab))
    await browser.storage.session.set({ [journeyKey]: { ...hidden, tab: null } });
}

/** With the last private window its journey ends. */
async function leavePrivate(ended: number): Promise<void> {
  const tabs = await browser.tabs.query({});
  if (!tabs.some(({ id, incognito }) => incognito && id !== ended))
    await browser.storage.session.remove(journeyKey);
}

/** A tab, as far as it tells where its journey is kept. */
export interface KeptFor {
  tab: number;
  /** A private window's: its journey ends with the last of them, and is never on the disk. */
  isPrivate: boolean;
  /** A refill is only practised there: its journey ends with the tab. */
  isPractice: boolean;
}

/**
 * What is remembered, as it counts in a tab. The private ones have the settings, and a journey of
 * their own; so has one where a refill is practised.
 */
export async function loadFor(tab: KeptFor | undefined): Promise<GuideState> {
  const stored = await load();
  if (tab?.isPractice) return loadPractice(tab.tab, stored);
  return tab?.isPrivate ? { ...stored, journey: await privateJourney() } : stored;
}

/** Keeps what `loadFor` gave of that tab, after it was changed. */
export async function saveFor(tab: KeptFor | undefined, stored: GuideState): Promise<void> {
  if (tab?.isPractice) return savePractice(tab.tab, stored);
  if (!tab?.isPrivate) return save(stored);
  // A step of its journey needs no disk, which may be full.
  const before = await load();
  const after = { ...stored, journey: before.journey };
  await Promise.all([
    browser.storage.session.set({ [journeyKey]: stored.journey }),
    canonical(after) !== canonical(before) && save(after),
  ]);
}

async function privateJourney(): Promise<GuideState['journey']> {
  const { [journeyKey]: raw } = await browser.storage.session.get(journeyKey);
  const parsed = v.safeParse(guideStateSchema.entries.journey, raw);
  return parsed.success ? parsed.output : freshJourney();
}

const journeyKey = 'journey.private';

/** As far as it tells where that is kept which ends with the tab anyway. */
type SeenIn = Pick<KeptFor, 'tab' | 'isPractice'>;

/** What is practised in a tab is nothing that happened in it. */
const tabKey = ({ tab, isPractice }: SeenIn) => `${isPractice ? 'practised' : 'tab'}.${tab}`;

/** What is known of a tab; nothing of an unknown one, or of one whose entry cannot be read. */
export async function loadTab(of: SeenIn): Promise<TabView> {
  const { [tabKey(of)]: raw } = await browser.storage.session.get(tabKey(of));
  const parsed = v.safeParse(tabViewSchema, raw);
  return parsed.success ? parsed.output : freshTab();
}

/**
 * Keeps it until the tab is closed or the browser ends.
 * @throws when the session's storage is full
 */
export async function saveTab(of: SeenIn, view: TabView): Promise<void> {
  await browser.storage.session.set({ [tabKey(of)]: view });
}

/** Is what is kept under a key told in the popup's overview? What is practised is not. */
export const isOfOverview = (key: string) => key === guideKey || /^(tab|journey)\./.test(key);

/** What was practised in a tab. What a carrier's page told there stays: it may have been paid. */
export async function forgetPractice(tab: number): Promise<void> {
  await browser.storage.session.remove([tabKey({ tab, isPractice: true }), practiceKey(tab)]);
}

/** In turn: else what its page said last, and is still to be kept, would be written back. */
export function forgetTab(tab: number): Promise<void> {
  const views = [false, true].map((isPractice) => tabKey({ tab, isPractice }));
  return inTurn(async () => {
    await browser.storage.session.remove([...views, practiceKey(tab)]);
    await leaveTab((ended) => ended === tab);
    await leavePrivate(tab);
  });
}
