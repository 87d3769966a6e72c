import { asked, heading, pressed, seen } from '../../tests/unit/sceneOf';
import type { Scene, SeenText } from '../scene';
import {
  article,
  asLink,
  bill,
  cardForm,
  choices,
  close,
  details,
  email,
  goOn,
  inFrame,
  inRow,
  one,
  pay,
  payFrame,
  phone,
  refill,
  refillButton,
  refillInPassing,
  review,
  savedCard,
  select,
  threeChoices,
  two,
} from './parts.sample';

const textarea = document.createElement('textarea');
const person = asked('person');
const colour = asked('other', { label: 'Favourite colour' });
const hotel = seen('Hotel');
const replies = seen('3 replies');

// Cases that signs of several pages have in common.

/** Pages that a sign speaks for, and pages it must say nothing of. */
type Tried = Record<'yes' | 'no', Partial<Scene>[]>;

export const lessons: Tried = { yes: [article], no: [{ paragraphs: 3 }] };
export const plainLessons: Tried = { yes: [{ ...article, texts: [replies] }], no: [article] };
export const plainly: Tried = { yes: [{ texts: [refill] }], no: [{ texts: [refillInPassing] }] };
export const partly: Tried = { yes: [{ texts: [refillInPassing] }], no: [{ texts: [refill] }, {}] };
export const other: Tried = { yes: [{ texts: [hotel] }], no: [{ texts: [refill] }] };
export const askPerson: Tried = {
  yes: [{ fields: [person] }, { fields: [asked('other', { element: textarea })] }],
  no: [
    { fields: [asked('person', inFrame)] },
    { fields: [asked('other', { element: textarea, ...inFrame })] },
    { fields: [asked('search', { element: textarea })] },
    { fields: [asked('other')] },
  ],
};
export const askMore: Tried = {
  yes: [{ fields: [phone, colour] }],
  no: [
    { fields: [{ ...colour, ...inFrame }] },
    { fields: [asked('phone', { label: 'Number' })] },
    { fields: [asked('other')] },
    { fields: [asked('other', { label: 'From $5.00 on' })] },
    { fields: [{ ...colour, element: select }] },
  ],
};
export const payable: Tried = {
  yes: [{ fields: cardForm }, savedCard, { ...payFrame, controls: [pay] }],
  no: [{ fields: [phone] }, payFrame],
};
export const toAddress: Tried = {
  yes: [{ fields: [asked('address')] }],
  no: [{ fields: [phone] }],
};
export const listed: Tried = { yes: [{ rows: 2 }], no: [{ rows: 1 }] };
export const billed: Tried = { yes: [{ texts: [bill] }], no: [{ texts: [seen('Your bill')] }] };
export const task: Tried = {
  yes: [{ texts: [heading('AutoPay settings')] }, { texts: [heading('Update your card')] }],
  no: [{ texts: [seen('Update your card')] }, { texts: [refill] }],
};
const charged = 'You may have been charged';
export const notKnown: Tried = {
  yes: [{ texts: [heading(charged)] }, { texts: [seen(charged, { status: true })] }],
  no: [
    { texts: [seen(charged)] },
    { texts: [heading('Don’t submit the payment twice')] },
    { texts: [heading(charged, inFrame)] },
  ],
};
const done = 'Refill applied';
/** That text, and a field that stands below it, or above. */
const beside = (isBelow: boolean, ...more: SeenText[]): Partial<Scene> => {
  const [element, input] = [document.createElement('p'), document.createElement('input')];
  document.createElement('form').append(...(isBelow ? [element, input] : [input, element]));
  return {
    texts: [seen(done, { element }), ...more],
    fields: [asked('phone', { element: input })],
  };
};
export const orderNumber = seen('Order number');
export const paidAbove: Tried = {
  yes: [
    { texts: [heading(done)] },
    { texts: [seen(done, { status: true }), orderNumber] },
    { texts: [seen(done, { status: true }), heading('Success')] },
    { texts: [seen(`Thanks! ${done}`, { status: true })] },
    beside(true, orderNumber),
  ],
  no: [
    { texts: [seen(done, { status: true })] },
    { texts: [refill, seen(done)] },
    beside(true),
    beside(false, orderNumber),
  ],
};
const underWay = 'Payment pending';
export const openSaid: Tried = {
  yes: [{ texts: [heading(underWay)] }, { texts: [seen(underWay, { status: true })] }],
  no: [{ texts: [seen(underWay)] }, { texts: [heading(done)] }],
};
export const otherOrder: Tried = {
  yes: [{ texts: [seen('SIM card kit')] }],
  no: [{ texts: [seen('SIM card kit', { linked: true })] }, { texts: [refill] }],
};
const named = (name: string, value: string) => {
  const element = inRow(name, 'dt').element;
  element.textContent = name;
  element.parentElement?.append(
    Object.assign(document.createElement('dd'), { textContent: value }),
  );
  return { texts: [seen(name, { element })] };
};
export const newNumber: Tried = {
  yes: [
    named('New number', '206-555-0100'),
    named('New number', 'Assigned at activation'),
    named('First refill', '$25.00'),
  ],
  no: [
    named('New number', ''),
    named('New SIM card', 'None'),
    named('New SIM card', '$0.00'),
    named('First refill', '$5 bonus'),
    named('First refill', '5 GB'),
    named('eSIM', '206-555-0100'),
    { texts: [seen('New number')] },
  ],
};
export const otherRow: Tried = {
  yes: [{ texts: [inRow('Home internet')] }],
  no: [{ texts: [seen('Home internet')] }, { texts: [inRow('Phone payment')] }],
};
export const inbox: Tried = {
  yes: [{ texts: [heading('Messages')] }],
  no: [{ texts: [seen('Messages')] }, { texts: [heading('Messages that we sent')] }],
};
export const mail: Tried = {
  yes: [
    { texts: [seen('This email confirms that we received your payment', inFrame)] },
    { controls: [pressed('View this email in your browser', { ...asLink, ...inFrame })] },
  ],
  no: [
    { texts: [seen('We sent the receipt to your email')] },
    { controls: [pressed('View this receipt in your browser'), pressed('Unsubscribe', inFrame)] },
  ],
};
export const orders: Tried = {
  yes: [
    { controls: [pay] },
    { controls: [refillButton], texts: [review], ...details(1, 1) },
    { controls: [goOn], texts: [review], ...details(2) },
    { controls: [goOn], texts: [review], ...details(2), ...choices(one, two) },
    {
      controls: [goOn],
      texts: [review],
      ...details(2),
      fields: [asked('promo'), asked('search'), asked('email', inFrame)],
    },
    { controls: [pay], texts: [bill] },
  ],
  no: [
    { controls: [close], texts: [review], ...details(2) },
    { controls: [pressed('Refill', asLink)], texts: [review], ...details(2) },
    { controls: [goOn], texts: [review], ...details(1) },
    { controls: [goOn], ...details(2) },
    { controls: [goOn], texts: [review, bill], ...details(2) },
    { controls: [goOn], texts: [review], ...details(2), fields: [email] },
    { controls: [goOn], texts: [review], ...details(2), ...threeChoices },
  ],
};
