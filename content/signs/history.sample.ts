import { entitled, heading, seen, title } from '../../tests/unit/sceneOf';
import type { SignCase } from '../../tests/unit/signCases';
import { lessons, listed, other } from './common.sample';
import { amounts, cardForm, one, phone } from './parts.sample';

export const historyCases: readonly SignCase[] = [
  [
    'history.history heading',
    [{ texts: [heading('Payment history')] }, entitled('Payment history')],
    [{ texts: [seen('Payment history')] }, { texts: [heading('Transactions')] }],
  ],
  [
    'history.history further down',
    [{ texts: [title('Your line'), heading('Payment history')] }],
    [{ texts: [title('Payment history')] }, { texts: [title('Your line')] }],
  ],
  [
    'history.records heading',
    [{ texts: [heading('Transactions')] }],
    [{ texts: [heading('Payment history')] }, { texts: [heading('Hello')] }],
  ],
  ['history.amounts', [amounts(one), { records: 1 }], [{}]],
  ['history.dated rows', listed.yes, listed.no],
  [
    'history.rows of refills',
    [
      { rows: 2, texts: Array.from({ length: 2 }, () => seen('Refill', { past: true })) },
      { rows: 3, texts: Array.from({ length: 2 }, () => seen('Refill', { past: true })) },
    ],
    [
      {},
      { rows: 2, texts: [seen('Refill', { past: true }), seen('Refill')] },
      { rows: 2, texts: [seen('Refill', { past: true }), seen('Rent', { past: true })] },
    ],
  ],
  ['history.card form', [{ fields: cardForm }], [{ fields: [phone] }]],
  ['history.other business', other.yes, other.no],
  ['history.article', lessons.yes, lessons.no],
  [
    'history.what came of a payment',
    [{ texts: [heading('Payment declined')] }, { texts: [heading('Refill applied')] }],
    [{ texts: [heading('Payment history')] }, { texts: [seen('Payment declined')] }],
  ],
];
