import type { Target } from './carriers/carrier';
import type { Moment } from './pages';
import * as w from './words';

/** The button that leads to the next page, once everything is filled in. */
const goOn = {
  role: 'button',
  names: [w.only(w.continueWords), w.only(w.submitOrderWords), w.submitOrderWords, w.continueWords],
  not: /paypal|(?:apple|google|samsung|amazon) pay|venmo|klarna|alipay|shopping|express|as (?:a )?(?:member|guest)/iu,
} satisfies Target;

/** Nor what pays from now on, or in another way. */
const notOrder = {
  test: (name: string) =>
    goOn.not.test(name) || w.autoPayWords.test(name) || w.phrases.leadsToPay.test(name),
};

const payOn: Target = { ...goOn, not: notOrder, near: ['cardNumber', 'securityCode', 'expiry'] };

/**
 * The control of each moment, by the words it has on any such page. Where a moment has none the
 * reason stands beside it: the guide would rather point at nothing than at the wrong thing.
 */
export const targets: Record<Moment, Target | undefined> = {
  'home.start': { role: 'button', names: [w.only(w.signInWords), w.accountWords], frame: true },
  'signIn.number': {
    role: 'button',
    names: [w.only(w.continueWords), w.continueWords, w.only(w.signInWords)],
    not: w.passkeyWords,
  },
  'signIn.password': {
    role: 'button',
    names: [w.only(w.signInWords), w.only(w.continueWords)],
    not: w.passkeyWords,
  },
  'signIn.passkey': { role: 'button', names: [w.passwordLinkWords] },
  'verify.code': { role: 'button', names: [w.only(w.continueWords), w.continueWords] },
  'verify.method': { role: 'button', names: [w.verifyMethodWords, w.only(w.continueWords)] },
  'register.start': {
    role: 'button',
    names: [w.only(w.continueWords), w.registerWords, w.continueWords],
  },
  'dashboard.refill': {
    role: 'button',
    names: [
      /^add to balance|^agregar (?:saldo|al balance)(?! internac)/iu,
      w.only(w.refillWords),
      w.refillWords,
    ],
    not: w.phrases.otherRefills,
  },
  'refillStart.number': {
    ...goOn, // "Pay now" beside the form is for somebody else's bill
    not: { test: (name) => goOn.not.test(name) || w.phrases.otherRefills.test(name) },
    names: [w.only(w.continueWords), w.only(w.refillWords), w.continueWords, w.refillWords],
    near: ['phone', 'voucher'],
  },
  'refillStart.invalidNumber': { role: 'field', kinds: ['phone'] },
  'refillStart.notAllowed': { role: 'text', names: [w.notAllowedWords] }, // no control here leads on
  // Which amount is the user's choice: of several buttons that order one, none is pointed at.
  'chooseAmount.pick': { ...goOn, alone: true },
  'payment.fields': payOn,
  'payment.frame': payOn,
  'payment.savedCard': payOn,
  'payment.method': payOn,
  'review.submit': {
    role: 'button',
    names: [w.only(w.submitOrderWords), w.submitOrderWords],
    not: notOrder,
  },
  'confirmation.keep': { role: 'text', names: [w.orderNumberWords, w.addedWords] },
  'paymentPending.wait': { role: 'text', names: [w.orderNumberWords, w.pendingWords] },
  'paymentFailed.retry': { role: 'text', names: [w.declinedWords] }, // pressing again may pay twice
  'history.look': { role: 'text', names: [w.historyWords], newest: true },
  'activation.start': { role: 'field', kinds: ['simNumber'] },
  'postpaidPay.leave': undefined, // the way out is a link in the panel
};
