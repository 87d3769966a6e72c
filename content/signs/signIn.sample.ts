import { asked, entitled, heading, pressed, seen } from '../../tests/unit/sceneOf';
import type { SignCase } from '../../tests/unit/signCases';
import {
  asLink,
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

const signInOf = (length: number) => 'Sign in '.padEnd(length, 'x');

export const signInCases: readonly SignCase[] = [
  ['signIn.password field', [{ fields: [password] }], [{ fields: [phone] }]],
  [
    'signIn.user field',
    [
      { fields: [asked('emailOrPhone')] },
      { fields: [asked('email')] },
      { fields: [phone] },
      { fields: [asked('username')] },
    ],
    [{ fields: [password] }],
  ],
  [
    'signIn.number and code together',
    [{ fields: [phone, code], controls: [signIn] }],
    [
      { fields: [phone, code] },
      { fields: [phone], controls: [signIn] },
      { fields: [code], controls: [signIn] },
    ],
  ],
  [
    'signIn.sign-in button',
    [{ controls: [signIn] }, { controls: [pressed(signInOf(39))] }],
    [
      { controls: [pressed(signInOf(40))] },
      { controls: [pressed('Sign in', inFrame)] },
      { controls: [pressed('Sign in', asLink)] },
      { controls: [pressed('Close')] },
    ],
  ],
  [
    'signIn.sign-in heading',
    [
      { texts: [seen('Hello'), heading('Please sign in')] },
      { texts: [heading(signInOf(79))] },
      { texts: [seen('Sign in')] },
      { texts: [seen(signInOf(29))] },
      { texts: [heading('Sign in or create an account')] },
    ],
    [
      { texts: [heading(signInOf(80))] },
      { texts: [seen(signInOf(30))] },
      { texts: [seen('Please sign in')] },
      { texts: [heading('Why sign in?')] },
      { texts: [heading('Hello')] },
      { texts: [heading('Sign in', inFrame)] },
      { texts: [heading('Sign in', { linked: true })] },
      { texts: [heading('Create an account or sign in')] },
    ],
  ],
  [
    'signIn.number and account number',
    [{ fields: [phone, asked('accountNumber')] }],
    [{ fields: [phone] }, { fields: [asked('accountNumber')] }],
  ],
  [
    'signIn.title',
    [entitled('Sign in')],
    [{ ...entitled('Sign in'), texts: [heading('Sign in')] }, entitled('Hello')],
  ],
  [
    'signIn.a long form',
    [{ fields: Array.from({ length: 6 }, () => asked('other')) }],
    [
      { fields: Array.from({ length: 5 }, () => asked('other')) },
      { fields: [asked('search'), ...Array.from({ length: 5 }, () => asked('other'))] },
      { fields: [asked('other', inFrame), ...Array.from({ length: 5 }, () => asked('other'))] },
    ],
  ],
  [
    'signIn.next button',
    [{ fields: [phone], controls: [goOn] }],
    [{ fields: [phone] }, { fields: [password], controls: [goOn] }],
  ],
  [
    'signIn.forgot, remember me',
    [{ texts: [seen('Remember me')] }, { controls: [pressed('Forgot password?', asLink)] }],
    [{ texts: [seen('Hello')], controls: [pressed('Close')] }],
  ],
  ['signIn.passkey button', [{ controls: [pressed('Use a passkey')] }], [{ controls: [goOn] }]],
  [
    'signIn.password instead',
    [{ controls: [pressed('Use password instead')] }],
    [{ controls: [goOn] }],
  ],
  ['signIn.new password', [{ fields: [asked('newPassword')] }], [{ fields: [password] }]],
  [
    'signIn.register heading',
    [{ texts: [heading('Create your account')] }],
    [{ texts: [heading('Sign in or create an account')] }],
  ],
  ['signIn.card form', [{ fields: cardForm }], [{ fields: [phone] }]],
  ['signIn.one-time code', [{ fields: [code] }], [{ fields: [phone] }]],
  [
    'signIn.one of several proofs',
    [{ texts: [verify] }, { controls: [pressed('Get a code')] }],
    [
      { texts: [verify], fields: [password] },
      { texts: [verify], fields: [asked('email')] },
      { texts: [seen('Confirm it’s you')] },
    ],
  ],
  ['signIn.address form', [{ fields: [asked('address')] }], [{ fields: [phone] }]],
  [
    'signIn.about a refill',
    [{ texts: [refill] }, { texts: [refillInPassing] }],
    [{ texts: [refill], fields: [password] }],
  ],
];
