import { describe, expect, it } from 'vitest';
import { methodSteps, type Step } from '../content/guide/steps';
import { pageOf } from '../content/pages';
import { createWords } from '../content/text';
import { freshJourney, moveOn } from './journey';
import { showAt, us } from './show.sample';

describe('the progress', () => {
  const show = (step: Step, journey = freshJourney()) =>
    showAt('home.start', 'en', { step, journey });

  it('counts six steps, with one that is now', () => {
    for (const [index, step] of methodSteps.web.slice(0, 6).entries()) {
      const { progress, words } = show(step);
      expect(progress).toHaveLength(6);
      expect(progress.indexOf('now')).toBe(index);
      expect(progress.filter((each) => each === 'now')).toHaveLength(1);
      expect(progress.slice(index + 1).every((each) => each === 'todo')).toBe(true);
      expect(words.where).toMatch(new RegExp(`^Step ${index + 1} of 6`));
    }
  });

  it('is complete when the receipt is to be kept', () => {
    expect(showAt('confirmation.keep').progress).toEqual(Array(6).fill('done'));
  });

  it('has nothing paid by naming a later step', () => {
    expect(show('web.keepReceipt').progress.slice(3)).toEqual(['done', 'todo', 'todo']);
    expect(show('web.submit').progress.slice(3)).toEqual(['done', 'todo', 'now']);
  });

  it('is empty, with no number and nothing next, for steps that are not on the website', () => {
    expect(show('app.install').progress).toEqual([]);
    const { where, next } = show('prepare.activate').words;
    const t = createWords('en');
    expect(where).toBe(t('page.home'));
    expect(where).toContain(t('page.home'));
    expect(next).toBeUndefined();
  });

  it('shows that a guest needed no sign-in', () => {
    const pages = ['refillStart', 'chooseAmount'] as const;
    const journey = pages.reduce(
      (now, page) => moveOn(now, { carrier: us, page }, 1, 0),
      freshJourney(),
    );
    expect(show('web.choose', journey).progress.slice(0, 4)).toEqual([
      'done',
      'skipped',
      'done',
      'now',
    ]);
  });

  it('leaves what comes after the page in front to do, until it is paid', () => {
    const journey = moveOn(freshJourney(), { carrier: us, page: 'chooseAmount' }, 1, 0);
    expect(show('web.open', journey).progress.slice(0, 3)).toEqual(['now', 'todo', 'todo']);
    const paid = moveOn(journey, { carrier: us, page: 'confirmation' }, 1, 0);
    expect(show('web.findRefill', paid).progress.slice(2)).toEqual(['now', 'done', 'done', 'done']);
  });

  it.each([
    'refillStart.notAllowed',
    'paymentFailed.retry',
    'history.look',
    'postpaidPay.leave',
  ] as const)(
    'is empty, with nothing next and nothing to tick off, where one stands at no step: %s',
    (moment) => {
      const { progress, words } = showAt(moment, 'en');
      const t = createWords('en');
      expect(progress).toEqual([]);
      expect(words.where).toBe(t(`page.${pageOf(moment)}`));
      expect(words.next).toBeUndefined();
      expect(words.done).toBeUndefined();
      expect(words.steps.some(({ now }) => now)).toBe(false);
      expect(showAt(moment, 'en', { step: 'web.submit' }).progress).toHaveLength(6);
    },
  );

  it('is that of the carrier in front: nothing is shown of a refill elsewhere', () => {
    const journey = moveOn(freshJourney(), { carrier: us, page: 'payment' }, 1, 0);
    const there = (carried: typeof journey) =>
      showAt('refillStart.number', 'en', { carrier: 't-mobile-pl', journey: carried });
    expect(there(journey)).toEqual(there(freshJourney()));
  });
});
