import { expect, it } from 'vitest';
import { troubleOf, troubles } from './troubles';

it('tells the trouble that a page is a case of, where its carrier is known to have it', () => {
  expect(troubleOf('paymentFailed.retry', troubles)).toBe('cardDeclined');
  expect(troubleOf('paymentFailed.retry', ['overlay'])).toBeUndefined();
  expect(troubleOf('home.start', troubles)).toBeUndefined();
});
