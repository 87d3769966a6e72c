// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { made } from './made.sample';

it('has the boxes, the labels and the kinds of the fields, in the order of the page', () => {
  const { entries } = made(`<main><h1>Payment information</h1><form>
<label>Card number <input autocomplete="cc-number" name="ccNumber"></label>
<label>CVV <input type="tel"></label><button>Pay now</button></form>
<iframe srcdoc="" title="Secure payment"></iframe></main>`);
  expect(entries).toEqual([
    { depth: 0, is: 'main' },
    { depth: 1, is: 'heading', text: 'Payment information' },
    { depth: 1, is: 'form' },
    { depth: 2, is: 'label', text: 'Card number' },
    {
      depth: 2,
      is: 'field',
      text: 'Card number',
      type: 'text',
      autocomplete: 'cc-number',
      name: 'cc Number',
      asks: 'cardNumber',
    },
    { depth: 2, is: 'label', text: 'CVV' },
    { depth: 2, is: 'field', text: 'CVV', type: 'tel', asks: 'securityCode' },
    { depth: 2, is: 'button', text: 'Pay now' },
    { depth: 1, is: 'frame', text: 'Secure payment' },
  ]);
});

it('has the other boxes, where they mean something', () => {
  const { entries } =
    made(`<header><a href="/x">Log in</a></header><nav><a href="/y">Log in</a></nav>
<section><header><h2>Refill</h2></header><div role="dialog"><h2>Refill</h2></div></section>
<table><tbody><tr><td>11/04/2026</td><td>$15.00</td></tr><tr><td>Refill</td><td>$15.00</td></tr></tbody></table>
<footer><p>Also about a garden</p><p>Refill</p><a href="/z">Log in</a></footer>`);
  expect(entries).toEqual([
    { depth: 0, is: 'header' },
    { depth: 1, is: 'link', text: 'Log in' },
    { depth: 0, is: 'nav' },
    { depth: 1, is: 'link', text: 'Log in' },
    { depth: 0, is: 'heading', text: 'Refill' },
    { depth: 0, is: 'dialog' },
    { depth: 1, is: 'heading', text: 'Refill' },
    { depth: 0, is: 'row' },
    { depth: 1, is: 'cell', text: '$0', amounts: [0] },
    { depth: 0, is: 'cell', text: 'Refill' },
    { depth: 0, is: 'cell', text: '$0', amounts: [0] },
    { depth: 0, is: 'footer' },
    { depth: 1, is: 'text', text: 'Refill' }, // and no text that can be no sign
    { depth: 1, is: 'link', text: 'Log in' },
  ]);
});
