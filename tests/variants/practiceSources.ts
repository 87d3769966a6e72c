import type { Browser, BrowserContext, Page as Tab } from '@playwright/test';
import { type Page, pages } from '../../content/pages';
import { type OnStage, type Walk, walkGuest, walkSignedIn } from '../walk';
import { equip } from './inTab';
import type { Source } from './source';

type Walker = typeof walkGuest;

/** The ways through the practice site: between them they show every face of every step. */
const walks: { name: string; go: Walker; walk: Walk }[] = [
  { name: 'guest', go: walkGuest, walk: { refused: true } },
  { name: 'guest-es', go: walkGuest, walk: { variants: ['es', 'savedCard'], refused: false } },
  { name: 'guest-frame', go: walkGuest, walk: { variants: ['frame'] } },
  { name: 'account', go: walkSignedIn, walk: { variants: ['passkey', 'secondFactor'] } },
  { name: 'account-es', go: walkSignedIn, walk: { variants: ['es', 'secondFactor'] } },
];

/** Pages beside the ways, and what they are. */
const others: { address: string; page: Page | null; cardForm?: true }[] = [
  { address: 'https://www.t-mobile.com/guestpay', page: 'postpaidPay' },
  { address: 'https://www.t-mobile.com/guestpay/landing', page: 'postpaidPay' },
  { address: 'https://www.t-mobile.com/payments/onetimepayment', page: 'postpaidPay' },
  { address: 'https://www.t-mobile.com/bill/summary', page: 'postpaidPay' },
  { address: 'https://www.t-mobile.com/practice-account/past', page: 'history' },
  { address: 'https://account.t-mobile.com/practice-register', page: 'register' },
  { address: 'https://prepaid.t-mobile.com/bring-your-own-device', page: 'activation' },
  { address: 'https://prepaid.t-mobile.com/prepaid-plans', page: null },
  { address: 'https://www.t-mobile.com/practice-shop/devices', page: null },
  { address: 'https://www.t-mobile.com/practice-shop/checkout', page: null, cardForm: true },
  { address: 'https://www.t-mobile.com/support/practice-refill-help', page: null },
  { address: 'https://www.t-mobile.com/unsupported_firefox_incognito', page: null },
  { address: 'https://www.t-mobile.com/practice-nowhere', page: null },
];

/** Walks through the practice site and keeps each page as it stands there, without its scripts. */
export async function practiceSources(browser: Browser, script: string): Promise<Source[]> {
  const found = new Map<string, Source>();
  const open = async (): Promise<{ context: BrowserContext; tab: Tab }> => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, bypassCSP: true });
    return { context, tab: await context.newPage() };
  };
  const keep = async (tab: Tab, name: string, page: Page | null, cardForm: boolean) => {
    await equip(tab, script);
    const html = await tab.evaluate(() => variants.toHtml(document));
    // A later step tells that a refill is under way; the walk's own beginning does not.
    const journey = page !== null && inRefill.includes(page);
    found.set(name, { name, url: tab.url(), html, page, journey, cardForm });
  };
  for (const { name, go, walk } of walks) {
    const { context, tab } = await open();
    const onStage: OnStage = async (stage, page) => {
      await tab.waitForTimeout(200); // the address changes before the content
      await keep(tab, `practice-${name}-${stage.replace(/\W+/g, '-')}`, page, page === 'payment');
    };
    await go(tab, onStage, walk);
    await context.close();
  }
  const { context, tab } = await open();
  const signedIn = { name: 'practice-signed-in', value: '1', domain: '.t-mobile.com', path: '/' };
  await context.addCookies([{ ...signedIn, secure: true }]);
  for (const { address, page, cardForm = false } of others) {
    await tab.goto(address);
    const { pathname } = new URL(address);
    await keep(tab, `practice-other-${pathname.replace(/\W+/g, '-').slice(1)}`, page, cardForm);
  }
  await context.close();
  return [...found.values()];
}

/** Pages that stand within a refill; its beginning stands outside. */
const inRefill: readonly Page[] = pages.slice(
  pages.indexOf('chooseAmount'),
  pages.indexOf('paymentFailed') + 1,
);
