import { describe, expect, it } from 'vitest';
import { moments, pageOf } from '../content/pages';
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
  it('is not offered where a number is refused, nor where a card is refilled elsewhere', () => {
    expect(showAt('refillStart.invalidNumber', 'en').words.done).toBeUndefined();
    expect(showAt('dashboard.refill', 'en', { sim: 'ultra' }).words.done).toBeUndefined();
    expect(showAt('dashboard.refill').words.done).toBe(createWords('en')('panel.done'));
  });
});
