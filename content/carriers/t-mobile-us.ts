import type { Page } from '../pages';
import { hasCardForm } from '../paying';
import { field } from '../seeing';
import type { Carrier, Grade } from './carrier';
import { atAddress, showsWords } from './evidence';
import { origin } from './origin';
import { tMobileUs as owner } from './owners';

const learnt = '2026-11';
/** Where monthly bills are paid. */
const postpaidAddress =
  /^(?:www|es|my)\.t-mobile\.com\/(?:guestpay|payments\/onetimepayment|onetimepayment|bill(?:ing)?\/)/;

const at = (page: Page, grade: Grade, points: number, address: RegExp) =>
  atAddress(page, points, address, { grade, learnt, where: 'public pages and automation code' });

const shows = (page: Page, grade: Grade, points: number, words: RegExp) =>
  showsWords(page, points, words, { grade, learnt, where: "the carrier's help pages" });

export const tMobileUs = {
  ...owner,
  sendsBills: true,
  // Shop windows of the prepaid and postpaid shop (A): plans with prices, but no refill.
  shopPaths:
    /^prepaid\.t-mobile\.com\/(?:home|prepaid-plans|connect|prepaid-internet)(?:\/|$)|^(?:(?:www|es)\.)?t-mobile\.com\/(?:cell-phones?|cell-phone-plans|offers|cart|checkout|support|unsupported_)/,
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
      /view bill|bill posted|download detailed bill|total balance|ver factura|factura emitida|saldo total|查看[账帳][单單]|总余额|總餘額/iu,
    ),
    shows(
      'postpaidPay',
      'A',
      4,
      /(?:pay|paga(?:r)?)\s*(?:a|your|my|tu|su|una)?\s*(?:monthly )?(?:bill|factura)|guest payment/iu,
    ),
    shows(
      'postpaidPay',
      'A',
      3,
      /other amount|otro monto|agree ?(?:&|and) ?submit|同意[并並]提交/iu,
    ),
    {
      origin: origin('postpaidPay', 'card form at its address', {
        grade: 'A',
        learnt,
        where: 'public pages and automation code',
      }),
      page: 'postpaidPay',
      points: 4,
      must: true,
      speaks: (scene) =>
        postpaidAddress.test(scene.address.hostname + scene.address.pathname) && hasCardForm(scene),
    },
    {
      origin: origin('postpaidPay', 'account number', {
        grade: 'A',
        learnt,
        where: 'public automation code',
      }),
      page: 'postpaidPay',
      points: 6,
      must: true,
      speaks: (scene) => field(scene, 'accountNumber'),
    },
  ],
  targets: {},
} as const satisfies Carrier;
