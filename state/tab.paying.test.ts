import { describe, expect, it } from 'vitest';
import type { Page } from '../content/pages';
import { act, freshTab, payingAt, payingIn, see } from './tab';
import { hour, now, seen } from './tab.sample';

describe('a tab in which a refill was just being paid', () => {
  const after = (...walk: Page[]) =>
    see(
      walk.reduce((tab, page) => see(tab, seen(page), now), freshTab()),
      null,
      now,
    );

  it.each([
    [['chooseAmount', 'payment'], true],
    [['payment', 'review'], true],
    [['review', 'paymentFailed'], true],
    [['review', 'paymentPending'], true],
    [['review', 'signIn'], true], // a session that ran out
    [['refillStart', 'chooseAmount'], false],
    [['payment', 'review', 'confirmation'], false],
    [['payment', 'home'], true], // it may be what the site shows after paying
    [['payment', 'dashboard'], true],
    [['payment', 'dashboard', 'refillStart'], false],
    [['payment', 'history'], false],
    [['paymentFailed'], false], // nothing is known of a refill there
  ] as [Page[], boolean][])('after %j: %s', (walk, is) => {
    expect(payingIn(after(...walk), now) !== undefined).toBe(is);
  });

  it('tells whose, for an hour', () => {
    const tab = after('payment', 'review');
    expect(payingIn(tab, now + hour - 1)).toBe('t-mobile-us');
    for (const later of [now + hour, now - hour]) expect(payingIn(tab, later)).toBeUndefined();
  });

  it('is told of past a code that the bank asks for, and ended by another carrier', () => {
    expect(payingIn(after('review', 'verify'), now)).toBe('t-mobile-us');
    const metro = { ...seen('paymentFailed'), carrier: 'metro-us' } as const;
    expect(payingIn(see(after('refillStart'), metro, now), now)).toBeUndefined();
  });

  it.each([
    [['review', 'verify'], true],
    [['payment', 'signIn'], true],
    [['review', 'register'], true],
    [['review'], false],
    [['chooseAmount', 'verify'], false],
    [['review', 'confirmation', 'signIn'], false],
    [['review', 'dashboard', 'signIn'], true],
    [['review', 'refillStart', 'signIn'], false],
  ] as [Page[], boolean][])('is asked who one is midway, after %j: %s', (walk, is) => {
    const tab = walk.reduce((before, page) => see(before, seen(page), now), freshTab());
    expect(payingAt(tab, now) === 'midway').toBe(is);
    expect(payingAt(tab, now + hour)).toBe(false);
    expect(payingAt(see(tab, null, now), now)).toBe(false);
    const other = { ...seen('verify'), carrier: 'metro-us' } as const;
    expect(payingAt(see(tab, other, now), now)).toBe(false);
  });

  it('counts a payment that was asked about and is one', () => {
    const asked = see(freshTab(), seen('payment', 'likely'), now);
    const yes = act(asked, { do: 'answer', page: 'payment', yes: true }, now);
    expect(payingIn(see(yes, null, now), now)).toBe('t-mobile-us');
    const no = act(asked, { do: 'answer', page: 'payment', yes: false }, now);
    expect(payingIn(see(no, null, now), now)).toBeUndefined();
  });
});
