import { describe, expect, it } from 'vitest';
import { stepOfPage } from '../content/guide/steps';
import { act, choose, chosenOn, freshTab, panelState, see, shownAgain, stepOf } from './tab';
import { hour, now, refillAt, seen, tabOn } from './tab.sample';

describe('what is pressed in the panel', () => {
  const asked = tabOn('payment', 'likely');

  it('yes: the page is told, open, and a refill is under way', () => {
    const tab = act(asked, { do: 'answer', page: 'payment', yes: true }, now);
    expect(tab).toMatchObject({
      answers: { payment: { yes: true, carrier: 't-mobile-us', at: now } },
      wish: 'open',
      refilling: refillAt(now),
    });
    expect(panelState(tab, now)).toBe('open');
  });

  it('no: the page is asked about no more, other pages are', () => {
    const tab = act(asked, { do: 'answer', page: 'payment', yes: false }, now);
    expect(panelState(tab, now)).toBeNull();
    expect(tab.refilling).toBeNull();
    expect(panelState(see(tab, null, now), now)).toBeNull();
    expect(panelState(see(tab, seen('payment', 'likely'), now), now)).toBeNull();
    expect(panelState(see(tab, seen('history', 'unsure'), now), now)).toBe('asking');
  });

  it('an answer to nothing changes nothing, nor one about the page before', () => {
    for (const tab of [freshTab(), tabOn('dashboard', 'unsure')])
      expect(act(tab, { do: 'answer', page: 'payment', yes: true }, now)).toBe(tab);
  });

  it.each(['home', 'signIn', 'verify', 'dashboard', 'activation', 'postpaidPay'] as const)(
    'yes to %s tells that page, and begins no refill: a card form is asked about',
    (page) => {
      let tab = act(tabOn(page, 'unsure'), { do: 'answer', page, yes: true }, now);
      expect(panelState(tab, now)).toBe('open');
      expect(tab.refilling).toBeNull();
      tab = see(tab, seen('payment', 'likely'), now);
      expect(panelState(tab, now)).toBe('asking');
    },
  );

  it('an answer is of one carrier, and of one visit', () => {
    const yes = act(tabOn('payment', 'unsure'), { do: 'answer', page: 'payment', yes: true }, now);
    const there = see(yes, { ...seen('payment', 'unsure'), carrier: 'metro-us' }, now + 1);
    expect(panelState(there, now + 1)).toBe('asking');
    const tomorrow = now + 24 * hour;
    expect(panelState(see(yes, seen('payment', 'unsure'), tomorrow), tomorrow)).toBe('asking');
  });

  it('shown again, it asks once more what was said no to, and a receipt stays the one it was', () => {
    const no = act(asked, { do: 'answer', page: 'payment', yes: false }, now);
    const again = shownAgain({ ...no, wish: 'close' });
    expect(again).toEqual({ ...asked, wish: 'open' });
    expect(panelState(again, now)).toBe('asking');
    const receipt = see(freshTab(), seen('confirmation'), now);
    expect(shownAgain(receipt)).toEqual({ ...receipt, wish: 'open' });
  });

  it('fold, open and close hold in this tab until pressed otherwise', () => {
    let tab = tabOn('dashboard', 'sure');
    for (const wish of ['fold', 'open', 'close'] as const) {
      tab = see(act(tab, { do: wish }, now), seen('review'), now);
      expect(tab.wish).toBe(wish);
    }
  });

  it('another step is shown until another page comes, however often this one is looked at', () => {
    let tab = act(tabOn('dashboard', 'sure'), { do: 'choose', step: 'web.pay' }, now);
    expect(stepOf(tab)).toBe('web.pay');
    expect(panelState(tab, now)).toBe('open');
    tab = see(tab, seen('dashboard'), now);
    expect(stepOf(tab)).toBe('web.pay');
    tab = see(tab, seen('review'), now);
    expect(stepOf(tab)).toBe('web.submit');
  });

  it('another step holds while its page is away for a moment, and no other was seen', () => {
    const chosen = act(tabOn('dashboard', 'sure'), { do: 'choose', step: 'web.pay' }, now);
    const away = see(chosen, null, now);
    expect(stepOf(away)).toBeNull();
    expect(stepOf(see(away, seen('dashboard'), now))).toBe('web.pay');
    const other = see(away, seen('review'), now);
    expect(stepOf(other)).toBe('web.submit');
    expect(stepOf(see(other, seen('dashboard'), now))).toBe(stepOfPage.dashboard);
  });

  it('another step is forgotten once its page was away for longer than pages blink', () => {
    const chosen = act(tabOn('dashboard', 'sure'), { do: 'choose', step: 'web.pay' }, now);
    const later = now + 5 * 60_000; // it stood there for long
    const away = see(see(chosen, seen('dashboard'), later), null, later);
    expect(stepOf(see(away, seen('dashboard'), later + 59_000))).toBe('web.pay');
    expect(stepOf(see(away, seen('dashboard'), later + 60_000))).toBe(stepOfPage.dashboard);
  });

  it('that all is done holds while its receipt blinks, and is not said of the next one', () => {
    const receipt = see(freshTab(), seen('confirmation'), now);
    const away = see(choose(receipt, 'web.keepReceipt', now), null, now);
    expect(chosenOn(see(away, seen('confirmation'), now + 59_000))).toBe('web.keepReceipt');
    expect(chosenOn(see(away, seen('confirmation'), now + 60_000))).toBeNull();
  });

  it('another step does not hold on the same page of another carrier', () => {
    const tab = act(tabOn('dashboard', 'sure'), { do: 'choose', step: 'web.pay' }, now);
    const there = see(tab, { ...seen('dashboard'), carrier: 'metro-us' }, now);
    expect(stepOf(there)).toBe(stepOfPage.dashboard);
  });

  it('dock and done change nothing in the tab', () => {
    const tab = tabOn('dashboard', 'sure');
    expect(act(tab, { do: 'dock', side: 'left' }, now)).toBe(tab);
    expect(act(tab, { do: 'done', step: 'web.findRefill' }, now)).toBe(tab);
  });
});
