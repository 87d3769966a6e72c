import { asked, heading, pressed, seen, title } from '../../tests/unit/sceneOf';
import type { SignCase } from '../../tests/unit/signCases';
import { lessons, mail } from './common.sample';
import {
  amounts,
  asLink,
  cardForm,
  choices,
  goOn,
  inFrame,
  number,
  one,
  password,
  phone,
  refill,
  refillButton,
  refillInPassing,
  review,
  select,
  threeChoices,
  two,
} from './parts.sample';

const planOf = (length: number) => 'Renews in 4 days '.padEnd(length, 'x');
const refillOf = (length: number) => 'Refill '.padEnd(length, 'x');
const outOf = (length: number) => 'Sign out '.padEnd(length, 'x');
const renewal = seen('Renews in 4 days');
const balance = seen('Balance');

export const dashboardCases: readonly SignCase[] = [
  [
    'dashboard.balance',
    [
      { texts: [balance], ...amounts('$5') },
      { texts: [balance], records: 1 },
      { texts: [balance], ...number },
      { texts: [balance, seen('$5.00 '.padEnd(29, 'x'))] },
    ],
    [
      { texts: [balance] },
      { texts: [balance, seen('$5.00 '.padEnd(30, 'x'))] },
      { texts: [balance, seen('$5.00', inFrame)] },
      { texts: [balance, seen('Hello')] },
      { texts: [seen('Hello')], ...amounts('$5') },
    ],
  ],
  [
    'dashboard.state of the plan',
    [{ texts: [renewal] }, { controls: [pressed('Renews in 4 days')] }],
    [{ controls: [pressed('Renews in 4 days?')] }, { texts: [seen('Hello')], controls: [goOn] }],
  ],
  [
    'dashboard.more of the plan',
    [{ texts: [renewal, seen('2 GB left')] }, { texts: [renewal, seen(planOf(79))] }],
    [
      { texts: [renewal] },
      { texts: [renewal, seen(planOf(80))] },
      { texts: [renewal, seen('Renews in May')] },
      { texts: [renewal, seen('4 days')] },
      { texts: [renewal, seen('2 GB left', inFrame)] },
      { texts: [renewal, seen('2 GB left', { linked: true })] },
      { texts: [renewal, seen('2 GB left', { past: true })] },
    ],
  ],
  [
    'dashboard.refill control',
    [{ controls: [pressed('Refill', asLink)] }, { controls: [pressed(refillOf(39))] }],
    [
      { controls: [pressed(refillOf(40))] },
      { controls: [pressed('Refill', inFrame)] },
      { controls: [pressed('Close')] },
    ],
  ],
  [
    'dashboard.own number, sign out',
    [
      number,
      { texts: [seen('Your number')] },
      { controls: [pressed('Sign out')] },
      { controls: [pressed(outOf(39))] },
    ],
    [{ controls: [pressed(outOf(40))] }, { texts: [seen('Rain')], controls: [pressed('Close')] }],
  ],
  [
    'dashboard.card form',
    [
      { fields: cardForm },
      { fields: [asked('securityCode')], texts: [seen('Visa ending in 4242')] },
    ],
    [{ fields: [phone] }],
  ],
  [
    'dashboard.amounts to choose from',
    [{ ...amounts('$1', '$2', '$3'), texts: [seen('Choose an amount')] }],
    [
      { ...amounts('$1', '$2'), texts: [seen('Choose an amount')] },
      { ...amounts('$1', '$2', '$3') },
    ],
  ],
  [
    'dashboard.an order to check',
    [{ texts: [review], controls: [goOn] }],
    [
      { texts: [review] },
      { texts: [seen('Review your order')], controls: [goOn] },
      { texts: [heading('Hello')], controls: [goOn] },
    ],
  ],
  [
    'dashboard.thanks',
    [
      { texts: [heading('Thank you'), seen('New balance')] },
      { texts: [heading('Refill applied'), seen('New balance')] },
      { texts: [heading('Thank you'), seen('Confirmation number')] },
    ],
    [
      { texts: [heading('Thank you')] },
      { texts: [heading('Refill applied')] },
      { texts: [seen('Thank you'), seen('New balance')] },
      { texts: [heading('Hello'), seen('Confirmation number')] },
    ],
  ],
  [
    'dashboard.asks which number to refill',
    [{ fields: [phone], texts: [refill] }],
    [
      { fields: [asked('phone', { element: select })], texts: [refill] },
      { fields: [phone], texts: [refillInPassing] },
      { texts: [refill] },
    ],
  ],
  [
    'dashboard.password field',
    [{ fields: [password] }, { fields: [asked('newPassword')] }],
    [{ fields: [phone] }],
  ],
  [
    'dashboard.a charge that comes again',
    [{ texts: [title('AutoPay'), seen('AutoPay is on')] }],
    [{ texts: [title('My account'), heading('AutoPay')] }],
  ],
  ['dashboard.asks how much', [{ fields: [asked('amount')] }], [{ fields: [asked('phone')] }]],
  [
    'dashboard.amounts to press, and no way to them',
    [threeChoices, { ...threeChoices, ...amounts('$5'), texts: [heading('Refill'), balance] }],
    [
      { ...threeChoices, ...amounts('$5'), texts: [heading('Hello'), balance] },
      choices(one, two),
      { ...threeChoices, controls: [refillButton] },
      { ...threeChoices, texts: [seen('Choose an amount')] },
    ],
  ],
  [
    'dashboard.sorry',
    [{ texts: [heading('Something went wrong')] }],
    [{ texts: [seen('Something went wrong')] }, { texts: [heading('Something went wrong?')] }],
  ],
  [
    'dashboard.refusal',
    [{ texts: [heading('Your card was declined')] }],
    [{ texts: [heading('Card declined?')] }],
  ],
  [
    'dashboard.a payment still open',
    [{ texts: [seen('Your $15 refill is processing')] }],
    [{ texts: [seen('Your plan change is pending')] }, { texts: [seen('Refill')] }],
  ],
  ['dashboard.article', lessons.yes, lessons.no],
  ['dashboard.an e-mail', mail.yes, mail.no],
];
