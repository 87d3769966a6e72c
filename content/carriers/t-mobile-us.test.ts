// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { parsePage } from '../../tests/unit/parsePage';
import { seesByStyle } from '../../tests/unit/seesByStyle';
import { weigh } from '../recognise';

it('a card form speaks for a monthly bill where bills are paid, and nowhere else', () => {
  const form = `<label>Card number <input autocomplete="cc-number"></label>
<label>CVV <input autocomplete="cc-csc"></label><button>Continue</button>`;
  const signs = (path: string, main: string) => {
    const address = new URL(`https://www.t-mobile.com${path}`);
    const found = weigh(address, parsePage(`<main>${main}</main>`), seesByStyle);
    return found.find(({ page }) => page === 'postpaidPay')?.signs.map(({ id }) => id);
  };
  const own = 'postpaidPay.card form at its address';
  expect(signs('/guestpay/landing', form)).toContain(own);
  expect(signs('/guestpay/landing', '<h1>View bill</h1>')).not.toContain(own);
  expect(signs('/pay', `<h1>View bill</h1>${form}`)).not.toContain(own);
});
