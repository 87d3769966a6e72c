import { asked, entitled, heading, pressed, seen } from '../../tests/unit/sceneOf';
import type { SignCase } from '../../tests/unit/signCases';
import { lessons } from './common.sample';
import { asLink, cardForm, goOn, phone } from './parts.sample';

export const activationCases: readonly SignCase[] = [
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
    [{ controls: [pressed('Activate', asLink)] }, { controls: [goOn] }],
  ],
  ['activation.continue', [{ controls: [goOn] }], [{ controls: [pressed('Close')] }]],
  ['activation.card form', [{ fields: cardForm }], [{ fields: [phone] }]],
  ['activation.article', lessons.yes, lessons.no],
];
