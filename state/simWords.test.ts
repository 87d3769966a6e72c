import { describe, expect, it, test } from 'vitest';
import { brandById } from '../content/carriers/brands';
import { sims } from '../content/guide/sims';
import { moments, pageOf } from '../content/pages';
import { createWords, locales } from '../content/text';
import { rich } from '../content/text/rich';
import { simText } from '../content/text/simTexts';
import { links, plain, showAt, us } from './show.sample';

describe('whose card it is', () => {
  it('is asked beside the first steps, without taking their place', () => {
    for (const locale of locales) {
      const show = showAt('refillStart.number', locale);
      const t = createWords(locale);
      expect(show.sims?.ask).toMatchObject({
        own: us,
        question: expect.stringContaining('T-Mobile'),
      });
      expect(show.sims?.kinds.map(({ sim }) => sim)).toEqual(sims);
      expect(show.words.title).toEqual(rich(t('moment.refillStart.number.title')));
      expect(show.points).toBe(true);
    }
  });

  it('is asked until it is said, and only before the site itself has taken the number', () => {
    const early = ['home', 'signIn', 'register', 'refillStart', 'activation'];
    for (const moment of moments)
      expect(showAt(moment).sims !== undefined, moment).toBe(early.includes(pageOf(moment)));
    expect(showAt('refillStart.number', 'en', { sim: us }).sims).toBeUndefined();
  });

  it("is neither asked nor held against anyone where nobody mistakes one's card for another's", () => {
    expect(showAt('refillStart.number', 'en', { carrier: 't-mobile-pl' }).sims).toBeUndefined();
    expect(
      showAt('refillStart.number', 'en', { carrier: 't-mobile-pl', sim: 'unknown' }).tone,
    ).toBe('plain');
  });

  test.each(sims.filter((sim) => sim !== us))('%s: not refilled here, and where', (sim) => {
    for (const locale of locales) {
      const { tone, points, words, sims: offered } = showAt('payment.fields', locale, { sim });
      const { name, where, link } = simText(sim, createWords(locale));
      expect(tone).toBe('elsewhere');
      expect(points).toBe(false);
      expect(offered).toMatchObject({ ask: undefined, change: createWords(locale)('sims.change') });
      if (sim === 'unknown') expect(words.title).toEqual(rich(createWords(locale)('sims.title')));
      else expect(plain(words.title)).toContain(name);
      expect(words.body).toEqual([rich(where)]);
      expect(words.links).toEqual(link ? [link] : []);
      expect(words.caution).toBeUndefined();
    }
  });

  test.each(['metro-us', 't-mobile-pl'] as const)('is told on the site of %s as well', (there) => {
    const { words, tone, points } = showAt('payment.fields', 'en', { carrier: there, sim: us });
    expect([tone, points]).toEqual(['elsewhere', false]);
    expect(words.links.map(({ href }) => href)).toEqual([links.guestRefill.href]);
  });

  it('leads a card of another carrier to its refill page, by its own address', () => {
    const { words } = showAt('home.start', 'en', { sim: 't-mobile-pl' });
    const { href } = brandById('t-mobile-pl').guide.links.guestRefill;
    expect(words.links.map((link) => link.href)).toEqual([href]);
    expect(words.body.map(plain).join()).toContain('doladowania.t-mobile.pl');
  });

  it('never takes the place of the receipt, a refusal or the history', () => {
    for (const moment of ['confirmation.keep', 'paymentFailed.retry', 'history.look'] as const)
      expect(showAt(moment, 'en', { sim: 'mint' }).tone).not.toBe('elsewhere');
  });
});
