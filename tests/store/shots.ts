import type { Page as Tab } from '@playwright/test';
import type { Locale } from '../../content/text';
import type { Launched } from '../browser';
import { card, openCards, storeLines } from '../cards';
import { popupOf, seeTab } from '../popup';

/** One screenshot of a store's page: the whole window, with the popup over it where one is made. */
export interface Shot {
  file: string;
  /** The state of the panel that the page is in, see stages.ts. */
  stage: string;
  /** Has the panel ring its control. */
  ring?: true;
  /** The popup, ready to be taken. */
  popup?(guide: Launched, tab: Tab, lang: Locale): Promise<Tab>;
}

/** What a card may be called. */
const nicknames: Record<Locale, [string, string]> = {
  en: ['Hotspot SIM', 'Tablet SIM'],
  es: ['SIM del hotspot', 'SIM de la tableta'],
  'zh-CN': ['随身 WiFi 的卡', '平板的卡'],
  'zh-Hant': ['隨身 WiFi 的卡', '平板的卡'],
};

/** In the order in which the stores show them. */
export const shots: readonly Shot[] = [
  { file: '1-next-step.png', stage: 'dashboard', ring: true },
  {
    file: '2-checklist.png',
    stage: 'dashboard',
    async popup(guide, tab) {
      const popup = await popupOf(guide);
      await seeTab(popup, tab);
      return popup;
    },
  },
  { file: '3-wrong-page.png', stage: 'postpaid landing' },
  {
    file: '4-cards.png',
    stage: 'home folded',
    async popup(guide, _, lang) {
      const [first, second] = nicknames[lang];
      await storeLines(guide, [
        card(first, 5, { lastFour: '0100' }),
        card(second, 19, { lastFour: '0119' }),
      ]);
      await (await popupOf(guide)).close();
      return openCards(guide);
    },
  },
  { file: '5-receipt.png', stage: 'confirmation', ring: true },
];
