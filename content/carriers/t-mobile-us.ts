import { checkedIn } from '../facts';
import { codes } from '../guide/codes';
import { methods } from '../guide/steps';
import { tips } from '../guide/tips';
import { troubles } from '../guide/troubles';
import type { Link } from '../links';
import type { Page } from '../pages';
import { field } from '../seeing';
import { hasCardForm } from '../signs';
import type { Carrier, CarrierGuide, Grade, Way } from './carrier';
import { atAddress, showsWords } from './evidence';

const learnt = '2026-11';
/** Where monthly bills are paid. */
const postpaidAddress =
  /^(?:www|es|my)\.t-mobile\.com\/(?:guestpay|payments\/onetimepayment|onetimepayment|bill(?:ing)?\/)/;
const { a, b } = checkedIn(learnt);

const at = (page: Page, grade: Grade, points: number, address: RegExp) =>
  atAddress(page, points, address, { grade, learnt, where: 'public pages and automation code' });

const shows = (page: Page, grade: Grade, points: number, words: RegExp) =>
  showsWords(page, points, words, { grade, learnt, where: "the carrier's help pages" });

const seen = (href: Link['href']): Link => ({ href, grade: 'A', checked: learnt });
/** A guest can refill without signing in: said wherever a sign-in stands in the way. */
const asGuest: Way = { to: 'guestRefill', label: 'panel.guestLink' };

/**
 * Not among the facts because the sources contradict each other or say nothing: how many days a
 * suspended number is kept, which foreign cards are accepted, what a store charges. There is no
 * link to activation: its address is known from weak sources only. `dashboard` asks for a
 * sign-in first when there is none; no page of offers for prepaid is known, so `shop` stands for it.
 */
const guide = {
  facts: {
    /** The carrier's app; the older "T-Mobile" app was folded into it in 2024. */
    appName: a('T-Life'),

    // Dialled on a device that has a dialler and holds the SIM.
    codeBalance: a('#225#'),
    codeDataUsed: a('#932#'),
    codeMinutes: a('#646#'),
    codeMessages: a('#674#'),
    codeOwnNumber: a('#686#'),

    careShort: b('611'),
    carePhone: a('1-800-937-8997'),
    refillPhone: b('1-877-720-5195'),
    /** Where scam texts are forwarded to. */
    scamShortCode: a('7726'),

    /** Digits of a number in sign-in, without the country code. */
    numberDigits: a('10'),
    /** The most that one refill may be. */
    limitOnce: b('$150'),
    /** The most that refills may come to in all. */
    limitTotal: b('$1,000'),
    /** Days after which an unused electronic refill PIN is void. Not about numbers of suspended lines. */
    ePinDays: b('90'),
  },
  asksWhoseCard: true,
  links: {
    official: seen('https://www.t-mobile.com/'),
    signIn: seen('https://www.t-mobile.com/login'),
    guestRefill: seen('https://prepaid.t-mobile.com/direct-to-account'),
    dashboard: seen('https://www.t-mobile.com/my-account/dashboard'),
    shop: seen('https://prepaid.t-mobile.com/home'),
    plans: seen('https://prepaid.t-mobile.com/prepaid-plans'),
    dataPlans: seen('https://prepaid.t-mobile.com/prepaid-internet'),
    usPass: seen('https://prepaid.t-mobile.com/prepaid-plans/esim-usa-travel-plans'),
  },
  methods,
  codes,
  tips,
  troubles,
  ways: {
    'home.start': asGuest,
    'signIn.number': asGuest,
    'signIn.password': asGuest,
    'signIn.passkey': asGuest,
    'verify.code': asGuest,
    'verify.method': asGuest,
    'register.start': asGuest,
    'postpaidPay.leave': { to: 'guestRefill', label: 'panel.openGuestRefill' },
    'refillStart.notAllowed': { to: 'usPass', label: 'popup.link.usPass' },
  },
} as const satisfies CarrierGuide;

export const tMobileUs = {
  id: 't-mobile-us',
  name: 'T-Mobile',
  domain: 't-mobile.com',
  sendsBills: true,
  currency: 'USD',
  pageHosts: ['www', 'account', 'prepaid', 'my', 'es'],
  // Business, dealer, test and staff hosts (A).
  silentHosts: /(?:^|\.)(?:tfb|magentapulse|rap|qlab[^.]*)\./,
  // Shop windows of the prepaid and postpaid shop (A): plans with prices, but no refill.
  shopPaths:
    /^prepaid\.t-mobile\.com\/(?:home|prepaid-plans|connect|prepaid-internet)(?:\/|$)|^www\.t-mobile\.com\/(?:cell-phones?|cell-phone-plans|offers|cart|checkout|support|unsupported_)/,
  ownAddresses: {
    signIn: /^account\.t-mobile\.com\/signin\/v2\/?$/,
    dashboard: /^www\.t-mobile\.com\/my-account\/dashboard\/?$/,
    refillStart: /^prepaid\.t-mobile\.com\/direct-to-account\/?$/,
  },
  signs: [
    at('home', 'A', 6, /^(?:(?:www|es)\.)?t-mobile\.com\/$/),
    at('signIn', 'A', 4, /^account\.t-mobile\.com\/signin|^www\.t-mobile\.com\/(?:signin|login)$/),
    at('verify', 'B', 4, /^account\.t-mobile\.com\/sap\//),
    at(
      'dashboard',
      'A',
      4,
      /^(?:www|es)\.t-mobile\.com\/(?:my-)?account\/dashboard|^my\.t-mobile\.com\/home/,
    ),
    at('refillStart', 'A', 4, /^prepaid\.t-mobile\.com\/direct-to-account/),
    at(
      'activation',
      'B',
      4,
      /^prepaid\.t-mobile\.com\/(?:bring-your-own-device|esim-app)|^www\.t-mobile\.com\/activate/,
    ),
    at('postpaidPay', 'A', 6, postpaidAddress),
    shows(
      'dashboard',
      'B',
      4,
      /renewal amount|available service balance|autopay not enrolled|get payment history|redeem a refill card/iu,
    ),
    shows('refillStart', 'B', 6, /refill this account/iu),
    shows('refillStart', 'B', 3, /not allowed on the tourist rate plan|mobile number is invalid/iu),
    shows(
      'postpaidPay',
      'A',
      6,
      /view bill|bill posted|download detailed bill|total balance|ver factura|factura emitida|saldo total/iu,
    ),
    shows(
      'postpaidPay',
      'A',
      4,
      /(?:pay|paga(?:r)?)\s*(?:a|your|my|tu|su|una)?\s*(?:monthly )?(?:bill|factura)|guest payment/iu,
    ),
    shows('postpaidPay', 'A', 3, /other amount|otro monto|agree ?(?:&|and) ?submit/iu),
    {
      id: 'postpaidPay.card form at its address',
      page: 'postpaidPay',
      points: 4,
      grade: 'A',
      learnt,
      where: 'public pages and automation code',
      must: true,
      speaks: (scene) =>
        postpaidAddress.test(scene.address.hostname + scene.address.pathname) && hasCardForm(scene),
    },
    {
      id: 'postpaidPay.account number',
      page: 'postpaidPay',
      points: 6,
      grade: 'A',
      learnt,
      where: 'public automation code',
      must: true,
      speaks: (scene) => field(scene, 'accountNumber'),
    },
  ],
  targets: {},
  guide,
} as const satisfies Carrier;
