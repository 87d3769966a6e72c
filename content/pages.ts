/** The kinds of page a carrier's site has, in the order a refill meets them. */
export const pages = [
  'home',
  'signIn',
  'verify',
  'register',
  'dashboard',
  'refillStart',
  'chooseAmount',
  'payment',
  'review',
  'confirmation',
  'paymentPending',
  'paymentFailed',
  'history',
  'activation',
  'postpaidPay',
] as const;

export type Page = (typeof pages)[number];

/**
 * Pages that are asked about where it is not certain that the user stands there. The others are
 * told or left alone: where money has moved, or is about to, a guess helps nobody.
 */
export const askedPages = [
  'home',
  'signIn',
  'verify',
  'register',
  'dashboard',
  'payment',
  'history',
  'activation',
  'postpaidPay',
] as const satisfies readonly Page[];

/** Is there a question about this page? */
export function isAskedAbout(page: Page): page is (typeof askedPages)[number] {
  return (askedPages as readonly Page[]).includes(page);
}

/** Where money moves, or may have moved: whoever pays elsewhere meanwhile may pay twice. */
export const payingPages: readonly Page[] = [
  'payment',
  'review',
  'paymentPending',
  'paymentFailed',
];

/** Where it is paid by what is pressed. */
export const orderPages: readonly Page[] = ['payment', 'review'];

/** Where what orders may be pressed: under a refusal, once more. */
export const placingPages: readonly Page[] = [...orderPages, 'paymentFailed'];

/** What comes of a payment. */
export const outcomes: readonly Page[] = ['confirmation', 'paymentPending', 'paymentFailed'];

/**
 * What a page is asking for right now. A sign-in page has three faces (number, password,
 * passkey) and each wants other words and points at another control.
 */
export const moments = [
  'home.start',
  'signIn.number',
  'signIn.password',
  'signIn.passkey',
  'verify.code',
  'verify.method',
  'register.start',
  'dashboard.refill',
  'refillStart.number',
  'refillStart.invalidNumber',
  'refillStart.notAllowed',
  'chooseAmount.pick',
  'payment.fields',
  'payment.frame',
  'payment.savedCard',
  'payment.method',
  'review.submit',
  'confirmation.keep',
  'paymentPending.wait',
  'paymentFailed.retry',
  'history.look',
  'activation.start',
  'postpaidPay.leave',
] as const;

export type Moment = (typeof moments)[number];

/** The page a moment belongs to. */
export function pageOf(moment: Moment): Page {
  return moment.slice(0, moment.indexOf('.')) as Page; // the list above is keyed by page name
}
