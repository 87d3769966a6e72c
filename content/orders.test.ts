// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { asked, heading, pressed, sceneWith, seen } from '../tests/unit/sceneOf';
import { isToBeOrdered, orderedBy } from './orders';
import type { Control, Scene } from './scene';

test.each([
  ['by its name', pressed('Place order'), true],
  ['by what goes on', pressed('Continue'), false],
  ['by what leads to paying', pressed('Continue to payment'), false],
  ['by a link', pressed('Place order', { link: true }), false],
  ['by a menu', pressed('Place order', { frame: true }), false],
] as [string, Control, boolean][])('an order is to be placed %s: %s', (_, control, is) => {
  const page = sceneWith({ controls: [pressed('Help'), control] });
  expect(isToBeOrdered(page)).toBe(is);
  control.element.setAttribute('aria-disabled', 'true');
  expect(isToBeOrdered(page)).toBe(false);
});

const texts = [heading('Review your order'), seen('PayPal')];
const withCard = { texts, details: { amount: 1, card: 1, number: 0 } };
const withNumber = { texts, details: { amount: 1, card: 0, number: 1 } };

const inside = (control: Control) => {
  const label = document.createElement('b');
  control.element.append(label);
  return label;
};

test.each([
  ['what places an order', pressed('Place order'), {}, 'placed'],
  ['what pays an amount', pressed('Pay $25.00'), {}, 'placed'],
  ['what pays by a card that is known', pressed('Pay with Visa ending in 1881'), {}, 'placed'],
  ['what goes on', pressed('Continue'), {}, undefined],
  ['what asks', pressed('Can I pay with cash?'), {}, undefined],
  ['what asks before it pays', pressed('Pay $25.00?'), {}, 'placed'],
  ['what answers', pressed('Is it right? Yes, pay $25.00'), {}, 'placed'],
  ['what picks a way to pay', pressed('Pay with card'), {}, undefined],
  [
    'the same below a card that is filled in',
    pressed('Pay with card'),
    { fields: [asked('cardNumber'), asked('securityCode')] },
    'placed',
  ],
  [
    'the verb alone where a way to pay is told',
    pressed('Confirm'),
    {
      texts: [heading('Review your refill'), seen('PayPal')],
      details: { amount: 1, card: 0, number: 1 },
    },
    'placed',
  ],
  ['what leads to it', pressed('Continue to payment'), {}, undefined],
  [
    'the verb alone where no card is told yet',
    pressed('Continue'),
    { texts: [heading('Review your refill')], details: { amount: 1, card: 0, number: 1 } },
    undefined,
  ],
  ['a link that is called so', pressed('Place order', { link: true }), {}, undefined],
  ['the page’s own menu', pressed('Pay now', { frame: true }), {}, undefined],
  ['a charge that comes by itself', pressed('Set up AutoPay payment'), {}, undefined],
  [
    'the verb alone under the rows of an order',
    pressed('Refill'),
    { texts: [heading('Review your order')], details: { amount: 1, card: 1, number: 0 } },
    'placed',
  ],
  [
    'the same where something is to be filled in',
    pressed('Refill'),
    {
      texts: [heading('Review your order'), seen('Refill')],
      details: { amount: 1, card: 1, number: 0 },
      fields: [asked('phone')],
    },
    undefined,
  ],
  [
    'what sends a form that is paid by',
    pressed('Submit'),
    { fields: [asked('cardNumber'), asked('securityCode')] },
    'sent',
  ],
  ['what sends it, under the rows of an order', pressed('Finish'), withCard, 'placed'],
  ['what begins to pay', pressed('Make a payment'), withNumber, undefined],
  [
    'the same where its card is told',
    pressed('Make a payment'),
    { details: { amount: 1, card: 1, number: 0 } },
    'placed',
  ],
  ['what refills once more', pressed('Refill another number'), withNumber, undefined],
  [
    'what checks it first',
    pressed('Review order'),
    { fields: [asked('cardNumber'), asked('securityCode')] },
    undefined,
  ],
] as [string, Control, Partial<Scene>, ReturnType<typeof orderedBy>][])(
  '%s orders: %s',
  (_, control, parts, is) => {
    const scene = sceneWith({ ...parts, controls: [control, pressed('Help')] });
    const label = inside(control);
    expect(orderedBy(scene, [label, control.element, document])).toBe(is);
    expect(orderedBy(scene, [document.body, document])).toBeUndefined();
  },
);
