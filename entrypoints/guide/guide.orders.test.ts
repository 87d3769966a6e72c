// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { sample } from '../../components/panel/show.sample';
import { account, asked, drawn, guided, presses, settled, show, start, told } from './guide.sample';

guided();

const order = `<h1>Review your order</h1><dl><dt>Number</dt><dd>206-555-0142</dd><dt>Refill</dt><dd>$25.00</dd><dt>Card</dt><dd>Visa ending in 1881</dd></dl><button id="place"><b>Place order</b></button><a id="terms" href="#t">Terms</a>`;
const form = `<h1>Pay for your refill</h1><label>Card number <input autocomplete="cc-number" id="number"></label><label>Security code <input autocomplete="cc-csc"></label><label>ZIP code <input id="zip"></label><label>Code from your bank <input autocomplete="one-time-code" id="code"></label><button id="place">Pay $25.00</button><button id="on">Continue</button>`;
const at = (id: string) => document.getElementById(id) as HTMLElement;
/** As a person does; what a script sends is not trusted. */
function sends(
  type: string,
  to: Element,
  isTrusted = true,
  more: Partial<PointerEvent> = {},
): void {
  const event = new Event(type, { bubbles: true, composed: true });
  const said = { isTrusted, pointerType: 'mouse', button: 0, ...more };
  for (const [key, value] of Object.entries(said)) Object.defineProperty(event, key, { value });
  to.dispatchEvent(event);
}
const finger = { pointerType: 'touch' };
const type = (id: string, isTrusted?: boolean) => sends('input', at(id), isTrusted);
const press = (id: string, isTrusted?: boolean) => sends('click', at(id), isTrusted);

test('what orders is told when it is pressed, by any part of it, and nothing else is', async () => {
  show(order);
  start();
  await settled();
  expect(told().at(-1)).toMatchObject({ page: 'review' });
  press('terms');
  sends('click', document.body);
  press('place', false);
  expect(presses()).toEqual([]);
  sends('click', at('place').firstElementChild as Element);
  expect(presses()).toEqual([{ do: 'order', page: 'review' }]);
});

test('a button that came in the place of the one that was seen orders, too', async () => {
  show(order);
  start();
  await settled();
  at('place').outerHTML = '<button id="other">Order now</button>';
  press('other');
  expect(presses()).toEqual([{ do: 'order', page: 'review' }]);
});

test('a button that a style alone shows orders, too, and one that is given another name as it is pressed', async () => {
  show(`${order}<button id="agreed" style="display: none">Submit order</button>`);
  start();
  await settled();
  const hidden = vi.spyOn(at('agreed'), 'getAttribute').mockReturnValue(null);
  press('agreed');
  expect(presses()).toEqual([{ do: 'order', page: 'review' }]);
  hidden.mockRestore();
  await vi.advanceTimersByTimeAsync(2000);
  at('place').textContent = 'One moment';
  press('place');
  expect(presses()).toHaveLength(2);
});

test('it is told once, though a press is heard as it begins', async () => {
  show(form);
  start();
  await settled();
  sends('mousedown', at('place'));
  press('place');
  expect(presses()).toEqual([{ do: 'order', page: 'payment' }]);
  await vi.advanceTimersByTimeAsync(2000);
  press('place');
  expect(presses()).toHaveLength(2);
});

test('it is heard where its node goes as the pointer comes down, but a finger may be about to scroll', async () => {
  show(order);
  start();
  await settled();
  sends('pointerdown', at('place'), true, finger);
  sends('mousedown', at('place'), true, { button: 2 });
  sends('pointerup', at('place'));
  (at('place') as HTMLButtonElement).disabled = true;
  sends('pointerdown', at('place'));
  expect(presses()).toEqual([]);
  (at('place') as HTMLButtonElement).disabled = false;
  sends('pointerdown', at('place'));
  at('place').remove();
  sends('click', document.body);
  expect(presses()).toEqual([{ do: 'order', page: 'review' }]);
});

test('a finger that goes up orders, and what says that it is off does not', async () => {
  show(order);
  start();
  await settled();
  at('place').setAttribute('aria-disabled', 'true');
  sends('pointerup', at('place'), true, finger);
  press('place');
  expect(presses()).toEqual([]);
  at('place').removeAttribute('aria-disabled');
  sends('pointerup', at('place'), true, finger);
  expect(presses()).toEqual([{ do: 'order', page: 'review' }]);
});

test('it is told until somebody hears it, whatever the page shows since', async () => {
  show(order);
  start();
  await settled();
  asked.mockRejectedValueOnce(new Error('nobody there'));
  press('place');
  show('<p>One moment</p>');
  await settled();
  expect(presses()).toEqual([
    { do: 'order', page: 'review' },
    { do: 'order', page: 'review' },
  ]);
});

test('to go on from a form is no order, to pay there is; filling in again takes it back', async () => {
  show(form);
  start();
  await settled();
  expect(told().at(-1)).toMatchObject({ page: 'payment' });
  press('on');
  type('number');
  expect(presses()).toEqual([]);
  press('place');
  expect(presses()).toEqual([{ do: 'order', page: 'payment' }]);
  await settled();
  type('number'); // it is not said yet that it was ordered
  asked.mockResolvedValue(sample({ placed: true, page: 'payment' }));
  press('place');
  await settled();
  const before = presses().length;
  type('number', false);
  type('code');
  expect(presses()).toHaveLength(before);
  type('number');
  type('zip');
  expect(presses().slice(before)).toEqual([{ do: 'edit' }, { do: 'edit' }]);
});

test('what the site says is missing is told as asked for, whatever it is, but no code', async () => {
  asked.mockResolvedValue(sample({ placed: true, page: 'payment' }));
  show(form.replace('<button', '<label>Email <input id="mail" type="email"></label><button'));
  start();
  await settled();
  type('mail');
  expect(presses()).toEqual([]);
  for (const id of ['mail', 'number', 'code']) at(id).setAttribute('aria-invalid', 'true');
  type('mail');
  type('number');
  type('code');
  const edit = { do: 'edit', asked: true };
  expect(presses()).toEqual([edit, edit]);
});

test('to go into the frame of a payment house is to fill in, into the bank’s it is not', async () => {
  asked.mockResolvedValue(sample({ placed: true, page: 'payment' }));
  show(
    '<h1>Pay for your refill</h1><p>Credit card</p><iframe title="Secure card payment" id="card"></iframe><iframe title="3-D Secure verification" id="bank"></iframe><button>Pay $25.00</button>',
  );
  start();
  await settled();
  expect(told().at(-1)).toMatchObject({ page: 'payment' });
  for (const [into, is] of [
    ['bank', []],
    ['card', [{ do: 'edit' }]],
  ] as const) {
    vi.spyOn(document, 'activeElement', 'get').mockReturnValue(at(into));
    window.dispatchEvent(new Event('blur'));
    expect(presses(), into).toEqual(is);
  }
});

test('nor is it where a site goes back into it by itself, right after the press', async () => {
  asked.mockResolvedValue(sample({ placed: true, page: 'payment' }));
  show(
    '<h1>Pay for your refill</h1><p>Credit card</p><iframe title="Secure card payment" id="card"></iframe><button id="place">Pay $25.00</button>',
  );
  start();
  await settled();
  press('place');
  vi.spyOn(document, 'activeElement', 'get').mockReturnValue(at('card'));
  await vi.advanceTimersByTimeAsync(59_000);
  window.dispatchEvent(new Event('blur'));
  expect(presses()).toEqual([{ do: 'order', page: 'payment' }]);
  await vi.advanceTimersByTimeAsync(2000);
  window.dispatchEvent(new Event('blur'));
  expect(presses().at(-1)).toEqual({ do: 'edit' });
});

test('under a refusal it is ordered once more', async () => {
  show(
    `<div role="alert"><h2>Your card was declined</h2><p>Your payment was not processed.</p></div>${order}`,
  );
  start();
  await settled();
  expect(told().at(-1)).toMatchObject({ page: 'paymentFailed' });
  press('place');
  expect(presses()).toEqual([{ do: 'order', page: 'paymentFailed' }]);
});

test('on other pages nothing is told of presses', async () => {
  show(`${account}<button id="place">Pay $25.00</button>`);
  start();
  await settled();
  expect(told().at(-1)).toMatchObject({ page: 'dashboard' });
  press('place');
  expect(presses()).toEqual([]);
});

test('after an order the panel does not go while nothing is known, and does once another page was', async () => {
  asked.mockResolvedValue(sample({ placed: true, page: 'review' }));
  show(order);
  start();
  await settled();
  press('place');
  await settled();
  show('<p>One moment</p>');
  for (let tenths = 0; tenths < 40; tenths++) {
    await vi.advanceTimersByTimeAsync(100);
    expect(drawn(), `after ${tenths} tenths`).not.toBeNull();
  }
  expect(told().at(-1)).toBeNull();
  asked.mockResolvedValue(sample());
  show(account);
  await settled();
  asked.mockResolvedValue(null);
  show('<p>One moment</p>');
  await vi.advanceTimersByTimeAsync(1500);
  expect(drawn()).toBeNull();
});

const dialog =
  '<div role="dialog" aria-modal="true"><h2>Confirm your payment?</h2><p>You are about to pay $25.00 with Visa ending in 1881.</p><button id="yes">Yes, pay $25.00</button></div>';

test('a box that asks whether to order at all takes the order back, once; in it, it is ordered', async () => {
  show(order);
  start();
  await settled();
  press('place');
  document.body.insertAdjacentHTML('beforeend', dialog);
  await settled();
  const asks = [
    { do: 'order', page: 'review' },
    { do: 'edit', asked: true },
  ];
  expect(presses()).toEqual(asks);
  press('yes');
  document.querySelector('[role=dialog]')?.remove();
  document.body.insertAdjacentHTML('beforeend', dialog);
  await settled();
  expect(presses()).toEqual([...asks, asks[0]]);
});

test('by a name that only sends a form it is told as such, and of an order whether it is to be placed', async () => {
  show(form.replace('Pay $25.00', 'Submit'));
  start();
  await settled();
  press('place');
  expect(presses()).toEqual([{ do: 'order', page: 'payment', sent: true }]);
  expect(told().at(-1)).toMatchObject({ page: 'payment', asks: undefined });
  show(order.replace('id="place"', 'id="place" disabled'));
  await settled();
  expect(told().at(-1)).toMatchObject({ page: 'review', asks: undefined });
  show(order);
  await settled();
  expect(told().at(-1)).toMatchObject({ page: 'review', asks: true });
});

const code = '<label>Security code <input autocomplete="cc-csc"></label><button';
const receipt =
  '<h1>Thank you! Your refill is complete</h1><p>Confirmation number: 77</p><p>We added $25.00 to your line.</p>';

interface Late {
  /** Milliseconds after the press. */
  after?: number;
  box?: string;
  /** It is told that it was ordered. */
  placed?: boolean;
  /** What the site shows meanwhile. */
  first?: string;
}

test.each<[string, Late]>([
  ['asks too late', { after: 1300 }],
  ['only sends something', { box: dialog.replace('Yes, pay $25.00', 'Submit') }],
  ['stands over what was ordered before', { placed: true }],
  ['comes after an outcome', { first: receipt, after: 500 }],
])(
  'a box that %s takes nothing back',
  async (_, { after = 0, box = dialog, placed = false, first = '' }) => {
    asked.mockResolvedValue(sample({ placed, page: 'review' }));
    const page = order.replace('<button', code);
    show(page);
    start();
    await settled();
    press('place');
    if (first) show(first);
    await vi.advanceTimersByTimeAsync(after);
    show(page);
    document.body.insertAdjacentHTML('beforeend', box);
    await settled();
    expect(presses()).toHaveLength(1);
  },
);
