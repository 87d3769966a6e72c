import { describe, expect, it } from 'vitest';
import { allSteps } from '../content/guide/steps';
import { freshJourney, marksOf, standOn, tick } from './journey';
import { guest, moveOn, start, tab, walk } from './journey.sample';

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
