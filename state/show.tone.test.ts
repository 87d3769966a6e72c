import { describe, expect, it, test } from 'vitest';
import { moments, pageOf } from '../content/pages';
import { createWords, locales } from '../content/text';
import { rich } from '../content/text/rich';
import { showAt } from './show.sample';

describe.each(locales)('in %s', (locale) => {
  it('only the bill of a monthly plan is called the wrong page', () => {
    for (const moment of moments) {
      const { words, tone } = showAt(moment, locale);
      const wrong = pageOf(moment) === 'postpaidPay';
      expect(words.alert !== undefined, moment).toBe(wrong);
      expect(tone === 'wrongPage', moment).toBe(wrong);
    }
  });

  it('a failed payment tells what to do about it', () => {
    const { words, tone } = showAt('paymentFailed.retry', locale);
    const fix = rich(createWords(locale)('trouble.cardDeclined.fix'));
    expect(tone).toBe('trouble');
    expect(words.body).toContainEqual(fix);
  });

  it('a confirmation leads to keeping the receipt, which has no next step', () => {
    const { words, tone, step } = showAt('confirmation.keep', locale);
    expect(tone).toBe('receipt');
    expect(step).toBe('web.keepReceipt');
    expect(words.next).toBeUndefined();
  });
});

describe('on the pages of another carrier', () => {
  const there = 't-mobile-pl';

  test.each(locales)('in %s a failed payment tells what to do, in its own words', (locale) => {
    const { words } = showAt('paymentFailed.retry', locale, { carrier: there });
    const fix = rich(createWords(locale, there)('trouble.cardDeclined.fix'));
    expect(words.body).toContainEqual(fix);
  });
});
