import { describe, expect, it, test } from 'vitest';
import type { Page } from '../content/pages';
import {
  freshJourney,
  type Journey,
  journeyWith,
  marksOf,
  moveOn as moveOnAt,
  tick,
} from './journey';
import { day, moveOn, start, tab, walk } from './journey.sample';

describe('another carrier', () => {
  const there = 't-mobile-pl';
  const paying = walk(['dashboard', 'chooseAmount', 'payment']);
  const goThere = (journey: Journey, page: Page, id = tab) =>
    moveOnAt(journey, { carrier: there, page }, id, start + day);

  test.each(['refillStart', 'chooseAmount', 'payment', 'review', 'paymentFailed'] as const)(
    'begins afresh with %s',
    (page) => {
      const ticked = tick(tick(paying, 'prepare.activate', true), 'app.check', true);
      const next = goThere(ticked, page);
      expect(next).toEqual(goThere(freshJourney(), page));
      expect(next).toMatchObject({ carrier: there, signedIn: false, ticks: {} });
    },
  );

  test.each(['home', 'signIn', 'verify', 'register', 'dashboard', 'confirmation'] as const)(
    'is only looked at on %s while a refill is under way, in whatever tab',
    (page) => {
      expect(goThere(paying, page)).toBe(paying);
      expect(goThere(paying, page, tab + 1)).toBe(paying);
    },
  );

  it('loses nothing that was ticked for it to a mere look elsewhere', () => {
    const ticked = { ...tick(freshJourney(), 'prepare.activate', true), carrier: there } as const;
    expect(moveOn(ticked, 'home', tab, start)).toBe(ticked);
  });

  it('takes over from a mere look at the front page', () => {
    expect(goThere(walk(['home', 'signIn']), 'home')).toMatchObject({
      carrier: there,
      current: 'web.open',
    });
  });

  it('is told nothing of it: the journey is fresh beside its pages, and as it was beside the first one’s', () => {
    expect(marksOf(journeyWith(paying, there))).toEqual({});
    expect(journeyWith(paying, there).carrier).toBe(there);
    expect(journeyWith(paying, 't-mobile-us')).toEqual(paying);
    expect(journeyWith(freshJourney(), there)).toEqual({ ...freshJourney(), carrier: there });
  });
});
