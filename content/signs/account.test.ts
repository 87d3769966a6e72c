// @vitest-environment happy-dom
import { asked, entitled, heading, pressed, seen } from '../../tests/unit/sceneOf';
import { trySigns } from '../../tests/unit/signCases';
import { accountSigns } from './account';

const inFrame = { frame: true };
const asLink = { link: true };
const select = document.createElement('select');

const cardForm = [asked('cardNumber'), asked('securityCode')];
const password = asked('password');
const phone = asked('phone');
const code = asked('code');
const signIn = pressed('Sign in');
const goOn = { controls: [pressed('Continue')] };
const article = { paragraphs: 4 };
const verify = heading('Confirm it’s you');
const refill = heading('Refill');
const refillInPassing = seen(`${'x'.repeat(30)} refill`);
const balance = seen('Balance');
const renewal = seen('Renews in 4 days');
const amounts = (...all: string[]) => ({ amounts: new Set(all) });
const number = { number: { element: document.createElement('p'), text: '206-555-0100' } };

const signInOf = (length: number) => 'Sign in '.padEnd(length, 'x');
const codeOf = (length: number) => 'Get a code '.padEnd(length, 'x');
const planOf = (length: number) => 'Renews in 4 days '.padEnd(length, 'x');
const accountOf = (length: number) => 'My account '.padEnd(length, 'x');
const refillOf = (length: number) => 'Refill '.padEnd(length, 'x');
const outOf = (length: number) => 'Sign out '.padEnd(length, 'x');
const registerOf = (length: number) => 'Create your account '.padEnd(length, 'x');

// One case for each sign, so it is as long as their list.
trySigns(accountSigns, [
  [
    'home.account link',
    [
      { controls: [pressed('Close'), pressed('My account', { ...inFrame, ...asLink })] },
      { controls: [pressed(accountOf(39))] },
    ],
    [{ controls: [pressed(accountOf(40))] }, { controls: [pressed('Close')] }],
  ],
  [
    'home.leads to all there is',
    [
      {
        controls: ['Plans', 'Phones', 'Switch', 'SIM cards', 'Refill'].map((name) => pressed(name)),
      },
    ],
    [{ controls: [pressed('Plans')] }],
  ],

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
    [{ fields: [phone], ...goOn }],
    [{ fields: [phone] }, { fields: [password], ...goOn }],
  ],
  [
    'signIn.forgot, remember me',
    [{ texts: [seen('Remember me')] }, { controls: [pressed('Forgot password?', asLink)] }],
    [{ texts: [seen('Hello')], controls: [pressed('Close')] }],
  ],
  ['signIn.passkey button', [{ controls: [pressed('Use a passkey')] }], [goOn]],
  ['signIn.password instead', [{ controls: [pressed('Use password instead')] }], [goOn]],
  ['signIn.new password', [{ fields: [asked('newPassword')] }], [{ fields: [password] }]],
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
  ['verify.continue', [goOn], [{ controls: [pressed('Close')] }]],
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

  [
    'register.register heading',
    [{ texts: [heading('Create your account')] }, { texts: [heading(registerOf(59))] }],
    [
      { texts: [heading(registerOf(60))] },
      { texts: [seen('Create your account')] },
      { texts: [heading('Create your account', inFrame)] },
      { texts: [heading('Create your account', { linked: true })] },
      { texts: [heading('Sign in or create an account')] },
      { texts: [heading('Hello')] },
    ],
  ],
  ['register.title', [entitled('Create your account')], [entitled('Hello')]],
  ['register.who you are', [{ fields: [asked('email')] }], [{ fields: [password] }]],
  ['register.new password', [{ fields: [asked('newPassword')] }], [{ fields: [password] }]],
  [
    'register.continue',
    [goOn, { controls: [pressed('Create your account')] }],
    [{ controls: [pressed('Create your account', asLink)] }, { controls: [pressed('Close')] }],
  ],
  [
    'register.password and sign-in',
    [{ fields: [password], controls: [signIn] }],
    [
      { fields: [password, password], controls: [signIn] },
      { fields: [password, asked('newPassword')], controls: [signIn] },
      { fields: [password] },
      { controls: [signIn] },
    ],
  ],
  ['register.card form', [{ fields: cardForm }], [{ fields: [phone] }]],

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
    [{ controls: [pressed('Renews in 4 days?')] }, { texts: [seen('Hello')], ...goOn }],
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
  ['dashboard.article', [article], [{ paragraphs: 3 }]],

  [
    'activation.number of the SIM or device',
    [{ fields: [asked('simNumber')] }],
    [{ fields: [phone] }],
  ],
  [
    'activation.activate',
    [{ texts: [heading('Activate your SIM')] }, entitled('Activate your SIM')],
    [{ texts: [seen('Activate your SIM')] }],
  ],
  [
    'activation.activate button',
    [{ controls: [pressed('Activate')] }],
    [{ controls: [pressed('Activate', asLink)] }, goOn],
  ],
  ['activation.continue', [goOn], [{ controls: [pressed('Close')] }]],
  ['activation.card form', [{ fields: cardForm }], [{ fields: [phone] }]],
  ['activation.article', [article], [{ paragraphs: 3 }]],
]);
