import type { Page as Tab } from '@playwright/test';
import type { T } from '../content/text';
import { practiceNumbers } from './pages/prepaid/guest';
import { boxInPanel, pressInPanel, waitForPanel } from './readPanel';

/** One state of the panel, to be looked at. */
export interface Stage {
  name: string;
  address: string;
  /** A refill is begun in the tab first, as it is for whoever comes to this page. */
  refilling?: true;
  /** The order of a refill is looked at in the tab first: it may have been paid. */
  ordered?: true;
  signedIn?: true;
  /** What is done on the page once the panel is there. */
  act?(tab: Tab, t: T): Promise<void>;
}

const home = 'https://www.t-mobile.com/';
const dashboard = `${home}my-account/dashboard`;
const unknown = `${home}practice-shop/devices`;
const checkout = `${home}practice-shop/checkout`;
const signIn = 'https://account.t-mobile.com/signin/v2/';
const secondFactor = 'https://account.t-mobile.com/sap/v2/actions/choosemethod';
const prepaid = 'https://prepaid.t-mobile.com/';
const refillStart = `${prepaid}direct-to-account`;
const order = `${prepaid}p/4`;

/** Every state of the panel on the practice carrier. Whose card it is, is asked and answered first. */
export const stages: readonly Stage[] = [
  { name: 'whose card', address: refillStart },
  { name: 'which card', address: refillStart, act: (tab, t) => pressInPanel(tab, t('sims.other')) },
  {
    name: 'card refilled elsewhere',
    address: refillStart,
    async act(tab, t) {
      await pressInPanel(tab, t('sims.other'));
      await pressInPanel(tab, t('sims.ultra.name'));
    },
  },
  {
    name: 'another card after all',
    address: refillStart,
    async act(tab, t) {
      await pressInPanel(tab, t('sims.change'));
      await pressInPanel(tab, t('sim.name'));
    },
  },
  { name: 'home folded', address: home },
  { name: 'home', address: home, act: (tab, t) => pressInPanel(tab, t('panel.open')) },
  { name: 'sign in number', address: signIn },
  {
    name: 'sign in passkey',
    address: `${signIn}?practice=passkey`,
    act: typeNumber,
  },
  {
    name: 'sign in password',
    address: signIn,
    act: typeNumber,
  },
  { name: 'verify method', address: secondFactor },
  {
    name: 'verify code',
    address: secondFactor,
    act: (tab) => tab.locator('#face-method button').dispatchEvent('click'),
  },
  { name: 'register', address: 'https://account.t-mobile.com/practice-register' },
  { name: 'dashboard', address: dashboard, signedIn: true },
  { name: 'refill start', address: refillStart },
  {
    name: 'refill invalid number',
    address: refillStart,
    act: (tab) => sendNumber(tab, practiceNumbers.invalid),
  },
  {
    name: 'refill not allowed',
    address: refillStart,
    act: (tab) => sendNumber(tab, practiceNumbers.tourist),
  },
  { name: 'choose', address: `${prepaid}p/2`, refilling: true },
  { name: 'payment fields', address: `${prepaid}p/3`, refilling: true },
  { name: 'payment frame', address: `${prepaid}p/3?practice=frame`, refilling: true },
  { name: 'payment saved card', address: `${prepaid}p/3?practice=savedCard`, refilling: true },
  { name: 'review', address: order, refilling: true },
  { name: 'confirmation', address: `${prepaid}p/5`, refilling: true },
  { name: 'payment refused', address: `${prepaid}p/6`, refilling: true },
  { name: 'unknown after the order', address: unknown, ordered: true },
  {
    name: 'unknown after the order folded',
    address: unknown,
    ordered: true,
    act: (tab, t) => pressInPanel(tab, t('panel.fold')),
  },
  { name: 'home after the order', address: home, ordered: true },
  { name: 'dashboard after the order', address: dashboard, ordered: true, signedIn: true },
  { name: 'code after the order', address: secondFactor, ordered: true },
  { name: 'history', address: `${home}practice-account/past`, signedIn: true },
  { name: 'activation', address: `${prepaid}bring-your-own-device` },
  { name: 'postpaid guest pay', address: `${home}guestpay` },
  { name: 'postpaid landing', address: `${home}guestpay/landing` },
  { name: 'postpaid one-time', address: `${home}payments/onetimepayment` },
  { name: 'postpaid bill', address: `${home}bill/summary` },
  { name: 'asking', address: checkout },
  {
    name: 'asking after a receipt',
    address: `${prepaid}p/5`,
    refilling: true,
    async act(tab) {
      await tab.goto(checkout);
      await waitForPanel(tab, { page: 'payment' });
    },
  },
  {
    name: 'folded',
    address: refillStart,
    act: (tab, t) => pressInPanel(tab, t('panel.fold')),
  },
  {
    name: 'choosing a step',
    address: refillStart,
    act: (tab, t) => pressInPanel(tab, t('panel.otherStep')),
  },
  {
    name: 'other step chosen',
    address: refillStart,
    async act(tab, t) {
      await pressInPanel(tab, t('panel.otherStep'));
      await pressInPanel(tab, t('step.web.choose.title'));
    },
  },
  { name: 'another brand', address: 'https://www.metrobyt-mobile.com/guestpay/landing' },
  {
    name: 'ring gone',
    address: signIn,
    async act(tab, t) {
      await showRing(tab, t);
      await tab.locator('#lp1-next-btn').evaluate((button) => button.remove());
    },
  },
];

/** Opens a page in its state, with the panel at rest on it. */
export async function openStage(tab: Tab, stage: Stage, t: T): Promise<void> {
  const { address, refilling, ordered, signedIn, act } = stage;
  const [path = '', variants = ''] = address.split('?practice=');
  await tab.emulateMedia({ reducedMotion: 'reduce' }); // a picture shows no half of a movement
  await tab.context().clearCookies();
  if (signedIn) await tab.context().addCookies([signedInCookie]);
  if (refilling || ordered) {
    await tab.goto(refillStart);
    await waitForPanel(tab, { page: 'refillStart' });
  }
  if (ordered) {
    await tab.goto(order);
    await waitForPanel(tab, { page: 'review' });
  }
  await tab.goto(`${path}?practice=${variants}`);
  await waitForPanel(tab, {});
  await rest(tab);
  await act?.(tab, t);
  await rest(tab);
}

/** Says that the card is the carrier's own, so that no later page asks. */
export async function answerWhose(tab: Tab, t: T): Promise<void> {
  await tab.goto(refillStart);
  await waitForPanel(tab, { page: 'refillStart' });
  await pressInPanel(tab, t('sims.yes'));
}

/** Presses "show me" and waits until the ring is there and nothing scrolls any more. */
export async function showRing(tab: Tab, t: T): Promise<void> {
  await pressInPanel(tab, t('panel.showMe'));
  for (let tries = 0; tries < 50 && !(await boxInPanel(tab, '.ring')); tries++) await rest(tab);
  await rest(tab);
}

/** Whoever has it is signed in on the practice carrier. */
export const signedInCookie = {
  name: 'practice-signed-in',
  value: '1',
  domain: '.t-mobile.com',
  path: '/',
};

/** The guide looks again when the page has been at rest for a moment; no event tells of it outside. */
const rest = (tab: Tab) => tab.waitForTimeout(700);

async function typeNumber(tab: Tab): Promise<void> {
  const field = tab.locator('#emailOrPhoneNumberTextBox');
  await field.fill(practiceNumbers.good);
  await field.press('Enter'); // on a narrow screen the button may lie under the sheet
}

async function sendNumber(tab: Tab, number: string): Promise<void> {
  await tab.locator('#refill-number').fill(number);
  await tab.locator('#refill-confirm').fill(number);
  await tab.locator('#refill-confirm').press('Enter');
}
