import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshJourney } from './journey';
import type { GuideState } from './schemas';
import { freshSettings, freshStamps } from './settings';
import type { KeptFor } from './store';

/** Where nothing was stored yet. */
export const fresh: GuideState = {
  version: 3,
  journey: freshJourney(),
  settings: freshSettings(),
  stamps: freshStamps(),
  recovered: false,
};
/** As version 1 wrote it. Frozen: later versions must still read it. */
export const sample1 = {
  version: 1,
  journey: {
    current: 'web.pay',
    signedIn: true,
    tab: 12,
    moved: 1793577600000,
    ticks: { 'prepare.activate': true, 'app.install': false },
  },
  locale: 'zh-CN',
  side: 'left',
  recovered: false,
};
/** As version 2 wrote it. Frozen, too. */
export const sample2 = {
  version: 2,
  journey: {
    carrier: 't-mobile-pl',
    current: 'web.pay',
    signedIn: true,
    tab: 12,
    moved: 1793577600000,
    ticks: { 'prepare.activate': true },
  },
  locale: 'zh-CN',
  side: 'left',
  recovered: false,
};
/** As version 3 writes it. Frozen, too. */
export const sample = {
  version: 3,
  journey: {
    carrier: 't-mobile-pl',
    current: 'web.pay',
    signedIn: true,
    tab: 12,
    moved: 1793577600000,
    ticks: { 'prepare.activate': true },
  },
  settings: {
    sim: 'ultra',
    locale: 'zh-CN',
    side: 'left',
    appearance: 'dark',
    off: ['my.t-mobile.com'],
  },
  stamps: { sim: 1793577600000, locale: 1, side: 0, appearance: 2, off: 3 },
  recovered: false,
};

/** A tab of a window that is not private, in which nothing is practised. */
export const ordinary = (tab: number): KeptFor => ({ tab, isPrivate: false, isPractice: false });

/** What was put aside, since it could not be read. */
export const aside = async () =>
  (await fakeBrowser.storage.local.get('guide.unreadable'))['guide.unreadable'];
