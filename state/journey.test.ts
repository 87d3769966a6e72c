import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { carrierIds } from '../content/carriers/brands';
import { allSteps, methodSteps, type Step, stepOfPage } from '../content/guide/steps';
import { type Page, pages } from '../content/pages';
import {
  freshJourney,
  type Journey,
  journeyWith,
  marksOf,
  moveOn as moveOnAt,
  restart,
  standOn,
  tick,
} from './journey';

const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 10, 2);
const tab = 7;

/** On the pages of one carrier, as nearly all of it is. */
const moveOn = (journey: Journey, page: Page, id: number, now: number) =>
  moveOnAt(journey, { carrier: 't-mobile-us', page }, id, now);

/** The journey after these pages, a minute apart, in one tab. */
function walk(path: Page[], from = freshJourney(), at = start): Journey {
  return path.reduce(
    (journey, page, index) => moveOn(journey, page, tab, at + index * 60_000),
    from,
  );
}

const signedIn: Page[] = [
  'home',
  'signIn',
  'verify',
  'dashboard',
  'chooseAmount',
  'payment',
  'review',
  'confirmation',
];
const guest: Page[] = ['home', 'refillStart', 'chooseAmount', 'payment', 'review', 'confirmation'];

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

  test('what comes after the page in front is not said to be unneeded', () => {
    const begun = walk(['refillStart', 'chooseAmount']);
    expect(marksOf(begun, 'web.choose')['web.signIn']).toBe('skipped');
    for (const step of ['web.open', 'web.signIn'] as const)
      expect(marksOf(begun, step)).toEqual({ 'web.open': 'done', 'web.findRefill': 'done' });
    // Beside a page of no step of the website nothing is taken back.
    expect(marksOf(begun, 'prepare.activate')).toEqual(marksOf(begun));
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

  it('begins afresh when the last one was left for a week', () => {
    const left = walk(['dashboard', 'payment']);
    expect(moveOn(left, 'payment', tab, left.moved + 7 * day).signedIn).toBe(true);
    expect(moveOn(left, 'payment', tab, left.moved + 7 * day + 1).signedIn).toBe(false);
    expect(moveOn(left, 'home', tab + 1, left.moved + 8 * day).current).toBe('web.open');
  });

  it('keeps the card activated', () => {
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

  it('keeps what was ticked by hand from a mere look', () => {
    const ticked = { ...tick(freshJourney(), 'prepare.activate', true), carrier: there } as const;
    expect(moveOn(ticked, 'home', tab, start)).toBe(ticked);
  });

  it('takes over from a mere look at the front page', () => {
    expect(goThere(walk(['home', 'signIn']), 'home')).toMatchObject({
      carrier: there,
      current: 'web.open',
    });
  });

  it('is told nothing of it: beside its pages the journey is fresh', () => {
    expect(marksOf(journeyWith(paying, there))).toEqual({});
    expect(journeyWith(paying, there).carrier).toBe(there);
    expect(journeyWith(paying, 't-mobile-us')).toEqual(paying);
    expect(journeyWith(freshJourney(), there)).toEqual({ ...freshJourney(), carrier: there });
  });
});

describe('ticks by hand', () => {
  it('mark a step done that no page showed', () => {
    const marks = marksOf(tick(freshJourney(), 'app.install', true));
    expect(marks).toEqual({ 'app.install': 'done' });
  });

  it('open a step again that pages have passed', () => {
    const journey = tick(walk(['dashboard', 'payment']), 'web.choose', false);
    expect(marksOf(journey)).not.toHaveProperty(['web.choose']);
  });

  it('outweigh "not needed"', () => {
    expect(marksOf(tick(walk(guest), 'web.signIn', true))['web.signIn']).toBe('done');
  });

  it('are taken back by the page of that very step: one stands there now', () => {
    const ticked = tick(walk(['home']), 'web.signIn', true);
    expect(marksOf(moveOn(ticked, 'signIn', tab, start))).toEqual({ 'web.open': 'done' });
  });
});

describe('a step chosen by hand', () => {
  it('is where the journey stands, forwards and backwards', () => {
    const there = standOn(walk(['home']), 'web.pay', tab, start);
    expect(there).toMatchObject({ current: 'web.pay', tab, moved: start });
    expect(standOn(there, 'web.open', tab, start).current).toBe('web.open');
  });

  it('opens the ticks from there on, and leaves those before as they were', () => {
    const ticked = tick(walk(['dashboard', 'payment', 'review']), 'web.submit', true);
    const marks = marksOf(standOn(tick(ticked, 'web.open', false), 'web.pay', tab, start));
    expect(marks).not.toHaveProperty(['web.submit']);
    expect(marks).not.toHaveProperty(['web.open']);
    expect(marks).toHaveProperty(['web.choose'], 'done');
  });

  it('changes nothing when it is no step of the website', () => {
    const journey = walk(['dashboard']);
    for (const step of allSteps.filter((each) => !each.startsWith('web.'))) {
      expect(standOn(journey, step, tab, start)).toBe(journey);
    }
  });
});

describe('whatever happens', () => {
  const anyPage = fc.constantFrom(...pages);
  const anyStep = fc.constantFrom(...allSteps);
  const anyTab = fc.integer({ min: 1, max: 3 });
  const anyTime = fc.integer({ min: 0, max: 60 * day });
  const event = fc.oneof(
    fc
      .tuple(fc.constantFrom(...carrierIds), anyPage, anyTab, anyTime)
      .map(([carrier, page, id, at]) => ({
        does: `page ${page} of ${carrier} in ${id}`,
        by: (journey: Journey) => moveOnAt(journey, { carrier, page }, id, at),
      })),
    fc.tuple(anyStep, fc.boolean()).map(([step, done]) => ({
      does: `tick ${step} ${done}`,
      by: (journey: Journey) => tick(journey, step, done),
    })),
    fc.tuple(anyStep, anyTab, anyTime).map(([step, id, at]) => ({
      does: `stand on ${step}`,
      by: (journey: Journey) => standOn(journey, step, id, at),
    })),
    fc.constant({ does: 'restart', by: restart }),
  );
  const web = methodSteps.web as readonly Step[];

  it('the journey stands on a step of the website, and marks only steps there are', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let journey = freshJourney();
        for (const { by } of events) {
          const before = structuredClone(journey);
          const next = by(journey);
          expect(journey).toEqual(before); // nothing is changed in place
          journey = next;
          expect(journey.current === null || web.includes(journey.current)).toBe(true);
          const marks = marksOf(journey);
          for (const [step, mark] of Object.entries(marks)) {
            expect(allSteps).toContain(step);
            expect(['done', 'skipped']).toContain(mark);
          }
          for (const [step, done] of Object.entries(journey.ticks)) {
            expect(marks[step as Step]).toBe(done ? 'done' : undefined);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a page seen twice is as good as once', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 10 }), anyPage, (events, page) => {
        const before = events.reduce((journey, { by }) => by(journey), freshJourney());
        const once = moveOn(before, page, 1, 60 * day);
        expect(moveOn(once, page, 1, 60 * day)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });
});
