import { asked, entitled, heading, pressed, seen } from '../../tests/unit/sceneOf';
import type { SignCase } from '../../tests/unit/signCases';
import {
  article,
  cardForm,
  code,
  goOn,
  inFrame,
  password,
  phone,
  refill,
  refillInPassing,
  signIn,
  verify,
} from './parts.sample';

const codeOf = (length: number) => 'Get a code '.padEnd(length, 'x');

export const verifyCases: readonly SignCase[] = [
  [
    'verify.code field',
    [{ fields: [code] }, { fields: [asked('securityCode')], texts: [verify] }],
    [{ fields: [asked('securityCode')] }],
  ],
  [
    'verify.confirm it is you',
    [
      { texts: [seen('Confirm it’s you')] },
      { texts: [heading('Confirm it’s you', { linked: true })] },
      entitled('Confirm it’s you'),
    ],
    [{ texts: [heading('Hello')] }],
  ],
  [
    'verify.ways to get a code',
    [
      { controls: [pressed('Get a code')] },
      { texts: [seen('Get a code')] },
      { texts: [seen(codeOf(59))] },
    ],
    [
      { texts: [seen(codeOf(60))] },
      { texts: [seen('Get a code', inFrame)] },
      { texts: [seen('Get a code', { linked: true })] },
      { texts: [seen('Hello')], controls: [pressed('Close')] },
    ],
  ],
  [
    'verify.several ways',
    [{ controls: [pressed('Get a code')], texts: [seen('Get a code')] }],
    [{ controls: [pressed('Get a code')] }],
  ],
  [
    'verify.send it again',
    [{ texts: [seen('Resend code')] }, { controls: [pressed('Resend code')] }],
    [{ texts: [seen('Hello')] }],
  ],
  ['verify.continue', [{ controls: [goOn] }], [{ controls: [pressed('Close')] }]],
  [
    'verify.a bank asks',
    [{ texts: [seen('Visa Secure')] }, { controls: [pressed('Return to merchant')] }],
    [{ texts: [verify] }],
  ],
  ['verify.card form', [{ fields: cardForm }], [{ fields: [code] }]],
  [
    'verify.sign-in form',
    [
      { fields: [password], controls: [signIn] },
      { fields: [phone], controls: [signIn] },
    ],
    [{ fields: [password] }, { fields: [code], controls: [signIn] }],
  ],
  [
    'verify.number to refill',
    [{ fields: [phone], texts: [refill] }],
    [{ fields: [phone], texts: [refillInPassing] }, { texts: [refill] }],
  ],
  ['verify.article', [article], [{ ...article, fields: [code] }]],
];
