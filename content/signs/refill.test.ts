// @vitest-environment happy-dom
import { asked, entitled, heading, pressed, seen } from '../../tests/unit/sceneOf';
import { trySigns } from '../../tests/unit/signCases';
import type { Scene } from '../scene';
import { refillSigns } from './refill';

const inFrame = { frame: true };
const asLink = { link: true };
const select = document.createElement('select');
const textarea = document.createElement('textarea');

const amounts = (...all: string[]) => ({ amounts: new Set(all) });
const choices = (...all: string[]) => ({ choices: new Set(all) });
const offers = (...all: string[]) => ({ offers: new Set(all) });
const [one, two, three] = ['$1', '$2', '$3'];
const threeChoices = choices(one, two, three);
const details = (amount: number, card = 0, number = 0) => ({ details: { amount, card, number } });
const number = { number: { element: document.createElement('p'), text: '206-555-0100' } };

const phone = asked('phone');
const email = asked('email');
const password = asked('password');
const amount = asked('amount');
const cardForm = [asked('cardNumber'), asked('securityCode')];
const savedCard = { fields: [asked('securityCode')], texts: [seen('Visa ending in 4242')] };
const payFrame = {
  frames: [{ element: document.createElement('iframe'), name: 'Secure card number' }],
};
const person = asked('person');
const colour = asked('other', { label: 'Favourite colour' });

const goOn = pressed('Continue');
const pay = pressed('Pay now');
const close = pressed('Close');
const refillButton = pressed('Refill');

const refill = heading('Refill');
const refillInPassing = seen(`${'x'.repeat(30)} refill`);
const hello = seen('Hello');
const hotel = seen('Hotel');
const review = heading('Review your order');
const bill = heading('Your bill');
const thanks = seen('Thank you');
const paid = seen('Refill applied');
const declined = 'Payment declined';
const declinedOf = (length: number) => seen(`${declined} `.padEnd(length, 'x'));
const replies = seen('3 replies');

/** Pages that a sign speaks for, and pages it must say nothing of. */
type Tried = Record<'yes' | 'no', Partial<Scene>[]>;
const lessons: Tried = { yes: [{ paragraphs: 4 }], no: [{ paragraphs: 3 }] };
const plainLessons: Tried = { yes: [{ paragraphs: 4, texts: [replies] }], no: [{ paragraphs: 4 }] };
const plainly: Tried = { yes: [{ texts: [refill] }], no: [{ texts: [refillInPassing] }] };
const partly: Tried = { yes: [{ texts: [refillInPassing] }], no: [{ texts: [refill] }, {}] };
const other: Tried = { yes: [{ texts: [hotel] }], no: [{ texts: [refill] }] };
const askPerson: Tried = {
  yes: [{ fields: [person] }, { fields: [asked('other', { element: textarea })] }],
  no: [
    { fields: [asked('person', inFrame)] },
    { fields: [asked('other', { element: textarea, ...inFrame })] },
    { fields: [asked('search', { element: textarea })] },
    { fields: [asked('other')] },
  ],
};
const askMore: Tried = {
  yes: [{ fields: [phone, colour] }],
  no: [
    { fields: [{ ...colour, ...inFrame }] },
    { fields: [asked('phone', { label: 'Number' })] },
    { fields: [asked('other')] },
    { fields: [asked('other', { label: 'From $5.00 on' })] },
    { fields: [{ ...colour, element: select }] },
  ],
};
const payable: Tried = {
  yes: [{ fields: cardForm }, savedCard, { ...payFrame, controls: [pay] }],
  no: [{ fields: [phone] }, payFrame],
};
const toAddress: Tried = { yes: [{ fields: [asked('address')] }], no: [{ fields: [phone] }] };
const listed: Tried = { yes: [{ rows: 2 }], no: [{ rows: 1 }] };
const billed: Tried = { yes: [{ texts: [bill] }], no: [{ texts: [seen('Your bill')] }] };
const inbox: Tried = {
  yes: [{ texts: [heading('Messages')] }],
  no: [{ texts: [seen('Messages')] }, { texts: [heading('Messages that we sent')] }],
};
const orders: Tried = {
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

// One case for each sign, so it is as long as their list.
trySigns(refillSigns, [
  [
    'refillStart.number or voucher',
    [{ fields: [phone] }, { fields: [asked('voucher')] }],
    [{ fields: [email] }],
  ],
  ['refillStart.about a refill', plainly.yes, plainly.no],
  ['refillStart.partly about a refill', partly.yes, partly.no],
  [
    'refillStart.number twice, or voucher',
    [{ fields: [phone, phone] }, { fields: [asked('voucher')] }],
    [{ fields: [phone] }, { fields: [phone, phone, phone] }],
  ],
  [
    'refillStart.continue',
    [
      { controls: [pressed('Continue', asLink)] },
      { controls: [refillButton] },
      { controls: [pressed('Choose an amount')] },
    ],
    [
      { controls: [pressed('Refill', asLink), pressed('Choose an amount', asLink)] },
      { controls: [close] },
    ],
  ],
  [
    'refillStart.nothing else is asked',
    [
      {},
      { fields: [phone, asked('voucher'), asked('captcha')] },
      { fields: [asked('other', { element: select })] },
      { fields: [asked('email', inFrame), asked('search')] },
    ],
    [{ fields: [phone, email] }],
  ],
  ['refillStart.amounts', [amounts(one, two, three)], [amounts(one, two)]],
  ['refillStart.card form', payable.yes, payable.no],
  [
    'refillStart.password',
    [{ fields: [password] }, { fields: [asked('newPassword')] }],
    [{ fields: [phone] }],
  ],
  ['refillStart.address form', toAddress.yes, toAddress.no],
  ['refillStart.asks who you are', askPerson.yes, askPerson.no],
  ['refillStart.asks for something else', askMore.yes, askMore.no],
  ['refillStart.other business', other.yes, other.no],
  ['refillStart.article', lessons.yes, lessons.no],
  ['refillStart.plainly an article', plainLessons.yes, plainLessons.no],

  ['chooseAmount.three choices', [threeChoices], [choices(one, two)]],
  [
    'chooseAmount.two choices',
    [choices(one, two), { ...choices(one, two), ...offers(one, two) }],
    [threeChoices, choices(one), { ...choices(one, two), ...offers(one, two, three) }],
  ],
  [
    'chooseAmount.three offers',
    [offers(one, two, three), { ...offers(one, two, three), ...choices(one, two) }],
    [offers(one, two), { ...offers(one, two, three), ...threeChoices }],
  ],
  [
    'chooseAmount.three amounts',
    [
      amounts(one, two, three),
      { ...amounts(one, two, three), ...choices(one), ...offers(one, two) },
    ],
    [
      amounts(one, two),
      { ...amounts(one, two, three), ...choices(one, two) },
      { ...amounts(one, two, three), ...offers(one, two, three) },
    ],
  ],
  [
    'chooseAmount.choose an amount',
    [
      { texts: [seen('Choose an amount')] },
      entitled('Choose an amount'),
      { ...threeChoices, fields: [amount] },
    ],
    [threeChoices, { ...choices(one, two), fields: [amount] }],
  ],
  [
    'chooseAmount.own amount, too',
    [{ ...choices(one, two), fields: [amount] }],
    [choices(one, two), { ...threeChoices, fields: [amount] }],
  ],
  [
    'chooseAmount.for a line',
    [{ ...threeChoices, ...number }],
    [threeChoices, { ...choices(one, two), ...number }],
  ],
  [
    'chooseAmount.plans in a shop window',
    [{}, { controls: [close], texts: [refillInPassing] }],
    [{ texts: [refill] }, number, { controls: [goOn] }, { controls: [pay] }],
  ],
  ['chooseAmount.about a refill', plainly.yes, plainly.no],
  ['chooseAmount.partly about a refill', partly.yes, partly.no],
  ['chooseAmount.amount field', [{ fields: [amount] }], [{ fields: [phone] }]],
  ['chooseAmount.continue', [{ controls: [goOn] }], [{ controls: [close] }]],
  [
    'chooseAmount.goes on with a choice',
    [{ ...threeChoices, controls: [goOn] }],
    [threeChoices, { ...choices(one, two), controls: [goOn] }],
  ],
  [
    'chooseAmount.refills with a choice',
    [
      { ...threeChoices, controls: [refillButton] },
      { ...threeChoices, controls: [pay] },
    ],
    [
      threeChoices,
      { ...choices(one, two), controls: [refillButton] },
      { ...threeChoices, controls: [refillButton, goOn] },
      { ...threeChoices, controls: [pressed('Refill', asLink)] },
    ],
  ],
  ['chooseAmount.card form', payable.yes, payable.no],
  [
    'chooseAmount.an order to check',
    [{ texts: [review] }],
    [{ texts: [seen('Review your order')] }],
  ],
  ['chooseAmount.address form', toAddress.yes, toAddress.no],
  ['chooseAmount.asks who you are', askPerson.yes, askPerson.no],
  ['chooseAmount.asks for something else', askMore.yes, askMore.no],
  [
    'chooseAmount.front page',
    [
      {
        controls: ['Plans', 'Phones', 'Switch', 'SIM cards', 'Refill'].map((name) => pressed(name)),
      },
    ],
    [{ controls: [pressed('Plans')] }],
  ],
  ['chooseAmount.other business', other.yes, other.no],
  ['chooseAmount.article', lessons.yes, lessons.no],
  ['chooseAmount.plainly an article', plainLessons.yes, plainLessons.no],

  ['payment.card form', [{ fields: cardForm }], [{ fields: [phone] }, savedCard]],
  ['payment.saved card', [savedCard], [{ fields: cardForm }]],
  [
    'payment.payment frame',
    [{ ...payFrame, controls: [pay] }],
    [
      payFrame,
      { ...payFrame, controls: [pay], fields: cardForm },
      { ...payFrame, controls: [pay], ...savedCard },
    ],
  ],
  ['payment.about a refill', plainly.yes, plainly.no],
  ['payment.partly about a refill', partly.yes, partly.no],
  [
    'payment.payment words',
    [{ texts: [seen('Payment')] }, { texts: [heading('Payment', { linked: true })] }],
    [{ texts: [seen('Payment', { linked: true })] }, { texts: [hello] }],
  ],
  ['payment.goes on', [{ controls: [goOn] }, { controls: [pay] }], [{ controls: [close] }]],
  ['payment.other business', other.yes, other.no],
  [
    'payment.refusal',
    [{ texts: [seen(declined)] }],
    [{ texts: [seen(`${declined}?`)] }, { texts: [declinedOf(140)] }],
  ],
  [
    'payment.a charge that comes again',
    [{ texts: [heading('AutoPay')] }],
    [{ texts: [seen('AutoPay')] }],
  ],
  [
    'payment.a bill',
    [
      { texts: [bill] },
      entitled('Your bill'),
      { texts: [seen('Due date')], controls: [pressed('Pay bill')] },
    ],
    [
      { texts: [bill, refill] },
      { texts: [seen('Due date')] },
      { texts: [hello], controls: [pressed('Pay bill')] },
    ],
  ],

  [
    'review.review heading',
    [{ texts: [review] }, entitled('Review your order')],
    [{ texts: [seen('Review your order')] }],
  ],
  ['review.order button', orders.yes, orders.no],
  [
    'review.rows of an order',
    [details(2), details(1, 1), details(1, 0, 1)],
    [details(1), details(0, 1, 1)],
  ],
  ['review.about a refill', plainly.yes, plainly.no],
  ['review.partly about a refill', partly.yes, partly.no],
  ['review.amount', [amounts(one), { records: 1 }], [{}]],
  [
    'review.amounts to pick',
    [{ fields: [amount] }, choices(one, two)],
    [choices(one), { fields: [phone] }],
  ],
  ['review.a code to fill in', [{ fields: [asked('code')] }], [{ fields: [phone] }]],
  [
    'review.card form',
    [{ fields: cardForm }, { ...payFrame, controls: [pay] }],
    [savedCard, payFrame],
  ],
  ['review.other business', other.yes, other.no],
  ['review.article', lessons.yes, lessons.no],
  ['review.plainly an article', plainLessons.yes, plainLessons.no],

  ['confirmation.it is paid', [{ texts: [paid] }], [{ texts: [seen('Refill applied?')] }]],
  [
    'confirmation.thanks',
    [{ texts: [thanks] }],
    [{ texts: [thanks, paid] }, { texts: [seen('Thank you', { past: true })] }],
  ],
  [
    'confirmation.paid, added',
    [
      { texts: [seen('New balance')] },
      { texts: [paid, seen('New balance')] },
      { texts: [seen('Refill applied '.padEnd(140, 'x'))] },
    ],
    [{ texts: [paid] }, { texts: [hello] }],
  ],
  [
    'confirmation.order number',
    [{ texts: [seen('Confirmation number')] }],
    [{ texts: [seen('Confirmation number', inFrame)] }],
  ],
  ['confirmation.about a refill', plainly.yes, plainly.no],
  ['confirmation.partly about a refill', partly.yes, partly.no],
  ['confirmation.receipt', [{ controls: [pressed('Print receipt')] }], [{ controls: [close] }]],
  [
    'confirmation.rows of a receipt',
    [details(2), { ...details(1, 1), fields: [asked('search')] }],
    [details(1), { ...details(2), fields: [email] }],
  ],
  [
    'confirmation.title',
    [entitled('Refill applied'), entitled('Thank you')],
    [entitled('Hello'), { texts: [heading('Thank you')] }],
  ],
  ['confirmation.fields to pay', payable.yes, payable.no],
  ['confirmation.still to order', orders.yes, orders.no],
  [
    'confirmation.form to fill in',
    [{ fields: [phone] }, { fields: [asked('voucher')] }, { fields: [amount] }],
    [{ fields: [email] }],
  ],
  [
    'confirmation.password, code',
    [{ fields: [password] }, { fields: [asked('newPassword')] }, { fields: [asked('code')] }],
    [{ fields: [email] }],
  ],
  [
    'confirmation.refusal',
    [{ texts: [hello, seen(declined)] }, { texts: [declinedOf(160)] }],
    [
      { texts: [declinedOf(161)] },
      { texts: [seen(declined, inFrame)] },
      { texts: [seen(declined, { linked: true })] },
      { texts: [seen(declined, { past: true })] },
      { texts: [seen(`${declined}?`)] },
      { texts: [hello] },
    ],
  ],
  [
    'confirmation.something else is done',
    [{ texts: [seen('Profile saved')] }],
    [{ texts: [seen('Profile saved'), paid] }, { texts: [seen('Profile saved?')] }],
  ],
  [
    'confirmation.still under way',
    [{ texts: [heading('Processing')] }],
    [{ texts: [seen('Processing')] }],
  ],
  ['confirmation.messages', inbox.yes, inbox.no],
  ['paymentFailed.messages', inbox.yes, inbox.no],
  ['confirmation.a bill', billed.yes, billed.no],
  ['confirmation.records', listed.yes, listed.no],
  ['confirmation.other business', other.yes, other.no],
  ['confirmation.article', lessons.yes, lessons.no],
  ['confirmation.plainly an article', plainLessons.yes, plainLessons.no],

  [
    'paymentFailed.refusal',
    [{ texts: [seen(declined)] }],
    [{ texts: [seen(`${declined}?`)] }, { texts: [declinedOf(140)] }],
  ],
  [
    'paymentFailed.refusal in a sentence',
    [{ texts: [declinedOf(140)] }],
    [{ texts: [seen(declined)] }, { texts: [hello] }],
  ],
  [
    'paymentFailed.nothing added, try again',
    [{ texts: [seen('Try again')] }, { controls: [pressed('Try again', asLink)] }],
    [{ texts: [seen('Try again', { linked: true })] }, { texts: [hello], controls: [close] }],
  ],
  [
    'paymentFailed.sorry',
    [
      { texts: [seen('Sorry')] },
      { texts: [heading('Sorry', { linked: true })] },
      entitled('Sorry'),
      entitled('Card declined'),
    ],
    [{ texts: [hello] }, entitled('Hello'), { texts: [seen('Sorry', { linked: true })] }],
  ],
  ['paymentFailed.about a refill', plainly.yes, plainly.no],
  ['paymentFailed.partly about a refill', partly.yes, partly.no],
  ['paymentFailed.records', listed.yes, listed.no],
  ['paymentFailed.a bill', billed.yes, billed.no],
  ['paymentFailed.other business', other.yes, other.no],
  ['paymentFailed.article', lessons.yes, lessons.no],
  ['paymentFailed.plainly an article', plainLessons.yes, plainLessons.no],

  [
    'history.history heading',
    [{ texts: [heading('Payment history')] }, entitled('Payment history')],
    [{ texts: [seen('Payment history')] }, { texts: [heading('Transactions')] }],
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
]);
