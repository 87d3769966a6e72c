import { describe, expect, it, test } from 'vitest';
import { brandById, brands, type CarrierId } from '../content/carriers/brands';
import { tMobileUs } from '../content/carriers/brands/t-mobile-us';
import { type Sim, sims } from '../content/guide/sims';
import { allSteps, methodSteps, type Step, stepOfPage } from '../content/guide/steps';
import { targetsOf } from '../content/locate';
import { type Moment, moments, pageOf } from '../content/pages';
import { createWords, hasCaution, type Locale, locales } from '../content/text';
import { type Rich, rich } from '../content/text/rich';
import { simText } from '../content/text/simTexts';
import type { PageSeen, Show } from '../messages';
import { freshJourney, moveOn } from './journey';
import { freshSettings } from './settings';
import { showOf } from './show';

const us = 't-mobile-us';
const { links } = tMobileUs.guide;

const seenAt = (moment: Moment, carrier: CarrierId = us): PageSeen => ({
  carrier,
  page: pageOf(moment),
  moment,
  certainty: 'sure',
});

function showAt(
  moment: Moment,
  locale: Locale,
  step: Step = stepOfPage[pageOf(moment)],
  carrier: CarrierId = us,
  sim: Sim | null = null,
): Show {
  const standing = {
    seen: seenAt(moment, carrier),
    step,
    state: 'open',
    journey: freshJourney(),
    settings: { ...freshSettings(), sim },
  } as const;
  return showOf(standing, createWords(locale, carrier), locale);
}

const plain = (text: Rich) =>
  text
    .map((part) => (typeof part === 'string' ? part : 'quote' in part ? part.quote : part.control))
    .join('');

/** Every word of an answer, however deep. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object')
    for (const each of Object.values(value)) yield* textsOf(each);
}

const each = brands.flatMap(({ id }) =>
  locales.flatMap((locale) => moments.map((moment) => [moment, locale, id] as const)),
);

describe.each(locales)('on a page that has changed, in %s', (locale) => {
  const t = createWords(locale, us);
  const at = (state: 'folded' | 'open', step: Step = 'web.findRefill') =>
    showOf(
      {
        seen: { ...seenAt('dashboard.refill'), certainty: 'drifted' },
        step,
        state,
        journey: freshJourney(),
        settings: freshSettings(),
      },
      t,
      locale,
    );

  it('says so, tells the step in words and points at nothing', () => {
    const { points, words } = at('open');
    expect(points).toBe(false);
    expect(plain(words.title)).toBe(t('drift.title'));
    expect(words.body).toEqual(
      [t('drift.body'), t('step.web.findRefill.body'), t('drift.report')].map(rich),
    );
    expect(words.caution).toBeUndefined();
    expect(at('folded').words.where).toBe(t('drift.title'));
  });

  it('another step chosen by hand is told as ever', () => {
    expect(plain(at('open', 'web.pay').words.title)).toBe(t('step.web.pay.title'));
    expect(at('folded', 'web.pay').words.where).not.toBe(t('drift.title'));
  });
});

describe.each(each)('%s in %s, of %s', (moment, locale, carrier) => {
  const show = showAt(moment, locale, undefined, carrier);
  const own = Object.values(brandById(carrier).guide.links);
  const official = new Set<string>(own.map(({ href }) => href));

  it('says what to do, in full words', () => {
    expect(plain(show.words.title).trim()).not.toBe('');
    expect(show.words.body.length).toBeGreaterThan(0);
    for (const line of show.words.body) expect(plain(line).trim()).not.toBe('');
    expect(show.words.callout).not.toBe('');
    for (const text of textsOf(show)) {
      expect(text).not.toMatch(/\{\{|\}\}|undefined|\[object|^(?:moment|step|panel|page)\.\w/);
    }
  });

  it('stands on a step there is, and says where', () => {
    expect(allSteps).toContain(show.step);
    expect(show.page).toBe(pageOf(moment));
    expect(show.lang).toBe(locale);
    expect(show.progress.length === 0 || show.progress.length === 6).toBe(true);
    expect(show.words.where).toContain(createWords(locale)(`page.${show.page}`));
  });

  it('asks whether it is this page, with yes and no', () => {
    const t = createWords(locale, carrier);
    const { question, yes, no } = show.words;
    expect([question, yes, no]).toEqual([
      t(`panel.question.${show.page}`),
      t('panel.yes'),
      t('panel.no'),
    ]);
  });

  it('links to official pages only', () => {
    for (const { href, label } of show.words.links) {
      expect(official).toContain(href);
      expect(label).not.toBe('');
    }
    for (const text of textsOf(show.words))
      if (text.startsWith('http')) expect(official).toContain(text);
  });

  it('points only where there is a control to point at', () => {
    expect(show.points).toBe(targetsOf(moment, carrier).length > 0);
  });

  it('warns where a warning is written, and only there', () => {
    // Where nothing can be refilled there are no two numbers to compare.
    const warned = hasCaution(pageOf(moment), carrier) && moment !== 'refillStart.notAllowed';
    expect(show.words.caution !== undefined).toBe(warned);
  });

  it('can be put into a message: nothing is lost on the way', () => {
    expect(JSON.parse(JSON.stringify(show))).toEqual(show);
  });
});

describe.each(locales)('in %s', (locale) => {
  it('a guest learns that no sign-in is needed, wherever one stands in the way', () => {
    const told = moments.filter((moment) =>
      showAt(moment, locale).words.links.some(({ href }) => href === links.guestRefill.href),
    );
    const inTheWay = ['home', 'signIn', 'verify', 'register', 'postpaidPay'];
    expect(told).toEqual(moments.filter((moment) => inTheWay.includes(pageOf(moment))));
  });

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

  it('a plan that cannot be refilled leads to a new pass', () => {
    const { words } = showAt('refillStart.notAllowed', locale);
    expect(words.links.map(({ href }) => href)).toEqual([links.usPass.href]);
  });

  const others = allSteps.filter((step) => step !== stepOfPage.postpaidPay);
  test.each(others)('%s, chosen by hand, is told as the checklist tells it', (step) => {
    const show = showAt('postpaidPay.leave', locale, step);
    expect(plain(show.words.title)).toBe(plain(rich(createWords(locale)(`step.${step}.title`))));
    expect(show).toMatchObject({ step, points: false, tone: 'plain' });
    expect(show.words).toMatchObject({ alert: undefined, caution: undefined, links: [] });
  });
});

describe('on the pages of another carrier', () => {
  const there = 't-mobile-pl';

  it('a refill elsewhere has no progress', () => {
    const journey = moveOn(freshJourney(), { carrier: us, page: 'payment' }, 1, 0);
    const standing = {
      seen: seenAt('refillStart.number', there),
      step: 'web.findRefill',
      state: 'open',
      settings: freshSettings(),
    } as const;
    const shown = (carried: typeof journey) =>
      showOf({ ...standing, journey: carried }, createWords('en', there), 'en');
    expect(shown(journey)).toEqual(shown(freshJourney()));
  });

  test.each(locales)('in %s a guest is led to its own refill page', (locale) => {
    const { guestRefill } = brandById(there).guide.links;
    const { words } = showAt('signIn.number', locale, undefined, there);
    expect(words.links.map(({ href }) => href)).toEqual([guestRefill.href]);
  });

  test.each(locales)('in %s a failed payment tells what to do, in its own words', (locale) => {
    const { words } = showAt('paymentFailed.retry', locale, undefined, there);
    const fix = rich(createWords(locale, there)('trouble.cardDeclined.fix'));
    expect(words.body).toContainEqual(fix);
  });

  test.each(locales)('in %s a trouble that it does not have is not spoken of', (locale) => {
    expect(showAt('refillStart.notAllowed', locale, undefined, there).words.links).toEqual([]);
  });
});

describe('"remind me"', () => {
  it.each(moments)('has words only where the page may show until when a card is paid: %s', (at) => {
    const { remind } = showAt(at, 'en').words;
    const dated = ['dashboard', 'confirmation'].includes(pageOf(at));
    expect(remind).toBe(dated ? createWords('en')('panel.remind') : undefined);
  });

  it('is not offered for another step, nor for a card that is refilled elsewhere', () => {
    expect(showAt('dashboard.refill', 'en', 'web.pay').words.remind).toBeUndefined();
    const ultra = showAt('dashboard.refill', 'en', 'web.findRefill', us, 'ultra');
    expect(ultra.words.remind).toBeUndefined();
  });
});

describe('the progress', () => {
  const show = (step: Step, journey = freshJourney()) =>
    showOf(
      { seen: seenAt('home.start'), step, state: 'open', journey, settings: freshSettings() },
      createWords('en'),
      'en',
    );

  it('counts six steps, with one that is now', () => {
    for (const [index, step] of methodSteps.web.slice(0, 6).entries()) {
      const { progress, words } = show(step);
      expect(progress.indexOf('now')).toBe(index);
      expect(progress.filter((each) => each === 'now')).toHaveLength(1);
      expect(progress.slice(index + 1).every((each) => each === 'todo')).toBe(true);
      expect(words.where).toMatch(new RegExp(`^Step ${index + 1} of 6`));
    }
  });

  it('is complete when the receipt is to be kept', () => {
    expect(show('web.keepReceipt').progress).toEqual(Array(6).fill('done'));
  });

  it('is empty for steps that are not on the website', () => {
    expect(show('app.install').progress).toEqual([]);
    const { where, next } = show('prepare.activate').words;
    const t = createWords('en');
    expect(where).toBe(t('panel.whereOther', { page: t('page.home') }));
    expect(where).toContain(t('page.home'));
    expect(next).toBeUndefined();
  });

  it('tells a step that was chosen by hand as the checklist does', () => {
    const { title, body, callout } = show('web.pay').words;
    const t = createWords('en');
    expect([title, body, callout]).toEqual([
      rich(t('step.web.pay.title')),
      [rich(t('step.web.pay.body'))],
      '',
    ]);
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

  it('says of no step after the page in front that it was not needed', () => {
    const journey = moveOn(freshJourney(), { carrier: us, page: 'refillStart' }, 1, 0);
    expect(show('web.open', journey).progress.slice(0, 3)).toEqual(['now', 'todo', 'todo']);
  });

  it.each([
    'refillStart.notAllowed',
    'paymentFailed.retry',
    'history.look',
    'postpaidPay.leave',
  ] as const)('is of no step where one stands at none: %s', (moment) => {
    const { progress, words } = showAt(moment, 'en');
    const t = createWords('en');
    expect(progress).toEqual([]);
    expect(words.where).toBe(t('panel.whereOther', { page: t(`page.${pageOf(moment)}`) }));
    expect(words.next).toBeUndefined();
    expect(words.done).toBeUndefined();
    expect(words.steps.some(({ now }) => now)).toBe(false);
    expect(showAt(moment, 'en', 'web.submit').progress).toHaveLength(6);
  });

  it('offers nothing to tick off where a number is refused, and where a card is refilled elsewhere', () => {
    expect(showAt('refillStart.invalidNumber', 'en').words.done).toBeUndefined();
    expect(showAt('dashboard.refill', 'en', undefined, us, 'ultra').words.done).toBeUndefined();
    expect(showAt('dashboard.refill', 'en').words.done).toBeTruthy();
  });

  it('lists the steps to choose from by hand, with the one that is now', () => {
    const { steps } = show('web.pay').words;
    expect(steps.map(({ step }) => step)).toEqual([...methodSteps.web]);
    expect(steps.filter(({ now }) => now).map(({ step }) => step)).toEqual(['web.pay']);
  });
});

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

  it('is not asked once it is said, nor where the site has taken the number by itself', () => {
    expect(showAt('refillStart.number', 'en', undefined, us, us).sims).toBeUndefined();
    for (const moment of ['payment.fields', 'review.submit', 'confirmation.keep'] as const)
      expect(showAt(moment, 'en').sims).toBeUndefined();
  });

  it("is not asked in a country where nobody mistakes one's card for another's", () => {
    expect(showAt('refillStart.number', 'en', undefined, 't-mobile-pl').sims).toBeUndefined();
    expect(showAt('refillStart.number', 'en', undefined, 't-mobile-pl', 'unknown').tone).toBe(
      'plain',
    );
  });

  test.each(sims.filter((sim) => sim !== us))('%s: not refilled here, and where', (sim) => {
    for (const locale of locales) {
      const {
        tone,
        points,
        words,
        sims: offered,
      } = showAt('payment.fields', locale, undefined, us, sim);
      const { name, where, link } = simText(sim, createWords(locale));
      expect(tone).toBe('elsewhere');
      expect(points).toBe(false);
      expect(offered).toMatchObject({ ask: undefined, change: createWords(locale)('sims.change') });
      if (sim !== 'unknown') expect(plain(words.title)).toContain(name);
      expect(words.body).toEqual([rich(where)]);
      expect(words.links).toEqual(link ? [link] : []);
      expect(words.caution).toBeUndefined();
    }
  });

  test.each(['metro-us', 't-mobile-pl'] as const)('is told on the site of %s as well', (there) => {
    const { words, tone, points } = showAt('payment.fields', 'en', undefined, there, us);
    expect([tone, points]).toEqual(['elsewhere', false]);
    expect(words.links.map(({ href }) => href)).toEqual([links.guestRefill.href]);
  });

  it('leads a card of another carrier to its refill page, by its own address', () => {
    const { words } = showAt('home.start', 'en', undefined, us, 't-mobile-pl');
    const { href } = brandById('t-mobile-pl').guide.links.guestRefill;
    expect(words.links.map((link) => link.href)).toEqual([href]);
    expect(words.body.map(plain).join()).toContain('doladowania.t-mobile.pl');
  });

  it('never stands before the receipt or a refusal', () => {
    for (const moment of ['confirmation.keep', 'paymentFailed.retry', 'history.look'] as const)
      expect(showAt(moment, 'en', undefined, us, 'mint').tone).not.toBe('elsewhere');
  });
});
