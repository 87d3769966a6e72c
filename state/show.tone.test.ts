import { describe, expect, it } from 'vitest';
import { type Moment, moments } from '../content/pages';
import { createWords, locales } from '../content/text';
import { rich } from '../content/text/rich';
import { localesAndCarriers } from '../content/text/texts.sample';
import type { Show } from '../messages';
import { freshJourney, tick } from './journey';
import { plain, showAt } from './show.sample';

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

  it('a refused payment is told once: what not to do, one line, and the button to what helps', () => {
    const { words } = show('paymentFailed.retry');
    const t = createWords(locale, carrier);
    expect(words.body).toEqual([rich(t('moment.paymentFailed.retry.body'))]);
    expect(words.caution).toBeUndefined();
    expect(words.help).toBe(t('help.whatToDo'));
  });

  it('a review has the check before the press, and that pressing pays in its warning', () => {
    const { title, caution } = show('review.submit').words;
    expect(title).toHaveLength(2);
    expect(title[1]).toHaveProperty('control'); // the button ends the sentence
    expect(plain(title)).toMatch(/^(Check|Revisa|核对|核對)/);
    expect(plain(caution ?? [])).toMatch(/charges|pays|pagas|付款/);
  });

  it('a receipt says to put the guide away before a picture is taken, which would show it', () => {
    const [body] = show('confirmation.keep').words.body;
    const fold = plain(rich(createWords(locale, carrier)('panel.fold')));
    // Spanish tells it in another form of the verb.
    expect(plain(body ?? [])).toMatch(locale === 'es' ? /^Minimiza la guía/ : fold);
  });

  it('a receipt that is kept has the tone of any page, and may still be kept once more', () => {
    const journey = tick(freshJourney(), 'web.keepReceipt', true);
    const { tone, words } = showAt('confirmation.keep', locale, { carrier, journey });
    expect(tone).toBe('plain');
    expect(words.keep).toBe(show('confirmation.keep').words.keep);
    expect(showAt('paymentFailed.retry', locale, { carrier, journey }).tone).toBe('trouble');
  });

  it('a confirmation leads to keeping the receipt, which has no next step', () => {
    const { words, step } = show('confirmation.keep');
    expect(step).toBe('web.keepReceipt');
    expect(words.next).toBeUndefined();
  });
});

it.each(locales)('in %s the account page warns of what costs money, not of a date', (locale) => {
  const { caution, body } = showAt('dashboard.refill', locale).words;
  expect(caution).toContainEqual({ quote: 'Renewal amount' });
  expect(body.flat()).not.toContainEqual({ quote: 'Renewal amount' });
});
