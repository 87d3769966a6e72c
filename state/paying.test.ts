import { describe, expect, it } from 'vitest';
import type { Page } from '../content/pages';
import { freshJourney, type Journey } from './journey';
import { payingAt, payingIn } from './paying';
import { act, freshTab, see } from './tab';
import { hour, now, seen } from './tab.sample';

const none = freshJourney();

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

  it('after an order, also through pages that flash by', () => {
    const form = see(freshTab(), seen('payment'), now);
    const ordered = act(form, { do: 'order', page: 'payment' }, now);
    for (const page of ['chooseAmount', 'refillStart', 'history'] as const)
      expect(payingIn(see(see(ordered, seen(page), now), null, now), now)).toBe('t-mobile-us');
    expect(payingIn(see(see(form, seen('history'), now), null, now), now)).toBeUndefined();
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
    expect(payingAt(tab, now, none, 7) === 'midway').toBe(is);
    expect(payingAt(tab, now + hour, none, 7)).toBe(false);
    expect(payingAt(see(tab, null, now), now, none, 7)).toBe(false);
    const other = { ...seen('verify'), carrier: 'metro-us' } as const;
    expect(payingAt(see(tab, other, now), now, none, 7)).toBe(false);
  });

  it('counts a payment that was asked about and is one', () => {
    const asked = see(freshTab(), seen('payment', 'likely'), now);
    const yes = act(asked, { do: 'answer', page: 'payment', yes: true }, now);
    expect(payingIn(see(yes, null, now), now)).toBe('t-mobile-us');
    const no = act(asked, { do: 'answer', page: 'payment', yes: false }, now);
    expect(payingIn(see(no, null, now), now)).toBeUndefined();
  });
});

describe('a tab beside the one in which a refill was just being paid', () => {
  const paid: Journey = {
    ...freshJourney(),
    carrier: 't-mobile-us',
    current: 'web.submit',
    tab: 7,
    moved: now,
  };
  const at = (page: Page, journey: Journey, later = now, id = 8) =>
    payingAt(see(freshTab(), seen(page), later), later, journey, id);

  it.each([
    ['dashboard', 'back'],
    ['home', 'back'],
    ['signIn', 'midway'],
    ['verify', 'midway'],
    ['refillStart', 'back'],
    ['chooseAmount', 'back'],
    ['payment', false],
    ['history', false],
  ] as [Page, string | false][])('stands to it, at %s: %s', (page, is) => {
    expect(at(page, paid)).toBe(is);
    expect(at(page, { ...paid, current: 'web.pay' })).toBe(is);
    expect(at(page, { ...paid, tab: null })).toBe(is); // closed since
  });

  it('is as careful beside a receipt that is still to be kept, in whatever tab', () => {
    for (const id of [7, 8])
      expect(at('dashboard', { ...paid, current: 'web.keepReceipt' }, now, id)).toBe('back');
    expect(at('refillStart', { ...paid, current: 'web.keepReceipt' })).toBe(false); // the next card's
  });

  it('has nothing to do with one whose receipt is kept, of another, or of an hour ago', () => {
    for (const other of [
      { current: 'web.keepReceipt', ticks: { 'web.keepReceipt': true } },
      { current: 'web.choose' },
      { current: null },
      { carrier: 'metro-us' },
    ] as Partial<Journey>[])
      expect(at('dashboard', { ...paid, ...other })).toBe(false);
    expect(at('dashboard', paid, now + hour - 1)).toBe('back');
    expect(at('dashboard', paid, now + hour)).toBe(false);
    // What came of it the tab itself has seen.
    for (const page of ['dashboard', 'refillStart'] as const)
      expect(at(page, paid, now, 7)).toBe(false);
  });
});

describe('a tab beside the one in which it was ordered', () => {
  const ordered: Journey = {
    ...freshJourney(),
    carrier: 't-mobile-us',
    current: 'web.submit',
    tab: 7,
    moved: now,
    ordered: now,
  };
  const at = (page: Page, journey = ordered, later = now, id = 8, begun: number | null = null) =>
    payingAt({ ...see(freshTab(), seen(page), later), begun }, later, journey, id);

  it('has the same order to place, as it seems, for an hour', () => {
    for (const page of ['payment', 'review'] as const) {
      expect(at(page)).toBe('again');
      expect(at(page, { ...ordered, current: 'web.keepReceipt' })).toBe('again');
      expect(at(page, ordered, now + hour - 1)).toBe('again');
      expect(at(page, ordered, now + hour)).toBe(false);
    }
  });

  it('has not where it is its own, of another carrier, or begun since', () => {
    expect(at('review', ordered, now, 7)).toBe(false);
    expect(at('review', { ...ordered, carrier: 'metro-us' })).toBe(false);
    expect(at('review', ordered, now, 8, now)).toBe('again');
    expect(at('review', ordered, now, 8, now + 1)).toBe(false);
  });

  it('has another one to place once that receipt is kept, whatever else is ticked', () => {
    const receipt: Journey = { ...ordered, current: 'web.keepReceipt' };
    const kept = { 'web.keepReceipt': true };
    for (const page of ['payment', 'review'] as const) {
      expect(at(page, { ...receipt, ticks: kept })).toBe(false);
      expect(at(page, { ...receipt, ticks: { 'web.keepReceipt': false } })).toBe('again');
      expect(at(page, { ...receipt, ticks: { 'web.submit': true } })).toBe('again');
      expect(at(page, { ...ordered, ticks: kept })).toBe('again');
    }
  });
});
