import { tips } from '../guide/tips';
import { says } from '../seeing';
import type { Carrier, CarrierGuide, Way } from './carrier';
import { atAddress, holdsPart, type Source } from './evidence';

const learnt = '2026-11';
/** One program that fills in the guest page, one list of sign-in pages; nobody here has seen either. */
const automated: Source = { grade: 'B', learnt, where: 'public automation code' };

/** The guest page asks for a number twice, not for an account. */
const asGuest: Way = { to: 'guestRefill', label: 'panel.guestLink' };

/**
 * Metro by T-Mobile, a brand with a site and accounts of its own: neither brand's sign-in works
 * with the other. Of its codes, amounts, limits, phone numbers, app and stores nothing is known.
 */
const guide = {
  facts: {},
  links: {
    official: { href: 'https://www.metrobyt-mobile.com/', grade: 'A', checked: learnt },
    signIn: {
      href: 'https://www.metrobyt-mobile.com/my-account/sign-in',
      grade: 'B',
      checked: learnt,
    },
    guestRefill: {
      href: 'https://www.metrobyt-mobile.com/guestpay/landing',
      grade: 'B',
      checked: learnt,
    },
  },
  methods: ['web'],
  codes: [],
  tips,
  troubles: ['notOwnSim', 'separateAccounts', 'cardDeclined'],
  ways: {
    'home.start': asGuest,
    'signIn.number': asGuest,
    'signIn.password': asGuest,
    'signIn.passkey': asGuest,
    'verify.code': asGuest,
    'verify.method': asGuest,
    'register.start': asGuest,
    'postpaidPay.leave': { to: 'guestRefill', label: 'panel.openGuestRefill' },
  },
} as const satisfies CarrierGuide;

const guestPage = /^www\.metrobyt-mobile\.com\/guestpay\/landing\/?$/;
const guestTitle = /pay as a guest/i;

export const metroUs = {
  id: 'metro-us',
  name: 'Metro by T-Mobile',
  domain: 'metrobyt-mobile.com',
  currency: 'USD',
  pageHosts: ['www'],
  // Phones, plans and stores, at addresses that public code reads (B).
  shopPaths:
    /^(?:www\.)?metrobyt-mobile\.com\/(?:cell-phone(?:-plans)?|phone-plans|hotspot-iot-connected-devices|stores)(?:\/|$)/,
  // It speaks of paying where others speak of refilling.
  refillPaths: guestPage,
  // No `ownAddresses`: neither the guest page nor sign-in is of grade A, so the guide is silent
  // there when nothing is seen of them.
  signs: [
    atAddress('home', 6, /^(?:www\.)?metrobyt-mobile\.com\/$/, {
      grade: 'A',
      learnt,
      where: 'public pages',
    }),
    atAddress('signIn', 4, /^www\.metrobyt-mobile\.com\/my-account\/sign-in\/?$/, automated),
    atAddress('refillStart', 2, guestPage, automated),
    holdsPart('refillStart', 2, '#phonenum-input', automated),
    holdsPart('refillStart', 1, '#confirm-input', automated),
    {
      // Never enough to think of the page: it is also the title of what comes after the number.
      id: 'refillStart.words pay as a guest',
      page: 'refillStart',
      points: 1,
      ...automated,
      words: guestTitle,
      speaks: (scene) => says(scene, guestTitle),
    },
  ],
  targets: {},
  guide,
} as const satisfies Carrier;
