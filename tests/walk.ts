import type { Step } from '../content/guide/steps';
import type { Page } from '../content/pages';
import { refusedCard } from './pages/cardForm';
import { metroNumbers } from './pages/metro/guest';
import { polishNumbers } from './pages/pl/refill';
import { practiceNumbers } from './pages/prepaid/guest';
import type { Variant } from './pages/visit';

/** A field or control of a page; each act waits until it is there. */
export interface Control {
  fill(value: string): Promise<void>;
  click(): Promise<void>;
  check(): Promise<void>;
  waitFor(): Promise<void>;
}

/** What a walk needs of a tab: Playwright's has it, and so has one of Firefox (firefoxTab.ts). */
export interface Tab {
  goto(address: string): Promise<unknown>;
  locator(selector: string): Control & { first(): Control };
  getByText(text: string): Control;
  getByRole(
    role: 'button' | 'checkbox',
    options?: { name: string },
  ): Control & { first(): Control };
  frameLocator(selector: string): {
    locator(selector: string): Control;
    getByLabel(label: string): Control;
  };
}

/** Called after each move, with what the guide ought to see there. */
export type OnStage = (name: string, page: Page, step: Step) => Promise<void>;

export interface Walk {
  variants?: Variant[];
  /** The first card is refused; the walk then pays with another. */
  refused?: boolean;
}

/** Refills without signing in, from home to the receipt: one document, moved on by its own script. */
export async function walkGuest(tab: Tab, onStage: OnStage, walk: Walk = {}): Promise<void> {
  await openHome(tab, onStage, walk);
  await tab.goto('https://prepaid.t-mobile.com/direct-to-account?icid=practice');
  await onStage('refill start', 'refillStart', 'web.findRefill');
  await tab.locator('#refill-number').fill(practiceNumbers.good);
  await tab.locator('#refill-confirm').fill(practiceNumbers.good);
  await press(tab, 'Continue to plans');
  await payAndKeep(tab, onStage, walk);
}

/** Refills with an account, from home to the receipt: every move loads a page. */
export async function walkSignedIn(tab: Tab, onStage: OnStage, walk: Walk = {}): Promise<void> {
  const { variants = [] } = walk;
  await openHome(tab, onStage, walk);
  await tab.locator('.unav-account__button').click();
  await tab.locator('.unav-account__login').click();
  await tab.locator('#emailOrPhoneNumberTextBox').waitFor();
  await onStage('sign in: number', 'signIn', 'web.signIn');
  await tab.locator('#emailOrPhoneNumberTextBox').fill(practiceNumbers.good);
  await tab.locator('#lp1-next-btn').click();
  if (variants.includes('passkey')) {
    await onStage('sign in: passkey', 'signIn', 'web.signIn');
    await tab.locator('#lp2-routeTologin-link').click();
  }
  await tab.locator('#passwordTextBox').waitFor();
  await onStage('sign in: password', 'signIn', 'web.signIn');
  await tab.locator('#passwordTextBox').fill('practice');
  await tab.locator('#face-password button').click();
  if (variants.includes('secondFactor')) {
    await tab.locator('#face-method').waitFor();
    await onStage('verify: method', 'verify', 'web.signIn');
    await tab.locator('#face-method button').click();
    await onStage('verify: code', 'verify', 'web.signIn');
    await tab.locator('#code').fill('123456');
    await tab.locator('#face-code button').click();
  }
  await tab.getByText('Add to Balance').waitFor();
  await onStage('dashboard', 'dashboard', 'web.findRefill');
  await tab.getByText('Add to Balance').click();
  await payAndKeep(tab, onStage, walk);
}

/**
 * Refills at T-Mobile Polska, from home past the shop's sign-in to the receipt. Between the
 * amounts and the payment the site asks for consents: no step of the guide, which is silent there.
 */
export async function walkPolish(
  tab: Tab,
  onStage: OnStage,
  { refused = false }: Pick<Walk, 'refused'> = {},
): Promise<void> {
  await tab.goto('https://www.t-mobile.pl/');
  await onStage('home', 'home', 'web.open');
  await tab.goto('https://www.t-mobile.pl/sklep/kategoria/telefony/lista/produkty');
  await tab.locator('[data-sign-in]').click();
  await onStage('sign in: name', 'signIn', 'web.signIn');
  await tab.locator('#username').fill('48500000001');
  await press(tab, 'Dalej');
  await onStage('sign in: password', 'signIn', 'web.signIn');
  await tab.goto('https://doladowania.t-mobile.pl/doladowanie');
  await onStage('refill start', 'refillStart', 'web.findRefill');
  await tab.locator('#form-phone-0').fill(polishNumbers.good);
  await tab.locator('#form-email').fill('osoba@practice.example');
  await tab.locator('#submit-step-1').click();
  await tab.locator('.topup-amount').first().waitFor();
  await onStage('amounts', 'chooseAmount', 'web.choose');
  await tab.locator('input[name=amount][value="30"]').check();
  await tab.locator('#submit-step-2').click();
  await tab.getByRole('checkbox').first().check();
  await tab.locator('#submit-step-3').click();
  await payInPolish(tab, onStage, refused ? refusedCard : goodCard);
  if (refused) {
    await tab.locator('[data-again]').waitFor();
    await onStage('payment refused', 'paymentFailed', 'web.pay');
    await tab.locator('[data-again]').click();
    await payInPolish(tab, onStage, goodCard);
  }
  await tab.locator('[data-print]').waitFor();
  await onStage('confirmation', 'confirmation', 'web.keepReceipt');
}

async function payInPolish(tab: Tab, onStage: OnStage, card: string): Promise<void> {
  const frame = tab.frameLocator('#iframeCards');
  await frame.getByLabel('Numer karty').waitFor();
  await onStage('payment', 'payment', 'web.pay');
  await frame.getByLabel('Numer karty').fill(card);
  await frame.getByLabel('Data ważności').fill('12/39');
  await frame.getByLabel('CVV').fill('123');
  await press(tab, 'Płacę');
}

/** Refills at Metro as a guest, from home past its sign-in to the receipt. */
export async function walkMetro(
  tab: Tab,
  onStage: OnStage,
  { refused = false }: Pick<Walk, 'refused'> = {},
): Promise<void> {
  const site = 'https://www.metrobyt-mobile.com/';
  await tab.goto(site);
  await onStage('home', 'home', 'web.open');
  await tab.goto(`${site}my-account/sign-in`);
  await onStage('sign in', 'signIn', 'web.signIn');
  await tab.goto(`${site}guestpay/landing`);
  await onStage('refill start', 'refillStart', 'web.findRefill');
  await tab.locator('#phonenum-input').fill(metroNumbers.good);
  await tab.locator('#confirm-input').fill(metroNumbers.good);
  await press(tab, 'Continue');
  await tab.locator('input[name=amount]').first().waitFor();
  await onStage('amounts', 'chooseAmount', 'web.choose');
  await tab.locator('input[name=amount][value="40"]').check();
  await press(tab, 'Continue');
  await payAtMetro(tab, onStage, refused ? refusedCard : goodCard);
  if (refused) {
    await tab.locator('[data-again]').waitFor();
    await onStage('payment refused', 'paymentFailed', 'web.pay');
    await tab.locator('[data-again]').click();
    await payAtMetro(tab, onStage, goodCard);
  }
  await tab.locator('[data-print]').waitFor();
  await onStage('confirmation', 'confirmation', 'web.keepReceipt');
}

async function payAtMetro(tab: Tab, onStage: OnStage, card: string): Promise<void> {
  await tab.locator('#card-number').waitFor();
  await onStage('payment', 'payment', 'web.pay');
  await tab.locator('#card-number').fill(card);
  await tab.locator('#card-expiry').fill('12/39');
  await tab.locator('#card-cvv').fill('123');
  await press(tab, 'Continue');
  await tab.getByRole('button', { name: 'Submit payment' }).waitFor();
  await onStage('review', 'review', 'web.submit');
  await press(tab, 'Submit payment');
}

async function openHome(tab: Tab, onStage: OnStage, { variants = [] }: Walk): Promise<void> {
  await tab.goto(`https://www.t-mobile.com/?practice=${variants.join('.')}`);
  await onStage('home', 'home', 'web.open');
  if (variants.includes('cookieWall')) await tab.locator('#onetrust-accept-btn-handler').click();
}

/** From the amounts on both ways are alike. */
async function payAndKeep(
  tab: Tab,
  onStage: OnStage,
  { variants = [], refused = false }: Walk,
): Promise<void> {
  await tab.locator('input[name=plan]').first().waitFor();
  await onStage('amounts and plans', 'chooseAmount', 'web.choose');
  await tab.locator('input[name=plan][value="15"]').check();
  await press(tab, 'Continue to payment');
  await pay(tab, onStage, variants, refused ? refusedCard : goodCard);
  if (refused) {
    const again = tab.locator('[data-again]');
    await again.waitFor();
    await onStage('payment refused', 'paymentFailed', 'web.pay');
    await again.click();
    await pay(tab, onStage, variants, goodCard);
  }
  await tab.locator('[data-print]').waitFor();
  await onStage('confirmation', 'confirmation', 'web.keepReceipt');
}

/** The number that every payment company's documentation uses for trying out. */
const goodCard = '4242424242424242';

async function pay(tab: Tab, onStage: OnStage, variants: Variant[], card: string): Promise<void> {
  await tab.locator('#pay-name').waitFor();
  await onStage('payment', 'payment', 'web.pay');
  await tab.locator('#pay-name').fill('Practice Person');
  await tab.locator('#pay-email').fill('person@practice.example');
  await tab.locator('#pay-zip').fill('98101');
  if (variants.includes('savedCard')) {
    await tab.locator('#card-cvv').fill('123');
  } else {
    const values = { 'card-number': card, 'card-expiry': '12/39', 'card-cvv': '123' };
    for (const [field, value] of Object.entries(values)) {
      const framed = tab.frameLocator(`iframe[name=${field}]`).locator('input');
      await (variants.includes('frame') ? framed : tab.locator(`#${field}`)).fill(value);
    }
  }
  await press(tab, 'Continue to review');
  await tab.getByRole('button', { name: 'Order now' }).waitFor();
  await onStage('review', 'review', 'web.submit');
  await press(tab, 'Order now');
}

const press = (tab: Tab, name: string) => tab.getByRole('button', { name }).click();
