import { describe, expect, it } from 'vitest';
import type { Step } from '../content/guide/steps';
import type { Page } from '../content/pages';
import { freshJourney } from './journey';
import { payingAt, payingIn } from './paying';
import { act, freshTab, see, type TabView } from './tab';
import { hour, now, seen } from './tab.sample';

const none = freshJourney();

describe('a tab in which it was ordered by a press', () => {
  const order = (tab: TabView, page: Page = 'review') => act(tab, { do: 'order', page }, now);
  const walked = (tab: TabView, ...walk: Page[]) =>
    walk.reduce((before, page) => see(before, seen(page), now), tab);
  const review = walked(freshTab(), 'chooseAmount', 'review');
  const stands = (tab: TabView, later = now) => payingAt(tab, later, none, 7);

  it('has ordered, on the page that still stands there, until the hour is over', () => {
    expect(stands(review)).toBe(false);
    expect(stands(order(review))).toBe('again');
    expect(stands(order(walked(freshTab(), 'chooseAmount', 'payment'), 'payment'))).toBe('again');
    expect(stands(order(review), now + hour)).toBe(false);
  });

  it('has ordered once more where it was refused before', () => {
    const refused = walked(review, 'paymentFailed');
    expect(stands(walked(order(refused, 'paymentFailed'), 'review'))).toBe('again');
    expect(stands(walked(refused, 'review'))).toBe(false);
  });

  it('has not where nothing is ordered, or it is not told for a refill', () => {
    for (const tab of [freshTab(), walked(freshTab(), 'chooseAmount'), walked(review, 'dashboard')])
      expect(order(tab)).toEqual(tab);
    expect(order(review, 'payment')).toEqual(review);
    const asked = see(freshTab(), seen('payment', 'likely'), now);
    expect(order(asked, 'payment')).toEqual(asked);
    // By the time it is heard a veil may lie over it.
    expect(stands(walked(order(see(review, null, now)), 'review'))).toBe('again');
  });

  it.each([
    [['payment'], 'again'], // the form is there once more, without a word
    [['verify', 'review'], 'again'],
    [['paymentPending', 'review'], 'again'],
    [['refillStart'], 'back'],
    [['chooseAmount'], 'back'],
    [['chooseAmount', 'chooseAmount'], 'back'],
    [['refillStart', 'chooseAmount'], 'back'],
    [['chooseAmount', 'payment'], 'again'], // to pass by is not to begin anew
    [['paymentFailed', 'payment'], false],
    [['confirmation', 'review'], 'again'], // back from the receipt
    [['confirmation', 'refillStart'], false], // another card
    [['confirmation', 'refillStart', 'review'], false],
    [['confirmation', 'dashboard', 'review'], 'again'],
    [['confirmation', 'dashboard', 'payment'], false], // another card, from its account
    [['confirmation', 'dashboard', 'payment', 'review'], false],
    [['paymentPending', 'chooseAmount'], 'back'],
    [['history', 'dashboard'], 'back'], // looked for in vain, maybe
    [['history', 'home'], 'back'],
    [['history', 'signIn'], 'midway'],
    [['activation', 'dashboard'], 'back'],
  ] as [Page[], string | false][])('and then comes to %j: %s', (walk, is) => {
    expect(stands(walked(order(review), ...walk))).toBe(is);
    const blinked = walk.reduce(
      (tab, page) => see(see(tab, null, now), seen(page), now),
      order(review),
    );
    expect(stands(blinked)).toBe(is);
  });

  it('has, where the form that was sent looks like an order meanwhile', () => {
    const form = order(walked(freshTab(), 'chooseAmount', 'payment'), 'payment');
    expect(stands(walked(form, 'review'))).toBe('again');
    const sent = act(form, { do: 'order', page: 'payment', sent: true }, now);
    expect(stands(walked(sent, 'review'))).toBe('again');
  });

  const comes = (tab: TabView, page: Page, first: boolean) =>
    see(tab, { ...seen(page), first }, now);

  it('has not, where a form was only sent and an order asks to be placed that was not there before', () => {
    const form = walked(freshTab(), 'chooseAmount', 'payment');
    const send = (tab: TabView) => act(tab, { do: 'order', page: 'payment', sent: true }, now);
    const asks = (tab: TabView, is = true) =>
      see(tab, { ...seen('review'), asks: is || undefined }, now);
    expect(stands(send(form))).toBe('again');
    expect(stands(asks(send(form)))).toBe(false);
    expect(stands(asks(send(form), false))).toBe('again'); // one at work looks like an order, too
    expect(stands(asks(asks(send(form), false)))).toBe(false); // its terms are agreed to
    expect(stands(walked(send(form), 'payment'))).toBe('again'); // the form, without a word
    expect(stands(asks(order(form, 'payment')))).toBe('again'); // by its name it pays
    // The order was there before its form.
    const again = send(walked(asks(send(form)), 'payment'));
    expect(stands(asks(again))).toBe('again');
    expect(stands(asks(send(walked(again, 'confirmation', 'payment'))))).toBe('again');
    expect(stands(asks(send(walked(again, 'confirmation', 'chooseAmount', 'payment'))))).toBe(
      false,
    );
    // It was ordered by its name, and the security code sent since.
    const code = act(
      order(walked(freshTab(), 'review')),
      { do: 'order', page: 'review', sent: true },
      now,
    );
    expect(stands(asks(code))).toBe('again');
  });

  it('has not, where a box asks whether to order at all, at once', () => {
    const asked = act(order(review), { do: 'edit', asked: true }, now);
    expect(stands(asked)).toBe(false);
    expect(asked.begun).toBe(review.begun);
    const kept = walked(review, 'confirmation', 'review');
    expect(stands(act(kept, { do: 'edit', asked: true }, now))).toBe('again'); // back over its receipt
  });

  it.each([
    [['refillStart', 'review'], 'again'],
    [['chooseAmount', 'payment'], 'again'],
    [['dashboard', 'payment'], 'again'],
    [['home', 'chooseAmount', 'payment', 'review'], 'again'],
    [['refillStart', 'dashboard', 'review'], 'again'],
  ] as [Page[], string][])('has, where one goes back over its receipt and on to %j', (walk, is) => {
    const over = walked(order(review), 'confirmation');
    const went = walk.reduce((tab, page) => comes(tab, page, false), over);
    expect(stands(went)).toBe(is);
    // Whoever goes on from there begins another.
    const anew = walk.reduce((tab, page) => comes(tab, page, true), over);
    expect(stands(anew)).toBe(false);
    for (const tab of [went, anew]) expect(stands(comes(tab, 'chooseAmount', false))).toBe(false);
  });

  it('is told the step of the order, whatever was named by hand before', () => {
    const named = act(review, { do: 'choose', step: 'web.pay' }, now);
    expect(named.chosen).not.toBeNull();
    expect(order(named).chosen).toBeNull();
  });

  it('has not ordered where something is filled in again, but is paid all the same', () => {
    const edit = (tab: TabView, later = now + 3000) => act(tab, { do: 'edit' }, later);
    expect(stands(edit(order(review), now + 2999))).toBe('again'); // a key that came behind the press
    for (const page of ['refillStart', 'chooseAmount', 'payment'] as const)
      expect(stands(walked(edit(walked(order(review), page)), 'payment')), page).toBe(false);
    expect(stands(edit(walked(order(review), 'confirmation', 'payment')))).toBe(false); // another card
    expect(stands(edit(order(walked(freshTab(), 'chooseAmount', 'payment'), 'payment')))).toBe(
      false,
    );
    for (const paid of ['confirmation', 'paymentPending'] as const)
      expect(stands(walked(edit(walked(review, paid)), 'review'))).toBe('again');
    // A form that comes back after "processing" was refused, in words that are not known.
    const back = walked(order(review), 'paymentPending', 'payment');
    expect(stands(back)).toBe('again');
    expect(stands(edit(back))).toBe(false);
  });

  it('has the user’s word against it: another step is not named for nothing, nor is a form one’s refill', () => {
    const choose = (step: Step) => act(order(review), { do: 'choose', step }, now);
    expect(stands(choose('web.submit'))).toBe(false);
    expect(stands(choose('web.choose'))).toBe('again');
    const asked = see(walked(order(review), 'confirmation'), seen('payment', 'likely'), now);
    const yes = act(asked, { do: 'answer', page: 'payment', yes: true }, now);
    expect(stands(yes)).toBe(false);
    // To other questions, and on other pages, it is no word about the order.
    const account = see(order(review), seen('dashboard', 'likely'), now);
    const mine = act(account, { do: 'answer', page: 'dashboard', yes: true }, now);
    expect(stands(walked(mine, 'review'))).toBe('again');
    for (const [page, step] of [
      ['confirmation', 'web.keepReceipt'],
      ['paymentPending', 'web.submit'],
      ['dashboard', 'web.findRefill'],
    ] as const) {
      const chosen = act(walked(order(review), page), { do: 'choose', step }, now);
      expect(stands(walked(chosen, 'review')), page).toBe('again');
    }
  });

  it('has ordered when it was pressed, not when the page came up', () => {
    const later = now + hour - 1;
    const pressed = act(review, { do: 'order', page: 'review' }, later);
    expect(payingIn(see(pressed, null, later + hour - 1), later + hour - 1)).toBe('t-mobile-us');
  });

  it('is told of no other carrier’s page', () => {
    const metro = { ...seen('review'), carrier: 'metro-us' } as const;
    expect(stands(see(order(review), metro, now))).toBe(false);
  });
});
