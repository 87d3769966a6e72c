import { pressed } from '../../tests/unit/sceneOf';
import type { SignCase } from '../../tests/unit/signCases';
import { asLink, inFrame } from './parts.sample';

const everything = ['Plans', 'Phones', 'Switch', 'SIM cards', 'Refill'].map((name) =>
  pressed(name),
);
const at = (path: string) => new URL(path, 'https://www.t-mobile.com');
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
