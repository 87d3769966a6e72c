// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { parsePage } from '../../tests/unit/parsePage';
import { samples } from '../../tests/unit/samples';
import { seesByStyle } from '../../tests/unit/seesByStyle';
import type { Certainty } from '../certainty';
import { drifted } from '../drift';
import type { Page } from '../pages';
import { recognise } from '../recognise';

const site = 'https://www.metrobyt-mobile.com';
const guest = `${site}/guestpay/landing`;

const parse = (main: string) => parsePage(`<body><main>${main}</main></body>`);
const look = (address: string, main: string) =>
  recognise(new URL(address), parse(main), seesByStyle);

const title = '<h1>Pay as a guest</h1>';
const numbers = `<label>Phone number <input id="phonenum-input" type="tel"></label>
<label>Confirm phone number <input id="confirm-input" type="tel"></label><button>Continue</button>`;
const withoutIds = (html: string) => html.replace(/ id="[^"]*"/g, '');
const card = `<label>Card number <input autocomplete="cc-number"></label>
<label>Expiration <input autocomplete="cc-exp"></label><label>CVV <input autocomplete="cc-csc"></label>
<button>Continue</button>`;

describe('the guest page', () => {
  test.each([
    ['with its title', title + numbers],
    ['without a title', numbers],
    ['with other ids', title + withoutIds(numbers)],
    ['with other ids and no title', withoutIds(numbers)],
    [
      'with the second number still to come',
      title + numbers.replace(/<label>Confirm.*?<\/label>/, ''),
    ],
    [
      'with an account number, as pages of monthly bills have',
      `${title}<label>Account number <input></label>${numbers}`,
    ],
  ])('%s is where a refill starts, never a monthly bill', (_, html) => {
    const found = look(guest, html);
    expect(found).toMatchObject({ carrier: 'metro-us', page: 'refillStart', certainty: 'sure' });
    expect(found?.moment).toBe('refillStart.number');
  });

  it('is told by its parts and words, where they are there', () => {
    expect(look(guest, title + numbers)?.signs.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'refillStart.part #phonenum-input',
        'refillStart.part #confirm-input',
        'refillStart.words pay as a guest',
      ]),
    );
  });

  test.each([
    ['nothing', ''],
    ['its title', title],
    [
      'its title and a promise',
      `${title}<p>Pay for a line quickly and safely.</p><button>Continue</button>`,
    ],
    ['fields that are hidden', `${title}<div hidden>${numbers}</div>`],
  ])('with %s is silent, and not called changed', (_, html) => {
    expect(look(guest, html)).toBeNull();
    const document = parse(`${html}<p>Everything about your line, in one place, for you.</p>`);
    Object.defineProperty(document, 'readyState', { value: 'complete' });
    expect(drifted(new URL(guest), document, seesByStyle)).toBeNull();
  });

  test.each([
    `${site}/`,
    `${site}/guestpay`,
    `${site}/guestpay/landing/more`,
    `${site}/phone-plans`,
    'https://shop.metrobyt-mobile.com/guestpay/landing',
  ])('is not told at %s, whatever its title', (address) => {
    expect(look(address, title + withoutIds(numbers))?.certainty ?? 'faint').toBe('faint');
  });
});

describe('what follows it, in words of paying alone', () => {
  test.each<[Page, string, Certainty]>([
    [
      'chooseAmount',
      '<h2>Select an amount</h2><button>$30</button><button>$40</button><button>$50</button><button>Continue</button>',
      'faint',
    ],
    ['payment', `<h2>Payment method</h2>${card}`, 'likely'],
    [
      'review',
      '<h2>Review your payment</h2><dl><dt>Total</dt><dd>$40.00</dd></dl><button>Submit payment</button>',
      'faint',
    ],
  ])('%s is told within a refill only', (page, html, certainty) => {
    for (const address of [guest, `${site}/guestpay/practice-next`]) {
      expect(look(address, title + html)).toMatchObject({ page, certainty });
    }
  });

  it('a card form with its title elsewhere is asked about: phones are paid for as a guest, too', () => {
    expect(look(`${site}/practice-shop/checkout`, title + card)?.certainty).toBe('likely');
  });
});

it('sign-in is told at its address, by the password or by the number asked for first', () => {
  const user = '<label>Phone number or email <input autocomplete="username"></label>';
  const password = '<label>Password <input type="password"></label>';
  for (const html of [
    `${user}${password}<button>Sign in</button>`,
    `${user}<button>Next</button>`,
  ]) {
    expect(look(`${site}/my-account/sign-in`, html)).toMatchObject({
      carrier: 'metro-us',
      page: 'signIn',
      certainty: 'sure',
    });
  }
});

it('home is told beside a way to sign in', () => {
  for (const address of [`${site}/`, 'https://metrobyt-mobile.com/']) {
    expect(look(address, '<button>Sign in</button>')).toMatchObject({
      page: 'home',
      certainty: 'sure',
    });
    expect(look(address, '<h1>Big network</h1>')).toBeNull();
  }
});

it('nothing of the other brand is ever told here, not its monthly bills either', () => {
  for (const { name, address, html } of samples) {
    const { pathname } = new URL(address);
    for (const path of ['/', '/guestpay/landing', pathname]) {
      const found = recognise(new URL(site + path), parsePage(html), seesByStyle);
      if (!found) continue;
      expect(found.carrier, name).toBe('metro-us');
      expect(found.page, name).not.toBe('postpaidPay');
    }
  }
});
