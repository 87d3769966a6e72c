import { describe, expect, it } from 'vitest';
import { type Moment, moments } from '../content/pages';
import { createWords } from '../content/text';
import { rich } from '../content/text/rich';
import { localesAndCarriers } from '../content/text/texts.sample';
import type { Show } from '../messages';
import { showAt } from './show.sample';

/** At all other moments it is plain. */
const tones: Partial<Record<Moment, Show['tone']>> = {
  'refillStart.notAllowed': 'trouble',
  'paymentPending.wait': 'trouble',
  'paymentFailed.retry': 'trouble',
  'confirmation.keep': 'receipt',
  'postpaidPay.leave': 'wrongPage',
};

describe.each(localesAndCarriers)('in %s, of %s', (locale, carrier) => {
  const show = (moment: Moment) => showAt(moment, locale, { carrier });

  it('the tone is plain but for a refusal, a wait, a receipt, and the bill of a monthly plan, which alone has an alert', () => {
    for (const moment of moments) {
      const { words, tone } = show(moment);
      expect(tone, moment).toBe(tones[moment] ?? 'plain');
      expect(words.alert !== undefined, moment).toBe(tone === 'wrongPage');
    }
  });

  it('a failed payment tells what to do about it, in the words of its carrier', () => {
    const fix = rich(createWords(locale, carrier)('trouble.cardDeclined.fix'));
    expect(show('paymentFailed.retry').words.body).toContainEqual(fix);
  });

  it('a confirmation leads to keeping the receipt, which has no next step', () => {
    const { words, step } = show('confirmation.keep');
    expect(step).toBe('web.keepReceipt');
    expect(words.next).toBeUndefined();
  });
});
