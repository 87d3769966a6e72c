import { entitled, heading, pressed, seen } from '../../tests/unit/sceneOf';
import type { SignCase } from '../../tests/unit/signCases';
import {
  billed,
  inbox,
  lessons,
  listed,
  mail,
  other,
  partly,
  plainLessons,
  plainly,
  task,
} from './common.sample';
import { asLink, close, declined, declinedOf, hello } from './parts.sample';

export const paymentFailedCases: readonly SignCase[] = [
  ['paymentFailed.messages', inbox.yes, inbox.no],
  ['paymentFailed.an e-mail', mail.yes, mail.no],
  [
    'paymentFailed.refusal',
    [{ texts: [seen(declined)] }],
    [{ texts: [seen(`${declined}?`)] }, { texts: [declinedOf(140)] }],
  ],
  [
    'paymentFailed.refusal in a sentence',
    [{ texts: [declinedOf(140)] }],
    [{ texts: [seen(declined)] }, { texts: [hello] }],
  ],
  [
    'paymentFailed.nothing added, try again',
    [{ texts: [seen('Try again')] }, { controls: [pressed('Try again', asLink)] }],
    [{ texts: [seen('Try again', { linked: true })] }, { texts: [hello], controls: [close] }],
  ],
  [
    'paymentFailed.sorry',
    [
      { texts: [seen('Sorry')] },
      { texts: [heading('Sorry', { linked: true })] },
      entitled('Sorry'),
      entitled('Card declined'),
    ],
    [{ texts: [hello] }, entitled('Hello'), { texts: [seen('Sorry', { linked: true })] }],
  ],
  ['paymentFailed.about a refill', plainly.yes, plainly.no],
  ['paymentFailed.partly about a refill', partly.yes, partly.no],
  ['paymentFailed.records', listed.yes, listed.no],
  [
    'paymentFailed.a list of payments',
    [{ texts: [heading('Payment history'), seen(declined)] }],
    [{ texts: [heading(declined), seen('Payment history')] }],
  ],
  ['paymentFailed.a bill', billed.yes, billed.no],
  ['paymentFailed.other business', other.yes, other.no],
  ['paymentFailed.article', lessons.yes, lessons.no],
  ['paymentFailed.plainly an article', plainLessons.yes, plainLessons.no],
  ['paymentFailed.another task', task.yes, task.no],
  [
    'paymentFailed.said not to be paid',
    [{ texts: [heading('Your refill was not applied')] }],
    [
      { texts: [heading('Your refill was not applied'), seen(declined)] },
      { texts: [heading('Your refill was not yet applied')] },
      { texts: [heading('Refill applied')] },
      { texts: [seen('Your refill was not applied')] },
    ],
  ],
  [
    'paymentFailed.it is paid',
    [{ texts: [heading('Refill applied')] }, { texts: [seen('Refill applied')] }],
    [
      { texts: [heading('Refill not applied')] },
      { texts: [heading(declined), seen('Refill applied')] },
    ],
  ],
  [
    'paymentFailed.something else is ordered',
    [{ texts: [heading('Device order: payment failed')] }],
    [{ texts: [seen('Device order')] }, { texts: [heading('Payment failed')] }],
  ],
  [
    'paymentFailed.money may be gone',
    [
      { texts: [seen('You may have been charged')] },
      { texts: [seen('We received your payment')] },
      { texts: [seen('Don’t pay again '.padEnd(200, 'x'))] },
    ],
    [
      { texts: [seen('We have not received your payment')] },
      { texts: [seen('Don’t pay again?')] },
      { texts: [seen('Don’t pay again '.padEnd(201, 'x'))] },
      { texts: [hello] },
    ],
  ],
];
