import { describe, expect, it } from 'vitest';
import { methodSteps } from '../content/guide/steps';
import { type Moment, moments, pageOf } from '../content/pages';
import { createWords } from '../content/text';
import { showAt } from './show.sample';

describe('"remind me"', () => {
  it.each(moments)('has words only where the page may show until when a card is paid: %s', (at) => {
    const { remind } = showAt(at, 'en').words;
    const dated = ['dashboard', 'confirmation'].includes(pageOf(at));
    expect(remind).toBe(dated ? createWords('en')('panel.remind') : undefined);
  });

  it('is not offered for another step, nor for a card that is refilled elsewhere', () => {
    expect(showAt('dashboard.refill', 'en', { step: 'web.pay' }).words.remind).toBeUndefined();
    const ultra = showAt('dashboard.refill', 'en', { sim: 'ultra' });
    expect(ultra.words.remind).toBeUndefined();
  });
});

describe('"done"', () => {
  const done = createWords('en')('panel.done');
  const offered = (at: Moment, other: Parameters<typeof showAt>[2] = {}) =>
    showAt(at, 'en', other).words.done;

  it.each(moments)(
    'is offered beside no page that shows progress itself, but a receipt: %s',
    (at) => {
      expect(offered(at)).toBe(at === 'confirmation.keep' ? done : undefined);
    },
  );

  it('is offered for a step chosen by hand, but for what only a page can tell of money', () => {
    const by = (at: Moment) => methodSteps.web.filter((step) => offered(at, { step }));
    const free = ['web.open', 'web.signIn', 'web.findRefill', 'web.choose'];
    for (const at of ['payment.fields', 'paymentFailed.retry', 'history.look'] as const)
      expect(by(at), at).toEqual(free);
    expect(by('dashboard.refill')).toEqual(free.filter((step) => step !== 'web.findRefill'));
    expect(by('review.submit')).toEqual([...free, 'web.pay']);
    expect(by('paymentPending.wait')).toEqual([...free, 'web.pay']);
    expect(by('confirmation.keep')).toEqual([...methodSteps.web]);
  });

  it('is offered where the page has changed, since it shows nothing', () => {
    expect(offered('dashboard.refill', { certainty: 'drifted' })).toBe(done);
  });

  it('is not offered where a card is refilled elsewhere', () => {
    expect(offered('dashboard.refill', { sim: 'ultra', step: 'web.choose' })).toBeUndefined();
  });
});

describe('what comes next', () => {
  it('is told with nothing to tick off, but not where a number is refused or a card is refilled elsewhere', () => {
    expect(showAt('payment.fields').words.next).toBeDefined();
    expect(showAt('refillStart.invalidNumber').words.next).toBeUndefined();
    expect(showAt('dashboard.refill', 'en', { sim: 'ultra' }).words.next).toBeUndefined();
  });
});
