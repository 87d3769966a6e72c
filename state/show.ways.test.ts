import { describe, expect, it } from 'vitest';
import { brandById } from '../content/carriers/brands';
import { accountIn } from '../content/links';
import { type Moment, moments, pageOf } from '../content/pages';
import { createWords } from '../content/text';
import { rich } from '../content/text/rich';
import { localesAndCarriers } from '../content/text/texts.sample';
import type { Standing } from './show';
import { links, showAt, us } from './show.sample';

const inTheWay = ['home', 'signIn', 'verify', 'register', 'postpaidPay'];

describe.each(localesAndCarriers)('in %s, of %s', (locale, carrier) => {
  const guest = brandById(carrier).guide.links.guestRefill.href;
  const hrefs = (moment: Moment) =>
    showAt(moment, locale, { carrier }).words.links.map(({ href }) => href);

  it('a guest is led to the refill that needs no sign-in wherever one stands in the way, and nowhere else', () => {
    for (const moment of moments) {
      if (inTheWay.includes(pageOf(moment))) expect(hrefs(moment), moment).toEqual([guest]);
      else expect(hrefs(moment), moment).not.toContain(guest);
    }
  });

  it('in the midst of paying nothing leads round a code or a sign-in: to pay once more is warned of', () => {
    const t = createWords(locale, carrier);
    for (const moment of moments) {
      if (!['signIn', 'verify', 'register'].includes(pageOf(moment))) continue;
      for (const certainty of ['sure', 'drifted'] as const) {
        const shown = showAt(moment, locale, { carrier, certainty, paying: 'midway' });
        const { words, progress, sims } = shown;
        expect(sims).toBeUndefined();
        expect(words, moment).toMatchObject({
          caution: rich(t('popup.balanceFirst')),
          body: [],
          links: [],
          next: undefined,
          done: undefined,
        });
        expect(progress).toEqual([]);
        if (certainty === 'sure') {
          expect(words.where).toBe(t(`page.${pageOf(moment)}`));
          expect(words.title).toEqual(rich(t(`moment.${moment}.title`)));
        }
      }
    }
  });

  it('back at the account after paying the balance comes first, and nothing points at what pays once more', () => {
    const t = createWords(locale, carrier);
    for (const moment of moments) {
      if (pageOf(moment) !== 'dashboard') continue;
      const shown = showAt(moment, locale, { carrier, paying: 'back' });
      expect(shown).toMatchObject({ points: false, progress: [], tone: 'trouble' });
      expect(shown.words, moment).toMatchObject({
        where: t('page.dashboard'),
        title: rich(t('popup.balanceFirst')),
        body: [rich(t('popup.balanceHere'))],
        callout: '',
        caution: undefined,
        remind: undefined,
        help: t('help.whatToDo'),
        links: [],
        next: undefined,
        done: undefined,
      });
      expect(shown.words.steps).not.toEqual([]); // who was refused goes on from there
    }
  });

  it('where it was ordered already the order is not pressed once more: the balance tells, in another tab', () => {
    const t = createWords(locale, carrier);
    const { links } = brandById(carrier).guide;
    for (const moment of moments) {
      if (!['payment', 'review'].includes(pageOf(moment))) continue;
      const shown = showAt(moment, locale, { carrier, paying: 'again' });
      expect(shown).toMatchObject({ points: false, progress: [], tone: 'trouble' });
      expect(shown.words, moment).toMatchObject({
        where: t(`page.${pageOf(moment)}`),
        title: rich(t('popup.paying')),
        body: [rich(t('popup.keepOpen'))],
        callout: '',
        caution: undefined,
        help: t('help.whatToDo'),
        next: undefined,
        done: undefined,
      });
      expect(shown.words.links.map(({ href }) => href)).toEqual([links[accountIn(links)]?.href]);
      expect(shown.words.steps).not.toEqual([]); // who has not paid goes on from there
    }
  });

  it('whose card it is matters no more once it may be paid', () => {
    const sim = carrier === us ? 'mint' : 't-mobile-us';
    for (const [moment, paying] of [
      ['review.submit', 'again'],
      ['dashboard.refill', 'back'],
    ] as const) {
      const shown = showAt(moment, locale, { carrier, paying, sim });
      expect(shown, moment).toMatchObject({ tone: 'trouble', points: false });
      expect(shown.words.help).toBe(createWords(locale, carrier)('help.whatToDo'));
    }
  });

  it('back at the home page after paying the way to the balance is shown, with a warning', () => {
    const t = createWords(locale, carrier);
    for (const moment of moments) {
      if (pageOf(moment) !== 'home') continue;
      const shown = showAt(moment, locale, { carrier, paying: 'back' });
      expect(shown.points).toBe(showAt(moment, locale, { carrier }).points);
      expect(shown.words, moment).toMatchObject({
        title: rich(t(`moment.${moment}.title`)),
        caution: rich(t('popup.balanceFirst')),
        body: [],
        links: [],
      });
    }
  });

  it('folded, what is said of a payment that may just have been made warns all the same', () => {
    const warns = createWords(locale, carrier)('caution.paymentPending');
    const where = (state: 'folded' | 'open', paying: Standing['paying']) =>
      showAt('dashboard.refill', locale, { carrier, state, paying }).words.where;
    for (const paying of ['midway', 'unknown', 'back', 'again'] as const) {
      expect(where('folded', paying), paying).toBe(warns);
      expect(where('open', paying), paying).not.toBe(warns);
    }
    expect(where('folded', false)).not.toBe(warns);
  });

  it('a question about a page warns, too, of a payment that may just have been made', () => {
    const t = createWords(locale, carrier);
    const asked = (moment: Moment, paying: Standing['paying']) =>
      showAt(moment, locale, { carrier, state: 'asking', paying }).words.question;
    for (const [moment, page, paying] of [
      ['payment.fields', 'payment', 'again'],
      ['dashboard.refill', 'dashboard', 'back'],
      ['signIn.number', 'signIn', 'midway'],
    ] as const) {
      const question = t(`panel.question.${page}`);
      expect(asked(moment, false)).toBe(question);
      expect(asked(moment, paying)).toBe(`${t('popup.balanceFirst')}\n${question}`);
    }
  });

  it('a plan that cannot be refilled leads to a new pass where the carrier has one', () => {
    expect(hrefs('refillStart.notAllowed')).toEqual(carrier === us ? [links.usPass.href] : []);
  });

  it('of a payment that is not through yet the balance tells, and nothing leads to a refill', () => {
    const { links } = brandById(carrier).guide;
    expect(hrefs('paymentPending.wait')).toEqual([links[accountIn(links)]?.href]);
    expect(hrefs('paymentPending.wait')).not.toContain(guest);
  });

  it('what is pressed there is named by what it does', () => {
    const t = createWords(locale, carrier);
    for (const { label, href } of showAt('refillStart.notAllowed', locale, { carrier }).words
      .links) {
      expect(label).toBe(t('panel.seeUsPass'));
      expect(href).toBe(links.usPass.href);
    }
  });
});
