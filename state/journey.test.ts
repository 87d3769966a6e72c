import { describe, expect, it, test } from 'vitest';
import { methodSteps, stepOfPage } from '../content/guide/steps';
import { marksOf, tick } from './journey';
import { day, guest, moveOn, signedIn, start, tab, walk } from './journey.sample';

describe('a whole refill', () => {
  test('signed in: every step is done when the receipt is to be kept', () => {
    const journey = walk(signedIn);
    expect(journey).toMatchObject({ current: 'web.keepReceipt', signedIn: true, tab });
    expect(marksOf(journey)).toEqual({
      'web.open': 'done',
      'web.signIn': 'done',
      'web.findRefill': 'done',
      'web.choose': 'done',
      'web.pay': 'done',
      'web.submit': 'done',
    });
  });

  test('as a guest: signing in was not needed', () => {
    const marks = marksOf(walk(guest));
    expect(marks['web.signIn']).toBe('skipped');
    expect(Object.values(marks).filter((mark) => mark === 'done')).toHaveLength(5);
  });

  test('what comes after the page in front is still to do there', () => {
    const begun = walk(['refillStart', 'chooseAmount']);
    expect(marksOf(begun, 'web.choose')).toEqual(marksOf(begun));
    expect(marksOf(begun, 'web.findRefill')).toEqual({
      'web.open': 'done',
      'web.signIn': 'skipped',
    });
    expect(marksOf(begun, 'web.signIn')).toEqual({ 'web.open': 'done' });
    expect(marksOf(begun, 'web.open')).toEqual({});
    expect(marksOf(tick(begun, 'web.pay', true), 'web.open')).toEqual({ 'web.pay': 'done' });
    // Beside a page of no step of the website nothing is taken back.
    expect(marksOf(begun, 'prepare.activate')).toEqual(marksOf(begun));
  });

  test('once it is paid, no page in front says that anything is still to do', () => {
    const paid = walk(guest);
    for (const step of methodSteps.web) expect(marksOf(paid, step)).toEqual(marksOf(paid));
  });

  test('step by step, each page moves it to its own step', () => {
    for (let length = 1; length <= signedIn.length; length++) {
      const path = signedIn.slice(0, length);
      expect(walk(path).current).toBe(stepOfPage[path.at(-1) ?? 'home']);
    }
  });

  test('a refusal leads back to the card, and from there on again', () => {
    const refused = walk(['dashboard', 'chooseAmount', 'payment', 'review', 'paymentFailed']);
    expect(refused.current).toBe('web.pay');
    expect(marksOf(refused)).not.toHaveProperty(['web.pay']);
    expect(walk(['payment', 'review', 'confirmation'], refused).current).toBe('web.keepReceipt');
  });
});

describe('going back', () => {
  const paying = walk(['dashboard', 'chooseAmount', 'payment']);

  it('moves the journey back in the tab where the refill goes on', () => {
    const back = moveOn(paying, 'chooseAmount', tab, start + day);
    expect(back.current).toBe('web.choose');
    expect(marksOf(back)).not.toHaveProperty(['web.pay']);
  });

  it('does not move it back when something is looked up in another tab', () => {
    for (const page of ['home', 'signIn', 'dashboard', 'chooseAmount'] as const) {
      expect(moveOn(paying, page, tab + 1, start + day)).toBe(paying);
    }
  });

  it('takes the other tab for the refill once that is further on', () => {
    const moved = moveOn(paying, 'review', tab + 1, start + day);
    expect(moved).toMatchObject({ current: 'web.submit', tab: tab + 1 });
  });

  it('happens in any tab once the browser was started anew', () => {
    const anew = { ...paying, tab: null };
    const there = tab + 1;
    expect(moveOn(anew, 'dashboard', there, start + day)).toMatchObject({
      current: 'web.findRefill',
      tab: there,
    });
  });

  it('never happens by a visit to the home page', () => {
    expect(moveOn(paying, 'home', tab, start + day)).toBe(paying);
    expect(marksOf(moveOn(walk(guest), 'home', tab, start + day))).toEqual(marksOf(walk(guest)));
  });

  it('opens again what was ticked by hand from there on', () => {
    const ticked = tick(tick(paying, 'web.choose', true), 'web.pay', true);
    expect(marksOf(moveOn(ticked, 'dashboard', tab, start + day))).toEqual({
      'web.open': 'done',
      'web.signIn': 'done',
    });
  });
});

describe('pages beside the way', () => {
  test.each(['activation', 'history', 'postpaidPay'] as const)('%s changes nothing', (page) => {
    const paying = walk(['dashboard', 'payment']);
    expect(moveOn(paying, page, tab, start + 100 * day)).toBe(paying);
  });
});
