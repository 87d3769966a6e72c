import { asked, entitled, heading, pressed, seen } from '../../tests/unit/sceneOf';
import type { SignCase } from '../../tests/unit/signCases';
import { lessons } from './common.sample';
import { bill, pay, phone, refill, refillInPassing } from './parts.sample';

const due = seen('Due date');
const view = pressed('View bill');
const cardForm = [asked('cardNumber'), asked('expiry')];

export const billCases: readonly SignCase[] = [
  [
    'postpaidPay.bills',
    [{ texts: [bill] }, entitled('Your bill')],
    [{ texts: [seen('Your bill')] }],
  ],
  ['postpaidPay.pay or view a bill', [{ controls: [view] }], [{ controls: [pay] }]],
  ['postpaidPay.due on a day', [{ texts: [due] }], [{ texts: [bill] }]],
  [
    'postpaidPay.a bill that is paid here',
    [
      { texts: [bill], fields: cardForm },
      { texts: [bill], controls: [pay] },
      { texts: [due], controls: [view, pay] },
    ],
    [
      { texts: [bill] },
      { texts: [bill], controls: [pressed('Pay now', { link: true })] },
      { texts: [due], controls: [pay] },
      { fields: cardForm, controls: [view] },
    ],
  ],
  ['postpaidPay.about a refill', [{ texts: [refill] }], [{ texts: [refillInPassing] }]],
  ['postpaidPay.other business', [{ texts: [seen('Hotel')] }], [{ texts: [bill] }]],
  [
    'postpaidPay.it is paid',
    [{ texts: [heading('Payment successful')] }],
    [{ texts: [bill] }, { texts: [seen('Payment successful')] }],
  ],
  ['postpaidPay.article', lessons.yes, lessons.no],
  [
    'postpaidPay.sign-in form',
    [{ fields: [asked('password')] }, { fields: [asked('newPassword')] }],
    [{ fields: [phone] }],
  ],
  ...(['payment', 'review'] as const).map(
    (page): SignCase => [
      `${page}.owed for a month`,
      [{ texts: [seen('Balance due')] }],
      [{ texts: [seen('Balance due'), refill] }, { texts: [due] }],
    ],
  ),
  ['refillStart.account number', [{ fields: [asked('accountNumber')] }], [{ fields: [phone] }]],
];
