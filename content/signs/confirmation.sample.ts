import { asked, entitled, heading, pressed, seen, title } from '../../tests/unit/sceneOf';
import type { SignCase } from '../../tests/unit/signCases';
import {
  billed,
  inbox,
  lessons,
  listed,
  mail,
  newNumber,
  orderNumber,
  orders,
  other,
  otherOrder,
  otherRow,
  partly,
  payable,
  plainLessons,
  plainly,
  task,
} from './common.sample';
import {
  amount,
  asLink,
  close,
  declined,
  declinedOf,
  details,
  email,
  hello,
  inFrame,
  inRow,
  number,
  password,
  phone,
  refillButton,
} from './parts.sample';

const thanks = seen('Thank you');
const paid = seen('Refill applied');
const balance = seen('Balance');

/** The value of a row, or its label. */
export const confirmationCases: readonly SignCase[] = [
  ['confirmation.it is paid', [{ texts: [paid] }], [{ texts: [seen('Refill applied?')] }]],
  [
    'confirmation.thanks',
    [{ texts: [thanks] }],
    [{ texts: [thanks, paid] }, { texts: [seen('Thank you', { past: true })] }],
  ],
  [
    'confirmation.paid, added',
    [
      { texts: [seen('New balance')] },
      { texts: [paid, seen('New balance')] },
      { texts: [seen('Refill applied '.padEnd(140, 'x'))] },
    ],
    [{ texts: [paid] }, { texts: [hello] }],
  ],
  [
    'confirmation.order number',
    [{ texts: [seen('Confirmation number')] }],
    [{ texts: [seen('Confirmation number', inFrame)] }],
  ],
  ['confirmation.about a refill', plainly.yes, plainly.no],
  ['confirmation.partly about a refill', partly.yes, partly.no],
  ['confirmation.receipt', [{ controls: [pressed('Print receipt')] }], [{ controls: [close] }]],
  [
    'confirmation.rows of a receipt',
    [details(2), { ...details(1, 1), fields: [asked('search')] }],
    [details(1), { ...details(2), fields: [email] }],
  ],
  [
    'confirmation.title',
    [entitled('Refill applied'), entitled('Thank you')],
    [entitled('Hello'), { texts: [heading('Thank you')] }],
  ],
  [
    'confirmation.fields to pay',
    payable.yes,
    [
      ...payable.no,
      ...payable.yes.map((page) => ({ ...page, texts: [heading('Refill applied'), orderNumber] })),
    ],
  ],
  ['confirmation.still to order', orders.yes, orders.no],
  [
    'confirmation.form to fill in',
    [{ fields: [phone] }, { fields: [asked('voucher')] }, { fields: [amount] }],
    [{ fields: [email] }, { fields: [phone], texts: [heading('Refill applied'), orderNumber] }],
  ],
  [
    'confirmation.password, code',
    [{ fields: [password] }, { fields: [asked('newPassword')] }, { fields: [asked('code')] }],
    [{ fields: [email] }],
  ],
  [
    'confirmation.refusal',
    [{ texts: [hello, seen(declined)] }, { texts: [declinedOf(160)] }],
    [
      { texts: [declinedOf(161)] },
      { texts: [seen(declined, inFrame)] },
      { texts: [seen(declined, { linked: true })] },
      { texts: [seen(declined, { past: true })] },
      { texts: [seen(`${declined}?`)] },
      { texts: [hello] },
    ],
  ],
  ['confirmation.messages', inbox.yes, inbox.no],
  ['confirmation.an e-mail', mail.yes, mail.no],
  ['confirmation.a bill', billed.yes, billed.no],
  ['confirmation.records', listed.yes, listed.no],
  ['confirmation.other business', other.yes, other.no],
  [
    'confirmation.a list of payments',
    [{ texts: [heading('Payment history'), seen('Paid')] }],
    [{ texts: [heading('Refill complete'), seen('Payment history')] }],
  ],
  [
    'confirmation.an account',
    [{ texts: [title('My account'), balance, paid], ...number, controls: [refillButton] }],
    [
      { texts: [title('My account'), balance, paid], ...number },
      { texts: [title('My account'), paid], ...number, controls: [refillButton] },
      { texts: [title('Refill applied'), balance], ...number, controls: [refillButton] },
      { texts: [title('Thank you'), balance, paid], ...number, controls: [refillButton] },
      { texts: [title('Nice'), paid, balance], ...number, controls: [refillButton] },
    ],
  ],
  ['confirmation.article', lessons.yes, lessons.no],
  ['confirmation.plainly an article', plainLessons.yes, plainLessons.no],
  ['confirmation.another task', task.yes, task.no],
  ['confirmation.something else is ordered', otherOrder.yes, otherOrder.no],
  [
    'confirmation.told otherwise',
    [
      { texts: [seen('Refill not applied')] },
      { texts: [seen('Refill is being applied')] },
      { texts: [seen('Your last refill was applied')] },
    ],
    [{ texts: [paid] }, { texts: [seen('Refill not applied?')] }, { texts: [seen('Not here')] }],
  ],
  [
    'confirmation.still open',
    [
      { texts: [seen('Status: Pending')] },
      { texts: [seen('We have your order. It is pending, and will be added once it clears.')] },
      { texts: [seen('Payment submitted '.padEnd(200, 'x'))] },
    ],
    [
      { texts: [seen('What is a payment pending?')] },
      { texts: [seen('If it is pending, wait.')] },
      { texts: [seen('Payment submitted '.padEnd(201, 'x'))] },
      { texts: [seen('Payment submitted', { past: true })] },
      { texts: [seen('Payment submitted', { linked: true })] },
      { texts: [seen('Payment submitted', inFrame)] },
    ],
  ],
  [
    'confirmation.paid, told twice',
    [{ texts: [paid, seen('We received your payment')] }],
    [{ texts: [paid] }, { texts: [paid, seen('We received your payment', inFrame)] }],
  ],
  [
    'confirmation.a copy',
    [{ texts: [seen('This is a copy of your receipt')] }],
    [{ texts: [seen('A copy of this receipt is on its way')] }],
  ],
  [
    'confirmation.of another day',
    [{ texts: [seen('Yesterday at 6:20 pm')] }, { texts: [seen('3 days ago')] }],
    [{ texts: [seen('Your plan ended yesterday')] }, { texts: [seen('Yesterday', inFrame)] }],
  ],
  [
    'confirmation.sorry',
    [{ texts: [heading('Something went wrong')] }],
    [{ texts: [seen('Something went wrong')] }],
  ],
  [
    'confirmation.back to the history',
    [{ controls: [pressed('Back to payment history')] }],
    [{ controls: [pressed('Payment history')] }, { controls: [pressed('Back to my account')] }],
  ],
  [
    'confirmation.back, unthanked',
    [{ controls: [pressed('Back to payment history')] }],
    [
      { controls: [pressed('Payment history')] },
      { texts: [heading('Thank you')], controls: [pressed('Back to payment history')] },
    ],
  ],
  [
    'confirmation.goes on',
    [{ controls: [pressed('Confirm')] }, { controls: [pressed('Continue')] }],
    [
      { controls: [pressed('Confirm', asLink)] },
      { controls: [pressed('Done')] },
      { controls: [pressed('Continue')], texts: [heading('Payment received')] },
    ],
  ],
  ['confirmation.a new number', newNumber.yes, newNumber.no],
  ['confirmation.something else is paid', otherRow.yes, otherRow.no],
  [
    'confirmation.a charge that comes again',
    [{ texts: [seen('AutoPay is on')] }],
    [
      { texts: [seen('AutoPay is on'), heading('Payment received')] },
      { texts: [seen('AutoPay is on'), seen('Confirmation number')] },
      { texts: [seen('AutoPay is on')], ...details(1) },
    ],
  ],
  [
    'confirmation.called by a charge that comes again',
    [{ texts: [title('AutoPay is on')] }],
    [{ texts: [title('Payment received'), heading('AutoPay is on')] }],
  ],
  [
    'confirmation.on a later day',
    [{ texts: [seen('We’ll charge your card on Jan 4')] }],
    [
      { texts: [seen('We’ll charge your card on Jan 4'), seen('Payment pending')] },
      { texts: [hello] },
    ],
  ],
  [
    'confirmation.on a later day alone',
    [{ texts: [seen('We’ll charge your card on Jan 4')] }],
    [{ texts: [seen('We’ll charge your card on Jan 4')], ...details(2) }, { texts: [hello] }],
  ],
  [
    'confirmation.rows of a bill',
    [{ texts: [inRow('Billing period', 'dt')] }],
    [{ texts: [seen('Billing period')] }, { texts: [inRow('Billing period')] }],
  ],
  [
    'confirmation.nothing was charged',
    [{ texts: [seen('Nothing was charged today')] }],
    [{ texts: [seen('Nothing was charged today'), paid] }, { texts: [hello] }],
  ],
  [
    'confirmation.thanks for something else',
    [
      { texts: [thanks, seen('We got your refill request')] },
      { texts: [thanks, seen('Your payment was voided')] },
      { texts: [seen('Success! Open the link to finish your refill')] },
    ],
    [
      { texts: [thanks, paid, seen('Your payment was voided')] },
      {
        texts: [
          thanks,
          seen(
            'We’ve charged $25.00 to your card, which is on file. Your refill has been applied.',
          ),
          seen('Your payment was voided'),
        ],
      },
      { texts: [thanks, inRow('Next refill')] },
      { texts: [thanks, seen('Visa'), seen('1881'), seen('Your payment was voided')] },
      { texts: [seen('Your payment was voided')] },
      { texts: [thanks, seen('If you pay again, wait')] },
      { texts: [thanks, seen('Your payment receipt is being sent')] },
    ],
  ],
];
