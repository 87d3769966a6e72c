import { says } from '../seeing';
import type { Carrier } from './carrier';
import { atAddress, holdsPart } from './evidence';
import { origin, type Source } from './origin';
import { metroUs as owner } from './owners';

const learnt = '2026-11';
/** One program that fills in the guest page, one list of sign-in pages; nobody here has seen either. */
const automated: Source = { grade: 'B', learnt, where: 'public automation code' };

const guestPage = /^www\.metrobyt-mobile\.com\/guestpay\/landing\/?$/;
const guestTitle = /pay as a guest/i;

export const metroUs = {
  ...owner,
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
      origin: origin('refillStart', 'words pay as a guest', automated),
      page: 'refillStart',
      points: 1,
      words: guestTitle,
      speaks: (scene) => says(scene, guestTitle),
    },
  ],
  targets: {},
} as const satisfies Carrier;
