import type { Target } from './carriers/carrier';
import type { Moment } from './pages';
import * as w from './words';

/** Anything but letters and digits, in all languages of words.ts. */
const mark = '[^A-Za-z\\d\\u00c0-\\u017f\\u3400-\\u9fff]';

/** A label that is these words and little else. */
function only(words: RegExp): RegExp {
  return new RegExp(`^${mark}*(?:${words.source})${mark}*$`, 'i');
}

/** The button that leads to the next page, once everything is filled in. */
const goOn = {
  role: 'button',
  names: [only(w.continueWords), only(w.submitOrderWords), w.submitOrderWords, w.continueWords],
  not: /paypal|apple pay|google pay|alipay|shopping|express|as (?:a )?(?:member|guest)/iu,
} satisfies Target;

const payOn: Target = { ...goOn, near: ['cardNumber', 'securityCode', 'expiry'] };

/**
 * The control of each moment, by the words it has on any such page. Where a moment has none the
 * reason stands beside it: the guide would rather point at nothing than at the wrong thing.
 */
export const targets: Record<Moment, Target | undefined> = {
  'home.start': { role: 'button', names: [only(w.signInWords), w.accountWords], frame: true },
  'signIn.number': {
    role: 'button',
    names: [only(w.continueWords), w.continueWords, only(w.signInWords)],
    not: w.passkeyWords,
  },
  'signIn.password': {
    role: 'button',
    names: [only(w.signInWords), only(w.continueWords)],
    not: w.passkeyWords,
  },
  'signIn.passkey': { role: 'button', names: [w.passwordLinkWords] },
  'verify.code': { role: 'button', names: [only(w.continueWords), w.continueWords] },
  'verify.method': { role: 'button', names: [w.verifyMethodWords, only(w.continueWords)] },
  'register.start': {
    role: 'button',
    names: [only(w.continueWords), w.registerWords, w.continueWords],
  },
  'dashboard.refill': {
    role: 'button',
    names: [/^add to balance|^agregar (?:saldo|al balance)/iu, only(w.refillWords), w.refillWords],
    // A charge every month, or a card bought before, is not what was asked for.
    not: /histor|auto[ -]?(?:refill|top|pay|renew|recarga)|redeem|canjear|autom[áa]t|记录|自动|兑换/iu,
  },
  'refillStart.number': goOn,
  'refillStart.invalidNumber': { role: 'field', kinds: ['phone'] },
  'refillStart.notAllowed': { role: 'text', names: [w.notAllowedWords] }, // no control here leads on
  'chooseAmount.pick': goOn, // which amount is the user's choice
  'payment.fields': payOn,
  'payment.frame': payOn,
  'payment.savedCard': payOn,
  'review.submit': { role: 'button', names: [only(w.submitOrderWords), w.submitOrderWords] },
  'confirmation.keep': { role: 'text', names: [w.orderNumberWords, w.addedWords] },
  'paymentFailed.retry': { role: 'text', names: [w.declinedWords] }, // pressing again may pay twice
  'history.look': { role: 'text', names: [w.historyWords] },
  'activation.start': { role: 'field', kinds: ['simNumber'] },
  'postpaidPay.leave': undefined, // the way out is a link in the panel
};
