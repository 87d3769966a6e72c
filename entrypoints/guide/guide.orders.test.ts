// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { sample } from '../../components/panel/show.sample';
import { account, asked, drawn, guided, presses, settled, show, start, told } from './guide.sample';

guided();

const order = `<h1>Review your order</h1><dl><dt>Number</dt><dd>206-555-0142</dd><dt>Refill</dt><dd>$25.00</dd><dt>Card</dt><dd>Visa ending in 1881</dd></dl><button id="place"><b>Place order</b></button><a id="terms" href="#t">Terms</a>`;
const form = `<h1>Pay for your refill</h1><label>Card number <input autocomplete="cc-number" id="number"></label><label>Security code <input autocomplete="cc-csc"></label><button id="place">Pay $25.00</button><button id="on">Continue</button>`;
const at = (id: string) => document.getElementById(id) as HTMLElement;
/** As a person does; what a script sends is not trusted. */
function type(id: string, isTrusted = true): void {
  const event = new Event('input', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  at(id).dispatchEvent(event);
}

test('what orders is told when it is pressed, by any part of it, and nothing else is', async () => {
  show(order);
  start();
  await settled();
  expect(told().at(-1)).toMatchObject({ page: 'review' });
  at('terms').click();
  document.body.click();
  expect(presses()).toEqual([]);
  at('place').querySelector('b')?.click();
  expect(presses()).toEqual([{ do: 'order' }]);
});

test('to go on from a form is no order, to pay there is; filling in again takes it back, once', async () => {
  show(form);
  start();
  await settled();
  expect(told().at(-1)).toMatchObject({ page: 'payment' });
  at('on').click();
  type('number');
  expect(presses()).toEqual([]);
  at('place').click();
  type('number', false);
  expect(presses()).toEqual([{ do: 'order' }]);
  type('number');
  type('number');
  expect(presses()).toEqual([{ do: 'order' }, { do: 'edit' }]);
});

test('on other pages nothing is told of presses', async () => {
  show(`${account}<button id="place">Pay $25.00</button>`);
  start();
  await settled();
  expect(told().at(-1)).toMatchObject({ page: 'dashboard' });
  at('place').click();
  expect(presses()).toEqual([]);
});

test('after an order the panel does not go while nothing is known, and does once another page was', async () => {
  asked.mockResolvedValue(sample());
  show(order);
  start();
  await settled();
  at('place').click();
  await settled();
  show('<p>One moment</p>');
  for (let tenths = 0; tenths < 40; tenths++) {
    await vi.advanceTimersByTimeAsync(100);
    expect(drawn(), `after ${tenths} tenths`).not.toBeNull();
  }
  expect(told().at(-1)).toBeNull();
  show(account);
  await settled();
  asked.mockResolvedValue(null);
  show('<p>One moment</p>');
  await vi.advanceTimersByTimeAsync(1500);
  expect(drawn()).toBeNull();
});
