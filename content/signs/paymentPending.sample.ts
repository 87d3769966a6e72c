import { heading, pressed, seen } from '../../tests/unit/sceneOf';
import type { SignCase } from '../../tests/unit/signCases';
import type { Scene } from '../scene';
import {
  billed,
  inbox,
  lessons,
  listed,
  mail,
  orders,
  other,
  otherOrder,
  partly,
  payable,
  plainLessons,
  plainly,
  task,
} from './common.sample';
import { close, declined, email, hello, inFrame, phone } from './parts.sample';

const pending = 'Payment pending';

const notKnownAbove = (page: Partial<Scene>): Partial<Scene> => ({
  ...page,
  texts: [heading('You may have been charged'), ...(page.texts ?? [])],
});

export const paymentPendingCases: readonly SignCase[] = [
  [
    'paymentPending.still open',
    [
      { texts: [heading(pending)] },
      { texts: [seen('We have your order. It is pending, and will be added once it clears.')] },
      { texts: [seen(`${pending} `.padEnd(200, 'x'))] },
    ],
    [
      { texts: [seen('We’ll charge $15.00 on Dec 4')] },
      { texts: [seen(`${pending}?`)] },
      { texts: [seen(`${pending} `.padEnd(201, 'x'))] },
      { texts: [seen(pending, { past: true })] },
      { texts: [seen(pending, { linked: true })] },
      { texts: [seen(pending, inFrame)] },
      { texts: [hello] },
    ],
  ],
  ['paymentPending.about a refill', plainly.yes, plainly.no],
  ['paymentPending.partly about a refill', partly.yes, partly.no],
  [
    'paymentPending.order number',
    [{ texts: [seen('Confirmation number')] }],
    [{ texts: [seen('Confirmation number', inFrame)] }],
  ],
  ['paymentPending.fields to pay', payable.yes, [...payable.no, ...payable.yes.map(notKnownAbove)]],
  ['paymentPending.still to order', orders.yes, [...orders.no, ...orders.yes.map(notKnownAbove)]],
  [
    'paymentPending.form to fill in',
    [{ fields: [phone] }, { fields: [email] }],
    [
      { fields: [{ ...email, ...inFrame }] },
      { controls: [close, pressed('Done')] },
      notKnownAbove({ fields: [phone] }),
    ],
  ],
  [
    'paymentPending.refused, and the money gone',
    [{ texts: [seen(declined), seen('Your card was charged')] }],
    [{ texts: [seen(declined)] }, { texts: [seen('Your card was charged')] }],
  ],
  [
    'paymentPending.front page',
    [
      {
        controls: ['Plans', 'Phones', 'Switch', 'SIM cards', 'Refill'].map((name) => pressed(name)),
      },
    ],
    [{ controls: [pressed('Refill')] }],
  ],
  [
    'paymentPending.help',
    [{ texts: [heading('Help with refills'), heading('Receipts'), heading('Cards')] }],
    [{ texts: [heading(pending), heading('Need help?')] }],
  ],
  [
    'paymentPending.amounts to pick',
    [{ choices: new Set(['$10', '$20']) }, { offers: new Set(['$10', '$20', '$30']) }],
    [{ choices: new Set(['$10']) }, { offers: new Set(['$10', '$20']) }],
  ],
  [
    'paymentPending.history heading',
    [{ texts: [heading('Payment history')] }],
    [{ texts: [seen('Payment history')] }],
  ],
  [
    'paymentPending.on a later day',
    [{ texts: [seen('We’ll charge $15.00 on Dec 4')] }],
    [{ texts: [heading(pending)] }],
  ],
  [
    'paymentPending.refusal',
    [{ texts: [seen(declined)] }],
    [{ texts: [seen(`${declined}?`)] }, { texts: [hello] }],
  ],
  ['paymentPending.another task', task.yes, task.no],
  ['paymentPending.messages', inbox.yes, inbox.no],
  ['paymentPending.an e-mail', mail.yes, mail.no],
  ['paymentPending.something else is ordered', otherOrder.yes, otherOrder.no],
  ['paymentPending.records', listed.yes, listed.no],
  ['paymentPending.a bill', billed.yes, billed.no],
  ['paymentPending.other business', other.yes, other.no],
  ['paymentPending.article', lessons.yes, lessons.no],
  ['paymentPending.plainly an article', plainLessons.yes, plainLessons.no],
];
