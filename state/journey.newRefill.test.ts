import { describe, expect, it, test } from 'vitest';
import { stepOfPage } from '../content/guide/steps';
import { freshJourney, marksOf, restart, tick } from './journey';
import { day, guest, moveOn, signedIn, start, tab, walk } from './journey.sample';

describe('a new refill', () => {
  test.each(['refillStart', 'chooseAmount', 'payment', 'review'] as const)(
    'begins afresh with %s after a confirmation',
    (page) => {
      const next = moveOn(tick(walk(signedIn), 'app.check', true), page, tab, start + day);
      expect(next.current).toBe(stepOfPage[page]);
      expect(next.ticks).toEqual({});
      expect(marksOf(next)).not.toHaveProperty(['web.keepReceipt']);
    },
  );

  it('begins afresh when the last one was left for more than a week', () => {
    const left = walk(['dashboard', 'payment']);
    expect(moveOn(left, 'payment', tab, left.moved + 7 * day).signedIn).toBe(true);
    expect(moveOn(left, 'payment', tab, left.moved + 7 * day + 1).signedIn).toBe(false);
    expect(moveOn(left, 'home', tab + 1, left.moved + 8 * day).current).toBe('web.open');
  });

  it('keeps whose card it is and that it is activated, and nothing else', () => {
    const done = tick(tick(walk(guest), 'prepare.activate', true), 'prepare.balance', true);
    const again = { ...freshJourney(), carrier: 't-mobile-us' };
    expect(restart(done)).toEqual({ ...again, ticks: { 'prepare.activate': true } });
    expect(restart(walk(guest))).toEqual(again);
  });

  it('does not lose the finished checklist to a look at the account', () => {
    // "Is the money there?" is what people look for after paying; it is no new refill.
    const after = moveOn(walk(signedIn), 'dashboard', tab, start + 60_000);
    expect(marksOf(after)['web.submit']).toBe('done');
  });
});
