// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { judged } from '../tests/unit/judged';
import { parsePage } from '../tests/unit/parsePage';
import { seesByStyle } from '../tests/unit/seesByStyle';
import { recognise } from './recognise';

// Sites say a lot beside what a page is about: notices of cookies, offers, hints for one's safety.

const page = (body: string) =>
  judged('https://prepaid.t-mobile.com/p/checkout', `<title>Prepaid</title><body>${body}</body>`);
const number = '<p>Phone number (206) 555-0100</p>';
const pages = {
  payment: `<h1>Payment</h1>${number}<p>Refill amount $25.00</p><label>Card number <input autocomplete="cc-number"></label>
<label>Expiration date <input autocomplete="cc-exp"></label><label>Security code <input autocomplete="cc-csc"></label><button>Continue</button>`,
  review: `<h1>Review your order</h1>${number}<dl><div><dt>Refill</dt><dd>$25.00</dd></div><div><dt>Total</dt><dd>$27.13</dd></div>
<div><dt>Card</dt><dd>Visa ending in 4242</dd></div></dl><button>Place order</button>`,
  confirmation: `<h1>Payment successful</h1>${number}<p>Your refill of $25.00 was added.</p><p>Confirmation number 88213</p>`,
};
const said = [
  'We keep small files on your device so that you stay signed in and your cart is not lost.',
  'The cookies that we need keep items in your cart, and they cannot be switched off.',
  'What you type is locked up before it leaves your device, and nobody else can read it.',
  'Take our app with you: point the camera of your phone at the code, for iPhone and Android.',
  'Bring us the phone you no longer want and save up to $800 on the newest Galaxy.',
  'A ticket for the cinema, coffee and fuel for less: that is what members get on Tuesdays.',
  'We text you a code whenever somebody signs in from a new device, so nobody else gets in.',
  'Our partners use pixels and tags, and they may see which of our pages you have opened.',
];

describe.each(Object.entries(pages))('a page of %s', (is, own) => {
  test.each(said)('stays one beside “%s”', (text) => {
    expect(page(`<main>${own}<p>${text}</p></main>`).outside).toBe(is);
    expect(page(`<main>${own}</main><div>${text}</div>`).outside).toBe(is);
    expect(page(`<div role="main">${own}</div><p>${text}</p>`).outside).toBe(is);
  });

  it('is none where two of them speak of what else there is to buy, in what the page is about', () => {
    const tickets =
      'Your ticket for the cinema is on its way, and so is the coffee that you chose.';
    const cart = 'Whatever is left in your cart will be sent to your shipping address on Friday.';
    const [first, second] = [tickets, cart].map((text) => `<p>${text}</p>`);
    expect(page(`<main>${own}${first}${second}</main>`).outside).not.toBe(is);
  });
});

describe('what else is ordered is no such sentence', () => {
  const next = '<p>Your current plan renews May 4 with your next refill.</p>';
  const order = (item: string) =>
    `<h1>Review your order</h1>${number}${next}<p>${item}</p><p>$149.99</p><p>Visa ending in 4242</p><button>Place order</button>`;

  test.each([
    'Samsung Galaxy A16 5G 128GB Blue Black (Prepaid only)',
    'Home internet for a month at 12 Main Street, with the box that comes with it.',
    'A replacement SIM for a card that was lost, to be sent to where you live.',
    'Device installment for May, the fourth of twelve that were agreed upon.',
    'In your cart are a case for your phone and a charger that fits to it.',
  ])('%s', (item) => {
    expect(page(`<main>${order(item)}</main>`).outside).not.toBe('review');
    expect(page(`<main></main><div role="dialog">${order(item)}</div>`).outside).not.toBe('review');
    expect(page(`<main hidden></main><div>${order(item)}</div>`).outside).not.toBe('review');
  });

  test.each(['<h2>Galaxy A16</h2>', '<p>SIM card kit</p>'])('nor is its name: %s', (text) => {
    expect(page(`<main>${pages.review}${text}</main>`).outside).not.toBe('review');
  });

  test.each([
    'You still owe $120.00 on your device.',
    'You save $20 on your device',
    'Protection with your device',
  ])('nor is what is owed on a device, or saved: %s', (text) => {
    for (const own of [pages.payment, pages.review])
      expect(page(`<main>${own}<p>${text}</p></main>`).outside).not.toMatch(/^(?:payment|review)$/);
  });
});

it('a code that the bank has sent is not the one on the card', () => {
  const sent =
    'Your bank sent a one-time code to your phone and asks you to enter it here, within five minutes.';
  const form = `<h1>Payment</h1>${number}<p>Refill $25.00</p><p>Visa ending in 4242</p><p>${sent}</p><label>Security code <input></label><button>Continue</button>`;
  expect(page(`<main>${form}</main>`).outside).not.toBe('payment');
});

it('a receipt may say that nobody reads an answer to its mail', () => {
  const mail = 'We sent the receipt to your mail. Please do not reply to this email.';
  expect(page(`<main>${pages.confirmation}<p>${mail}</p></main>`).outside).toBe('confirmation');
});

it('a site may write to its users beside a receipt; a copy of what it wrote is none', () => {
  const beside = (more: string) => page(`<main>${pages.confirmation}</main>${more}`).outside;
  expect(
    beside('<footer><a href="#">Email preferences</a><a href="#">Unsubscribe</a></footer>'),
  ).toBe('confirmation');
  expect(beside('<p>You can unsubscribe at any time.</p>')).toBe('confirmation');
  for (const line of ['This email was sent to you on Oct 4.', 'You’re viewing an e-mail of Oct 4.'])
    expect(beside(`<p>${line}</p>`)).not.toBe('confirmation');
});

it('a payment is under review whatever follows, and a receipt that asks for a review is one', () => {
  const thanks = '<h1>Thank you for your payment</h1>';
  const open = '<p><strong>Refill under review</strong> Your line is credited after a check.</p>';
  expect(page(`<main>${thanks}${open}</main>`).outside).toBe('paymentPending');
  const survey = '<p>It takes under a minute to review your experience.</p>';
  expect(page(`<main>${pages.confirmation}${survey}</main>`).outside).toBe('confirmation');
  const profile = '<p>Your profile isn’t complete yet. Add an email.</p>';
  expect(page(`<main>${pages.confirmation}${profile}</main>`).outside).toBe('confirmation');
});

it('terms are a part of an order, those of a charge that comes again are another one', () => {
  const order = (part: string) => page(`<main>${pages.review}<h2>${part}</h2></main>`).outside;
  for (const part of ['Terms', 'Terms and conditions', 'Refund policy'])
    expect(order(part)).toBe('review');
  expect(order('Terms</h2><p>$25.00 every 30 days until you cancel.</p><h2>')).not.toBe('review');
  for (const part of ['AutoPay terms and conditions', 'Plan terms'])
    expect(order(part)).not.toBe('review');
});

it('a plan by the month is refilled like any', () => {
  const paid = '<h1>¡Pago exitoso!</h1><p>Tu recarga del plan mensual fue aplicada.</p>';
  const number = '<p>Número de confirmación 88213</p>';
  expect(page(`<main>${paid}${number}</main>`).outside).toBe('confirmation');
});

it('at the root of a site, too, what may be said of money goes before the beginning', () => {
  const login = '<header><a href="/login">Log in</a></header>';
  const told = (main: string) => {
    const page = parsePage(`<body>${login}<main>${main}</main></body>`);
    return recognise(new URL('https://prepaid.t-mobile.com/'), page, seesByStyle)?.page;
  };
  expect(told('<h1>Welcome</h1>')).toBe('home');
  expect(told('<h1>Almost there</h1><p role="status">Your payment is pending.</p>')).not.toBe(
    'home',
  );
  expect(told('<h1>Welcome</h1><p>Your card was declined.</p>')).not.toBe('home');
});

it('to pay in another way is no order', () => {
  const order = (button: string) =>
    page(`<main>${pages.review.replace('Place order', button)}</main>`).outside;
  expect(order('Pay with Visa')).toBe('review');
  for (const button of ['Pay with another card', 'Pay with a card', 'Pagar con otra tarjeta'])
    expect(order(button)).not.toBe('review');
});

it('small print on refills makes no refill of what a card form pays', () => {
  const form = pages.payment.replace('Refill amount $25.00', 'Total $149.99').replace(number, '');
  const print = 'All refill and top-up sales are final, and no money is given back for them.';
  expect(page(`<main>${form}<p>${print}</p></main>`).outside).toBe('payment?');
  expect(page(`<main>${form}<p>Refill</p><p>${print}</p></main>`).outside).toBe('payment');
});
