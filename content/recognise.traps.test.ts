// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parsePage } from '../tests/unit/parsePage';
import { bare, framed } from '../tests/unit/samples';
import { seesByStyle } from '../tests/unit/seesByStyle';
import { recognise } from './recognise';

const www = 'https://www.t-mobile.com';
const unknown = 'https://prepaid.t-mobile.com/p/unknown';

function look(html: string, address = unknown) {
  const found = recognise(new URL(address), parsePage(html), seesByStyle);
  return found ? `${found.page} ${found.certainty}` : 'nothing';
}

const card = `<label>Card number <input autocomplete="cc-number"></label>
<label>CVV <input autocomplete="cc-csc"></label>`;
const refused = '<h2>Payment declined</h2><p>Your card was declined. Please try again.</p>';

describe('hears only what is seen', () => {
  const form = (inside: string) =>
    bare(`<form>Refill. ${inside}${card}<button>Pay now</button></form>`);

  it('not what is hidden in the middle of a visible text', () => {
    const error = '<span hidden>Sorry, your card was declined. Please try again.</span>';
    expect(look(form(error))).toBe('payment sure');
  });

  it('not what is hidden beside a lone link, label or bold word', () => {
    const html = bare(`<h1>Payment</h1><p>Refill</p>${card}<button>Pay now</button>
<dialog>Sorry, your card was declined. Please try again.</dialog><a href="/help">Help</a>`);
    expect(look(html)).toBe('payment sure');
  });

  it('not the data of a script in the middle of a visible text', () => {
    const data = '<script>{"error":"Sorry, your card was declined. Please try again."}</script>';
    expect(look(form(data))).toBe('payment sure');
  });

  it('not the hidden half of a button', () => {
    const html = bare(`<h1>Refill</h1>
<button>Close<span hidden>Order now</span></button><h2>Review your order</h2><p>$15.00</p>`);
    expect(look(html)).not.toMatch(/^review/);
  });

  it('not what a person types into an editable part of the page', () => {
    const html = framed(`<h1>Chat about a refill</h1>
<div contenteditable="true" role="textbox">My payment was declined. Try again?
<div>Payment declined</div><div>please try again</div></div>`);
    expect(look(html)).toBe('nothing');
  });

  it('a hidden parent does not hide what its child makes visible again', () => {
    const html = `<body style="visibility:hidden"><main style="visibility: visible">
<h1>Payment</h1><p>Refill</p>${card}<button>Continue</button></main></body>`;
    expect(look(html)).toBe('payment sure');
  });
});

describe('tells no page by what every page has', () => {
  it('a newsletter form in the footer is no sign-in, even beside words about signing in', () => {
    const html = framed(`<h1>Great offers</h1><p>Sign in to see your offers.</p>
<button>Continue</button>`);
    expect(look(html, `${www}/offers-of-today`)).toBe('nothing');
  });

  it('a newsletter form in the footer leaves the home page the home page', () => {
    const html = framed(`<h1>Great offers</h1><p>Log in to see your offers.</p>
<button>Continue</button>`);
    expect(look(html, `${www}/`)).toBe('home sure');
  });

  it('a search field is no sign-in', () => {
    const html = framed(`<form role="search"><input type="search" aria-label="Search or sign in">
<button>Go</button></form><h1>Help</h1>`);
    expect(look(html, `${www}/help`)).toBe('nothing');
  });

  it('a cookie wall in front changes nothing', () => {
    const html = `${bare(`<h1>Payment</h1><p>Refill</p>${card}<button>Continue</button>`)}
<div id="onetrust-banner-sdk" role="dialog"><h2>Cookies</h2><p>We use cookies.</p>
<button id="onetrust-accept-btn-handler">Accept</button></div>`;
    expect(look(html)).toBe('payment sure');
  });

  it('a frame of a chat, a map or an advertisement is no payment', () => {
    const html = framed(`<h1>Refill help</h1><p>How to pay: choose an amount.</p>
<iframe srcdoc="" title="Chat with us"></iframe><iframe srcdoc="" title="Discard cookies"></iframe>
<button>Continue</button>`);
    expect(look(html)).toBe('nothing');
  });
});

describe('is never wrong about money', () => {
  it('says "declined" of a refusal that is told', () => {
    expect(look(bare(`${refused}<p>Refill</p>`))).toBe('paymentFailed sure');
  });

  it('hears a refusal faintly where nothing speaks of a refill', () => {
    expect(look(bare(refused))).toBe('paymentFailed faint');
  });

  it('so, too, one in running text, under a heading that is sorry or says what to do', () => {
    const text = `<p>The bank that issued this card has told us that for reasons of its own it would
      not let us take the amount, and your card was declined. Please try again.</p>`;
    for (const heading of ['Sorry', 'Please try again'])
      expect(look(bare(`<h1>${heading}</h1>${text}`)), heading).toBe('paymentFailed faint');
    expect(look(bare(`<h1>Payment</h1>${text}`))).toBe('nothing');
  });

  it.each([
    'What if my card was declined?',
    'Why was my payment declined?',
    'If your card was declined, ask your bank.',
    'When your payment was declined, wait a day.',
    'Si su tarjeta fue rechazada, llame a su banco.',
    '¿Por qué fue mi tarjeta rechazada?',
    'Should your card be declined, call us.',
    'Learn what to do when a card was declined.',
  ])('but not of one that is asked about: %s', (text) => {
    const html = framed(`<h1>Refill questions</h1><h3>${text}</h3><p>${text}</p>
<p>Please try again.</p><p>Sorry!</p>`);
    expect(look(html, `${www}/community/faq`)).toBe('nothing');
  });

  it('an old refusal in the history is no refusal now', () => {
    const html = framed(`<h1>Payment history</h1><table>
<tr><td>11/04/2026</td><td>Refill</td><td>$16.28</td><td>Payment declined</td></tr>
<tr><td>11/05/2026</td><td>Refill</td><td>$16.28</td><td>Completed</td></tr></table>
<button>Try again</button>`);
    expect(look(html)).toBe('history sure');
  });

  it('a refusal above the card form is told as a refusal, not as a form to fill in', () => {
    const html = bare(`${refused}<p>Refill of $15.00</p>${card}<button>Pay now</button>`);
    expect(look(html)).toBe('paymentFailed sure');
  });

  it('an order of a phone is thanked for, but is no refill', () => {
    const html = framed(`<h1>Thank you for your order</h1><p>Order number 77</p>
<p>We have received your payment</p><p>Shipping: 3 days</p>`);
    expect(look(html)).not.toMatch(/sure|likely/);
  });

  it('a thank-you with a card form still on the page is no confirmation', () => {
    const html =
      bare(`<h1>Thank you</h1><p>Refill</p><p>Your payment of $15.00 has been received</p>
${card}<button>Pay now</button>`);
    expect(look(html)).not.toMatch(/^confirmation/);
  });

  it('a card form speaks of a refill only in the page, not in its menu or a link', () => {
    const html = framed(`<h1>Payment</h1><a href="/r">Refill</a>${card}<button>Continue</button>`);
    expect(look(html)).toBe('payment likely');
  });

  it('a shop that sends parcels asks even when it also sells refills', () => {
    const html = framed(
      `<h1>Checkout</h1><p>Shipping address</p>${card}<button>Place order</button>`,
    );
    expect(look(html)).toBe('payment unsure');
  });

  it('a text with the words of a card, but without its fields, is no payment', () => {
    const html = bare(`<h1>Payment</h1><p>Refill: have your card number, expiry and CVV ready.</p>
<button>Continue</button>`);
    expect(look(html)).toBe('nothing');
  });

  it('a field for the number of the SIM card is no field for a bank card', () => {
    const html = framed(`<h1>Refill</h1><label>SIM card number <input></label>
<label>Expiration date of the offer <input></label><button>Continue</button>`);
    expect(look(html)).not.toMatch(/^payment/);
  });

  it('plans to choose from are no refill where nothing speaks of one', () => {
    const html = framed(`<h1>Choose a plan</h1><button>$15</button><button>$25</button>
<button>$50</button><button>Continue</button>`);
    expect(look(html)).not.toMatch(/sure|likely/);
  });

  it('a shop window stays one when its host is written with a dot at the end', () => {
    const html = framed(`<h1>Choose a refill amount</h1><button>$15</button><button>$25</button>
<button>$50</button><button>Continue</button>`);
    expect(look(html, 'https://prepaid.t-mobile.com/prepaid-plans')).toBe('nothing');
    expect(look(html, 'https://prepaid.t-mobile.com./prepaid-plans')).toBe('nothing');
  });

  it('the bill of a monthly plan is the wrong page, also with a card form on it', () => {
    const html = framed(`<h1>Total Balance</h1><button>View bill</button>${card}
<button>Agree &amp; submit</button>`);
    expect(look(html, `${www}/guestpay`)).toBe('postpaidPay sure');
  });
});

it('asks where one point is missing', () => {
  const html = bare('<h1>Create your account</h1><label>Email <input type="email"></label>');
  expect(look(html)).toBe('register unsure');
});

it('takes two amounts for no choice, however the page speaks of choosing', () => {
  const html = (...amounts: string[]) =>
    bare(`<h1>Choose an amount</h1>${amounts.map((each) => `<button>${each}</button>`).join('')}
<label>Other amount <input></label><p>For your phone number</p><button>Continue</button>`);
  expect(look(html('$10', '$20', '$30'))).toBe('chooseAmount faint');
  expect(look(html('$10', '$20'))).toBe('nothing');
});

describe('sign-in has many faces', () => {
  it('one of them is a box over the home page', () => {
    const html = framed(`<h1>Great offers</h1><dialog open><label>Password
<input type="password"></label><button>Log in</button></dialog>`);
    expect(look(html, `${www}/`)).toBe('signIn sure');
  });

  it('a password among other fields is a registration, when it is a new one', () => {
    const html = bare(`<h1>Create your T-Mobile ID</h1><label>Email <input type="email"></label>
<label>Create a password <input type="password"></label>
<label>Confirm password <input type="password"></label><button>Next</button>
<a href="/login">Log in</a>`);
    expect(look(html)).toBe('register sure');
  });

  it('a one-time code is no password', () => {
    const html = bare(`<h1>Enter the code</h1><p>We sent a code to your phone.</p>
<input type="password" autocomplete="one-time-code" aria-label="Code"><button>Verify</button>`);
    expect(look(html)).toBe('verify sure');
  });

  it('a security code of a card is no one-time code', () => {
    const html = bare(`<h1>Payment</h1><p>Refill</p><label>Security code <input></label>
<label>Card number <input></label><button>Continue</button>`);
    expect(look(html)).toBe('payment sure');
  });
});
