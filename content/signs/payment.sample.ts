import { entitled, heading, pressed, seen } from '../../tests/unit/sceneOf';
import type { SignCase } from '../../tests/unit/signCases';
import {
  newNumber,
  notKnown,
  openSaid,
  other,
  otherOrder,
  otherRow,
  paidAbove,
  partly,
  plainly,
  task,
} from './common.sample';
import {
  bill,
  cardForm,
  close,
  code,
  declined,
  declinedOf,
  goOn,
  hello,
  inFrame,
  pay,
  payFrame,
  phone,
  refill,
  savedCard,
  walletCode,
} from './parts.sample';

const aboutRefill = heading('Refill');
/** Beside a radio button of its own. */
function way(text: string) {
  const label = document.createElement('label');
  label.innerHTML = '<input type="radio"><b></b>';
  return seen(text, { element: label.querySelector('b') ?? label });
}

export const paymentCases: readonly SignCase[] = [
  ['payment.card form', [{ fields: cardForm }], [{ fields: [phone] }, savedCard]],
  [
    'payment.code of a wallet',
    [{ fields: [walletCode] }],
    [{ fields: [code] }, { fields: [{ ...walletCode, ...inFrame }] }],
  ],
  ['payment.saved card', [savedCard], [{ fields: cardForm }]],
  [
    'payment.payment frame',
    [{ ...payFrame, controls: [pay] }],
    [
      payFrame,
      { ...payFrame, controls: [pay], fields: cardForm },
      { ...payFrame, controls: [pay], ...savedCard },
    ],
  ],
  [
    'payment.ways to pay',
    [{ controls: [goOn], texts: [aboutRefill, way('Debit card'), way('PayPal')] }],
    [
      { texts: [aboutRefill, way('Debit card'), way('PayPal')] },
      { controls: [goOn], texts: [way('Debit card'), way('PayPal')] },
      { controls: [goOn], texts: [aboutRefill, way('Debit card'), way('Debit card')] },
      { controls: [goOn], texts: [aboutRefill, way('Debit card'), seen('PayPal')] },
      { controls: [goOn], texts: [aboutRefill, way('Debit card'), way('PayPal'.padEnd(61, ' x'))] },
      {
        controls: [goOn],
        texts: [aboutRefill, way('Debit card'), way('PayPal')],
        choices: new Set(['$1', '$2', '$3']),
      },
      {
        controls: [goOn],
        texts: [aboutRefill, way('Debit card'), way('PayPal')],
        fields: cardForm,
      },
    ],
  ],
  ['payment.about a refill', plainly.yes, plainly.no],
  ['payment.partly about a refill', partly.yes, partly.no],
  [
    'payment.payment words',
    [{ texts: [seen('Payment')] }, { texts: [heading('Payment', { linked: true })] }],
    [{ texts: [seen('Payment', { linked: true })] }, { texts: [hello] }],
  ],
  ['payment.goes on', [{ controls: [goOn] }, { controls: [pay] }], [{ controls: [close] }]],
  ['payment.other business', other.yes, other.no],
  [
    'payment.refusal',
    [{ texts: [seen(declined)] }],
    [{ texts: [seen(`${declined}?`)] }, { texts: [declinedOf(140)] }],
  ],
  [
    'payment.a charge that comes again',
    [{ texts: [heading('AutoPay')] }, { controls: [pressed('Turn on AutoPay')] }],
    [{ texts: [seen('AutoPay')] }, { controls: [pay, pressed('Turn on AutoPay')] }],
  ],
  [
    'payment.a bill',
    [
      { texts: [bill] },
      entitled('Your bill'),
      { texts: [seen('Due date')], controls: [pressed('Pay bill')] },
    ],
    [
      { texts: [bill, refill] },
      { texts: [seen('Due date')] },
      { texts: [hello], controls: [pressed('Pay bill')] },
    ],
  ],
  ['payment.another task', task.yes, task.no],
  ['payment.something else is ordered', otherOrder.yes, otherOrder.no],
  ['payment.a new number', newNumber.yes, newNumber.no],
  ['payment.something else is paid', otherRow.yes, otherRow.no],
  ['payment.it may be paid', notKnown.yes, notKnown.no],
  ['payment.it is paid', paidAbove.yes, paidAbove.no],
  ['payment.still open', openSaid.yes, openSaid.no],
];
