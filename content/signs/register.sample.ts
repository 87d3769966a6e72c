import { asked, entitled, heading, pressed, seen } from '../../tests/unit/sceneOf';
import type { SignCase } from '../../tests/unit/signCases';
import { asLink, cardForm, goOn, inFrame, password, phone, signIn } from './parts.sample';

const registerOf = (length: number) => 'Create your account '.padEnd(length, 'x');

export const registerCases: readonly SignCase[] = [
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
    [{ controls: [goOn] }, { controls: [pressed('Create your account')] }],
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
];
