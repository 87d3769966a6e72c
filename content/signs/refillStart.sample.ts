import { asked, pressed } from '../../tests/unit/sceneOf';
import type { SignCase } from '../../tests/unit/signCases';
import {
  askMore,
  askPerson,
  lessons,
  notKnown,
  other,
  paidAbove,
  partly,
  payable,
  plainLessons,
  plainly,
  task,
  toAddress,
} from './common.sample';
import {
  amounts,
  asLink,
  close,
  email,
  inFrame,
  one,
  password,
  phone,
  refillButton,
  select,
  three,
  two,
} from './parts.sample';

export const refillStartCases: readonly SignCase[] = [
  [
    'refillStart.number or voucher',
    [{ fields: [phone] }, { fields: [asked('voucher')] }],
    [{ fields: [email] }],
  ],
  ['refillStart.about a refill', plainly.yes, plainly.no],
  ['refillStart.partly about a refill', partly.yes, partly.no],
  [
    'refillStart.number twice, or voucher',
    [{ fields: [phone, phone] }, { fields: [asked('voucher')] }],
    [{ fields: [phone] }, { fields: [phone, phone, phone] }],
  ],
  [
    'refillStart.continue',
    [
      { controls: [pressed('Continue', asLink)] },
      { controls: [refillButton] },
      { controls: [pressed('Choose an amount')] },
    ],
    [
      { controls: [pressed('Refill', asLink), pressed('Choose an amount', asLink)] },
      { controls: [close] },
    ],
  ],
  [
    'refillStart.nothing else is asked',
    [
      {},
      { fields: [phone, asked('voucher'), asked('captcha')] },
      { fields: [asked('other', { element: select })] },
      { fields: [asked('email', inFrame), asked('search')] },
    ],
    [{ fields: [phone, email] }],
  ],
  ['refillStart.amounts', [amounts(one, two, three)], [amounts(one, two)]],
  ['refillStart.card form', payable.yes, payable.no],
  [
    'refillStart.password',
    [{ fields: [password] }, { fields: [asked('newPassword')] }],
    [{ fields: [phone] }],
  ],
  ['refillStart.address form', toAddress.yes, toAddress.no],
  ['refillStart.asks who you are', askPerson.yes, askPerson.no],
  ['refillStart.asks for something else', askMore.yes, askMore.no],
  ['refillStart.other business', other.yes, other.no],
  ['refillStart.article', lessons.yes, lessons.no],
  ['refillStart.plainly an article', plainLessons.yes, plainLessons.no],
  ['refillStart.it is paid', paidAbove.yes, paidAbove.no],
  ['refillStart.another task', task.yes, task.no],
  ['refillStart.it may be paid', notKnown.yes, notKnown.no],
];
