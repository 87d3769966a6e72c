import { asked, heading, pressed, seen } from '../../tests/unit/sceneOf';
import type { SignCase } from '../../tests/unit/signCases';
import {
  amounts,
  asLink,
  choices,
  details,
  hello,
  inFrame,
  number,
  one,
  pay,
  payFrame,
  phone,
  signIn,
} from './parts.sample';

const everything = ['Plans', 'Phones', 'Switch', 'SIM cards', 'Refill'].map((name) =>
  pressed(name),
);
const at = (path: string) => new URL(path, 'https://www.t-mobile.com');
const entry = { controls: [signIn], texts: [heading('Hello')] };
const accountOf = (length: number) => 'My account '.padEnd(length, 'x');

export const homeCases: readonly SignCase[] = [
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
    [{ controls: everything }, { controls: everything, address: at('/es/inicio') }],
    [
      { controls: [pressed('Plans')] },
      { controls: everything, address: at('/my-account/overview') },
    ],
  ],
  [
    'home.root, with signing in',
    [
      { ...entry, address: at('/') },
      { ...entry, address: at('/es/home') },
      { ...entry, address: at('/home#plans'), fields: [asked('search'), asked('email')] },
    ],
    [
      { ...entry, address: at('/plans') },
      { ...entry, address: at('/account/home') },
      { ...entry, address: at('/#/checkout') },
      { ...entry, address: at('/'), texts: [hello] },
      { ...entry, address: at('/'), controls: [...everything, signIn] },
      { ...entry, address: at('/'), controls: [pressed('My account')] },
      { ...entry, address: at('/'), controls: [signIn, pay], ...payFrame },
      { ...entry, address: at('/'), controls: [signIn, pay] },
      { ...entry, address: at('/'), fields: [phone] },
      { ...entry, address: at('/'), texts: [heading('Hello'), seen('Balance')], ...amounts('$5') },
      { ...entry, address: at('/'), texts: [heading('Refill complete')] },
      { ...entry, address: at('/'), texts: [heading('Payment declined')] },
      { ...entry, address: at('/'), texts: [heading('Your payment is pending')] },
      { ...entry, address: at('/'), texts: [heading('Something went wrong')] },
      { ...entry, address: at('/'), ...number },
      { ...entry, address: at('/'), ...choices(one) },
      { ...entry, address: at('/'), ...details(0, 1) },
    ],
  ],
  [
    'home.root of the site',
    [
      { controls: everything, address: at('/') },
      { controls: everything, address: at('/es/') },
    ],
    [
      { controls: everything, address: at('/plans') },
      { controls: [...everything, pressed('My account')], address: at('/') },
      { controls: [pressed('Plans')], address: at('/') },
    ],
  ],
];
