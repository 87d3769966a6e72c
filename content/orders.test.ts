// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { asked, heading, pressed, sceneWith, seen } from '../tests/unit/sceneOf';
import { isOrdered } from './orders';
import type { Control, Scene } from './scene';

const inside = (control: Control) => {
  const label = document.createElement('b');
  control.element.append(label);
  return label;
};

test.each([
  ['what places an order', pressed('Place order'), {}, true],
  ['what pays an amount', pressed('Pay $25.00'), {}, true],
  ['what pays by a card that is known', pressed('Pay with Visa ending in 1881'), {}, true],
  ['what goes on', pressed('Continue'), {}, false],
  ['what asks', pressed('Can I pay with cash?'), {}, false],
  ['what asks before it pays', pressed('Pay $25.00?'), {}, true],
  ['what answers', pressed('Is it right? Yes, pay $25.00'), {}, true],
  ['what picks a way to pay', pressed('Pay with card'), {}, false],
  [
    'the same below a card that is filled in',
    pressed('Pay with card'),
    { fields: [asked('cardNumber'), asked('securityCode')] },
    true,
  ],
  [
    'the verb alone where a way to pay is told',
    pressed('Confirm'),
    {
      texts: [heading('Review your refill'), seen('PayPal')],
      details: { amount: 1, card: 0, number: 1 },
    },
    true,
  ],
  ['what leads to it', pressed('Continue to payment'), {}, false],
  [
    'the verb alone where no card is told yet',
    pressed('Continue'),
    { texts: [heading('Review your refill')], details: { amount: 1, card: 0, number: 1 } },
    false,
  ],
  ['a link that is called so', pressed('Place order', { link: true }), {}, false],
  ['the page’s own menu', pressed('Pay now', { frame: true }), {}, false],
  ['a charge that comes by itself', pressed('Set up AutoPay payment'), {}, false],
  [
    'the verb alone under the rows of an order',
    pressed('Refill'),
    { texts: [heading('Review your order')], details: { amount: 1, card: 1, number: 0 } },
    true,
  ],
  [
    'the same where something is to be filled in',
    pressed('Refill'),
    {
      texts: [heading('Review your order'), seen('Refill')],
      details: { amount: 1, card: 1, number: 0 },
      fields: [asked('phone')],
    },
    false,
  ],
] as [string, Control, Partial<Scene>, boolean][])('%s orders: %s', (_, control, parts, is) => {
  const scene = sceneWith({ ...parts, controls: [control, pressed('Help')] });
  const label = inside(control);
  expect(isOrdered(scene, [label, control.element, document])).toBe(is);
  expect(isOrdered(scene, [document.body, document])).toBe(false);
});
