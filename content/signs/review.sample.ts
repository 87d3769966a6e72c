import { asked, entitled, heading, pressed, seen, title } from '../../tests/unit/sceneOf';
import type { SignCase } from '../../tests/unit/signCases';
import {
  lessons,
  newNumber,
  orders,
  other,
  otherOrder,
  otherRow,
  partly,
  plainLessons,
  plainly,
  task,
} from './common.sample';
import {
  amount,
  amounts,
  bill,
  cardForm,
  choices,
  declined,
  details,
  one,
  outOfReach,
  pay,
  payFrame,
  phone,
  refill,
  review,
  savedCard,
  two,
  walletCode,
  wallets,
} from './parts.sample';

export const reviewCases: readonly SignCase[] = [
  [
    'review.review heading',
    [{ texts: [review] }, entitled('Review your order')],
    [{ texts: [seen('Review your order')] }],
  ],
  ['review.order button', orders.yes, orders.no],
  [
    'review.rows of an order',
    [details(2), details(1, 1), details(1, 0, 1)],
    [details(1), details(0, 1, 1)],
  ],
  ['review.about a refill', plainly.yes, plainly.no],
  ['review.partly about a refill', partly.yes, partly.no],
  ['review.amount', [amounts(one), { records: 1 }], [{}]],
  [
    'review.amounts to pick',
    [{ fields: [amount] }, choices(one, two)],
    [choices(one), { fields: [phone] }],
  ],
  [
    'review.ways to pay',
    [wallets],
    [{ ...wallets, ...details(0, 1) }, { controls: wallets.controls }],
  ],
  ['review.a code to fill in', [{ fields: [asked('code')] }], [{ fields: [phone] }]],
  [
    'review.card form',
    [{ fields: cardForm }, { ...payFrame, controls: [pay] }, { fields: [walletCode] }],
    [savedCard, payFrame],
  ],
  [
    'review.a bill',
    [{ texts: [bill] }, { texts: [seen('Due date')], controls: [pressed('Pay bill')] }],
    [{ texts: [bill, refill] }, { texts: [seen('Due date')] }],
  ],
  [
    'review.refusal',
    [{ texts: [seen(declined)] }],
    [{ texts: [seen(`${declined}?`)] }, { texts: [outOfReach(declined)] }],
  ],
  [
    'review.it is paid',
    [{ texts: [heading('Payment successful')] }],
    [{ texts: [review, seen('Payment successful')] }, { texts: [heading('Payment successful?')] }],
  ],
  [
    'review.a charge that comes again',
    [{ texts: [title('Set up AutoPay')] }, entitled('Set up AutoPay')],
    [{ texts: [title('Review your order'), heading('Set up AutoPay')] }],
  ],
  ['review.other business', other.yes, other.no],
  ['review.article', lessons.yes, lessons.no],
  ['review.plainly an article', plainLessons.yes, plainLessons.no],
  ['review.another task', task.yes, task.no],
  ['review.something else is ordered', otherOrder.yes, otherOrder.no],
  ['review.a new number', newNumber.yes, newNumber.no],
  ['review.something else is paid', otherRow.yes, otherRow.no],
];
