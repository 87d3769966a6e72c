// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { heading, sceneWith, seen } from '../tests/unit/sceneOf';
import { isRefused, outcome } from './told';

describe('what came of a payment is told by', () => {
  const declined = heading('Payment declined');

  it.each([
    ['a heading', [seen('Payment received'), heading('My account'), declined], declined.text],
    ['a message', [seen('Was paid', { status: true }), declined], declined.text],
    ['the first that tells it', [declined, heading('Thank you for your payment')], declined.text],
    ['none of the frame', [heading('Thank you for your payment', { frame: true })], undefined],
    ['nothing that says something else', [heading('My account')], undefined],
  ])('%s', (_, texts, expected) => {
    expect(outcome(sceneWith({ texts }))?.text).toBe(expected);
  });
});

describe('below a question about refusals', () => {
  const told = seen('Your card was declined.');

  it('what is told is an answer to it', () => {
    expect(isRefused(sceneWith({ texts: [heading('Why was my card declined?'), told] }))).toBe(
      undefined,
    );
  });

  it('nothing is where it tells the refusal itself and supposes something else', () => {
    const title = heading('Your card was declined, but if the amount is gone, it comes back');
    expect(isRefused(sceneWith({ texts: [title, told] }))).toBeTruthy();
  });
});
