import { expect, it } from 'vitest';
import { stepLinks } from './stepLinks';

it('leads to the pages of a step', () => {
  expect(stepLinks('web.signIn', undefined)).toEqual(['signIn', 'guestRefill']);
  expect(stepLinks('store.ask', undefined)).toEqual([]);
});

it('leads nobody to the page in front, or back to the beginning of a sign-in', () => {
  expect(stepLinks('web.findRefill', 'refillStart')).toEqual(['dashboard']);
  expect(stepLinks('web.findRefill', 'dashboard')).toEqual([]); // nor out of the account
  expect(stepLinks('web.signIn', 'verify')).toEqual(['guestRefill']);
  expect(stepLinks('web.open', 'home')).toEqual(['guestRefill']);
});

it('leads nobody away from what is being filled in', () => {
  expect(stepLinks('web.findRefill', 'refillStart', true)).toEqual([]);
  expect(stepLinks('web.choose', 'chooseAmount', true)).toEqual([]);
  expect(stepLinks('web.choose', 'chooseAmount')).not.toEqual([]);
  expect(stepLinks('web.signIn', 'signIn', true)).toEqual(['guestRefill']);
  // They said that they are at another step than the page's.
  expect(stepLinks('web.choose', 'refillStart', true)).toEqual(['plans', 'dataPlans']);
});
