import { type Moment, type Page, pageOf } from '../pages';

/** The three ways to refill. */
export const methods = ['web', 'app', 'store'] as const;
export type Method = (typeof methods)[number];

/** What to have ready before any of them. */
export const prepareSteps = ['prepare.activate', 'prepare.balance'] as const;

/** The steps of each way, in order. `web.keepReceipt` comes after the six of the website. */
export const methodSteps = {
  web: [
    'web.open',
    'web.signIn',
    'web.findRefill',
    'web.choose',
    'web.pay',
    'web.submit',
    'web.keepReceipt',
  ],
  app: ['app.install', 'app.signIn', 'app.account', 'app.refill', 'app.check'],
  store: ['store.bring', 'store.ask', 'store.pay', 'store.receipt'],
} as const;

export type PrepareStep = (typeof prepareSteps)[number];
export type WebStep = (typeof methodSteps)['web'][number];
export type Step = PrepareStep | (typeof methodSteps)[Method][number];

export const allSteps: readonly Step[] = [
  ...prepareSteps,
  ...methods.flatMap((m) => methodSteps[m]),
];

/** The step that a page of the carrier's site is about. */
export const stepOfPage: Record<Page, WebStep | PrepareStep> = {
  home: 'web.open',
  signIn: 'web.signIn',
  verify: 'web.signIn',
  register: 'web.signIn',
  dashboard: 'web.findRefill',
  refillStart: 'web.findRefill',
  chooseAmount: 'web.choose',
  payment: 'web.pay',
  review: 'web.submit',
  confirmation: 'web.keepReceipt',
  paymentPending: 'web.submit',
  paymentFailed: 'web.pay',
  history: 'web.keepReceipt',
  activation: 'prepare.activate',
  postpaidPay: 'web.findRefill',
};

/** Where one stands at no step of a refill: turned away, kept waiting, refused, on another's bill, looking back. */
const offTheWay: readonly Moment[] = [
  'refillStart.notAllowed',
  'paymentPending.wait',
  'paymentFailed.retry',
  'history.look',
  'postpaidPay.leave',
];

/** The step that one stands at in a moment of the carrier's site; undefined: at none. */
export function stepOfMoment(moment: Moment): WebStep | PrepareStep | undefined {
  return offTheWay.includes(moment) ? undefined : stepOfPage[pageOf(moment)];
}
