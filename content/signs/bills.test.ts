// @vitest-environment happy-dom
import { asked, pressed, seen } from '../../tests/unit/sceneOf';
import { trySigns } from '../../tests/unit/signCases';
import { billSigns } from './bills';

const bill = seen('Your bill', { heading: true });
const refill = seen('Refill', { heading: true });
const due = seen('Due date');
const view = pressed('View bill');
const pay = pressed('Pay now');
const cardForm = [asked('cardNumber'), asked('expiry')];
const phone = asked('phone');
const title = { element: document.createElement('html'), text: 'Your bill' };

trySigns(billSigns, [
  ['postpaidPay.bills', [{ texts: [bill] }, { title }], [{ texts: [seen('Your bill')] }]],
  ['postpaidPay.pay or view a bill', [{ controls: [view] }], [{ controls: [pay] }]],
  ['postpaidPay.due on a day', [{ texts: [due] }], [{ texts: [bill] }]],
  [
    'postpaidPay.a bill that is paid here',
    [
      { texts: [bill], fields: cardForm },
      { texts: [bill], controls: [pay] },
      { texts: [due], controls: [view, pay] },
    ],
    [
      { texts: [bill] },
      { texts: [bill], controls: [pressed('Pay now', { link: true })] },
      { texts: [due], controls: [pay] },
      { fields: cardForm, controls: [view] },
    ],
  ],
  [
    'postpaidPay.about a refill',
    [{ texts: [refill] }],
    [{ texts: [seen(`${'x'.repeat(30)} refill`)] }],
  ],
  ['postpaidPay.other business', [{ texts: [seen('Hotel')] }], [{ texts: [bill] }]],
  ['postpaidPay.article', [{ paragraphs: 4 }], [{ paragraphs: 3 }]],
  [
    'postpaidPay.sign-in form',
    [{ fields: [asked('password')] }, { fields: [asked('newPassword')] }],
    [{ fields: [phone] }],
  ],
  ['refillStart.account number', [{ fields: [asked('accountNumber')] }], [{ fields: [phone] }]],
]);
