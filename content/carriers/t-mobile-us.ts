import type { Page } from '../pages';
import { control, field, says } from '../seeing';
import type { Carrier, Grade, Sign } from './carrier';

const learnt = '2026-11';

/** An address that only this kind of page had when last checked; never enough alone. */
function at(page: Page, grade: Grade, points: number, address: RegExp): Sign {
  return {
    id: `${page}.address ${address.source}`,
    page,
    points,
    grade,
    learnt,
    where: 'public pages and automation code',
    speaks: ({ address: { hostname, pathname } }) => address.test(hostname + pathname),
  };
}

/** Words that T-Mobile's own page of this kind shows. */
function shows(page: Page, grade: Grade, points: number, words: RegExp): Sign {
  return {
    id: `${page}.words ${words.source.slice(0, 40)}`,
    page,
    points,
    grade,
    learnt,
    where: "the carrier's help pages",
    words,
    must: true,
    speaks: (scene) => says(scene, words) ?? control(scene, words),
  };
}

export const tMobileUs: Carrier = {
  id: 't-mobile-us',
  domain: 't-mobile.com',
  // Business, dealer, test and staff hosts (A).
  silentHosts: /(?:^|\.)(?:tfb|magentapulse|rap|qlab[^.]*)\./,
  // Shop windows of the prepaid and postpaid shop (A): plans with prices, but no refill.
  shopPaths:
    /^prepaid\.t-mobile\.com\/(?:home|prepaid-plans|connect|prepaid-internet)(?:\/|$)|^www\.t-mobile\.com\/(?:cell-phones?|cell-phone-plans|offers|cart|checkout|support|unsupported_)/,
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
    at(
      'postpaidPay',
      'A',
      6,
      /^(?:www|es|my)\.t-mobile\.com\/(?:guestpay|payments\/onetimepayment|onetimepayment|bill(?:ing)?\/)/,
    ),
    shows(
      'dashboard',
      'B',
      4,
      /renewal amount|available service balance|autopay not enrolled|get payment history|redeem a refill card/iu,
    ),
    shows('refillStart', 'B', 6, /refill this account/iu),
    shows('refillStart', 'B', 3, /not allowed on the tourist rate plan|mobile number is invalid/iu),
    shows('postpaidPay', 'A', 6, /view bill|bill posted|download detailed bill|total balance/iu),
    shows(
      'postpaidPay',
      'A',
      4,
      /(?:pay|paga(?:r)?)\s*(?:a|your|my|tu|su|una)?\s*(?:monthly )?(?:bill|factura)|guest payment/iu,
    ),
    shows('postpaidPay', 'A', 3, /other amount|agree ?(?:&|and) ?submit/iu),
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
};
