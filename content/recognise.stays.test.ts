// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { judged } from '../tests/unit/judged';

// Pages of one address change in place: what came of a payment is shown over what it was paid by.

const address = 'https://prepaid.t-mobile.com/p/checkout';
const page = (body: string) =>
  judged(address, `<title>Prepaid</title><body><main>${body}</main></body>`);

const rows = `<dl><div><dt>Phone number</dt><dd>(206) 555-0100</dd></div><div><dt>Refill</dt><dd>$25.00</dd></div>
<div><dt>Total due today</dt><dd>$27.13</dd></div><div><dt>Card</dt><dd>Visa ending in 4242</dd></div></dl>`;
const order = (title: string, button = 'Place order') =>
  `<h1>${title}</h1>${rows}<button>${button}</button><button>Edit payment</button>`;
const alert = (inside: string) => `<div role="alert">${inside}</div>`;

describe('an order that stays where it is paid', () => {
  const success = alert(
    '<h2>Payment successful</h2><p>$25.00 was added to (206) 555-0100. Confirmation number PR-8821.</p>',
  );

  it('is no order to send below the news', () => {
    expect(page(order('Review your order')).within).toBe('review');
    expect(page(success + order('Review your order')).within).not.toBe('review');
  });

  it('is none under its own heading, either', () => {
    expect(page(order('Payment successful')).within).not.toBe('review');
  });

  it('is one beside what a bank may show of it', () => {
    const small = '<p>Your bank may show this as pending.</p>';
    expect(page(order('Review your order') + small).outside).toBe('review');
  });
});

describe('what is agreed to under the rows of an order', () => {
  it('is no order where the page is called a charge that comes again', () => {
    expect(page(order('Set up AutoPay', 'Agree and submit')).within).not.toBe('review');
  });

  it('is one where that is only offered below', () => {
    const offer = '<section><h2>Set up AutoPay</h2><p>Never run out.</p></section>';
    expect(page(order('Your order', 'Agree and submit') + offer).outside).toBe('review');
  });
});

describe('an account with news below it', () => {
  const account = `<h1>My account</h1><p>Phone number (206) 555-0100</p><dl><div><dt>Balance</dt><dd>$3.50</dd></div>
<div><dt>Plan</dt><dd>10 GB, renews on December 20, 2026</dd></div></dl><button>Refill</button>`;
  const recent = `<section><h2>Recent activity</h2><p>Payment received $30.00 – today</p></section>`;
  const earlier = `<section role="status"><h2>Payment received</h2><p>$27.13 – last month</p></section>`;

  it('is no receipt of what is paid there', () => {
    expect(page(account + recent)).toEqual({ outside: 'dashboard', within: 'dashboard' });
    expect(page(account + earlier).within).not.toBe('confirmation');
  });

  it('is one of what it is called by', () => {
    const receipt = account
      .replace('My account', 'Thank you! Your refill is complete.')
      .replace('Balance', 'New balance');
    expect(page(receipt).outside).toBe('confirmation');
  });
});

describe('what is inert', () => {
  const main = (attribute: string) => `<div ${attribute}>${order('Review your order')}</div>`;
  const box = (inside: string) => `<div role="dialog" aria-modal="true">${inside}</div>`;

  it('is no order to send', () => {
    expect(page(main('')).outside).toBe('review');
    expect(page(main('inert')).within).not.toBe('review');
  });

  it('is what the page is, behind a box about something else', () => {
    const cookies = box('<h2>We value your privacy</h2><button>Accept all</button>');
    expect(page(main('inert') + cookies).outside).toBe('review');
  });

  it('stays known behind the box of a bank, whose code is not the carrier’s', () => {
    const bank = box(`<h2>Enter your code</h2><p>We sent a code by text message.</p>
<input autocomplete="one-time-code"><button>Verify</button>`);
    expect(page(main('inert') + bank).within).toBe('–');
  });

  it('holds back no receipt that stands above it', () => {
    const receipt = `<h1>Thank you! Your refill is complete.</h1><p>We added $25.00 to (206) 555-0100.</p>
<dl><dt>Confirmation number</dt><dd>PR-88231</dd></dl>`;
    expect(page(receipt + main('inert')).outside).toBe('confirmation');
  });
});
