import { says } from '../seeing';
import type { Carrier, Target } from './carrier';
import { atAddress, holdsPart } from './evidence';
import { origin, type Source } from './origin';
import { tMobilePl as owner } from './owners';

const learnt = '2026-11';
/** Whole pages of the shop, kept as they were in May 2026. */
const captured: Source = { grade: 'A', learnt: '2026-05', where: 'captures of the shop' };
/** One program that fills in the refill page; nobody here has seen that page. */
const automated: Source = { grade: 'B', learnt, where: 'public automation code' };

const refill = /^doladowania\.t-mobile\.pl\/doladowanie(?:\/|$)/;
const signInTitle = /zaloguj się i wybierz,? co chcesz zrobić/i;

const next: Target = { role: 'button', names: [/^dalej$/i] };
const pay: Target = { role: 'button', names: [/^płacę/i, /^dalej$/i] };

export const tMobilePl = {
  ...owner,
  sendsBills: true,
  dayFirst: true,
  // All of the shop, whose sign-in is a dialog over any of its addresses and whose basket has "Dalej", too.
  shopPaths: /^(?:www\.)?t-mobile\.pl\/sklep(?:\/|$)/,
  signs: [
    atAddress('home', 6, /^(?:www\.)?t-mobile\.pl\/$/, captured),
    {
      origin: origin('signIn', 'words zaloguj się i wybierz', captured),
      page: 'signIn',
      points: 4,
      words: signInTitle,
      speaks: (scene) => says(scene, signInTitle),
    },
    atAddress('refillStart', 2, refill, automated),
    holdsPart('refillStart', 2, '#form-phone-0', automated),
    holdsPart('refillStart', 1, '#submit-step-1', automated),
    atAddress('chooseAmount', 2, refill, automated),
    {
      ...holdsPart('chooseAmount', 2, 'li.topup-amount', automated),
      words: /\d ?zł/, // else a look would not keep the bare amounts
    },
    holdsPart('chooseAmount', 1, '#submit-step-2', automated),
    holdsPart('review', 1, '#submit-step-3', automated),
    atAddress('payment', 2, refill, automated),
    holdsPart('payment', 1, '#payway-radio-CARD', automated),
    holdsPart('payment', 2, '#iframeCards', automated),
  ],
  targets: {
    'home.start': { role: 'button', names: [/^zaloguj się$/i], frame: true },
    'signIn.number': next,
    'signIn.password': { role: 'button', names: [/^zaloguj się$/i, /^dalej$/i] },
    'dashboard.refill': { role: 'button', names: [/^doładuj(?: konto)?$/i] },
    'refillStart.number': { ...next, near: ['phone'] },
    'chooseAmount.pick': next,
    'payment.fields': pay,
    'payment.frame': pay,
    'payment.savedCard': pay,
    'payment.method': pay,
    'review.submit': pay,
  },
} as const satisfies Carrier;
