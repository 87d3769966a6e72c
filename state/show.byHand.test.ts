import { describe, expect, it, test } from 'vitest';
import { allSteps, methodSteps, type Step, stepOfPage } from '../content/guide/steps';
import { createWords, locales } from '../content/text';
import { rich } from '../content/text/rich';
import { freshJourney } from './journey';
import { plain, showAt } from './show.sample';

describe.each(locales)('in %s', (locale) => {
  const others = allSteps.filter((step) => step !== stepOfPage.postpaidPay);
  test.each(others)('%s, chosen by hand, is told as the checklist tells it', (step) => {
    const show = showAt('postpaidPay.leave', locale, { step });
    expect(plain(show.words.title)).toBe(plain(rich(createWords(locale)(`step.${step}.title`))));
    expect(show).toMatchObject({ step, points: false, tone: 'plain' });
    expect(show.words).toMatchObject({ alert: undefined, caution: undefined, links: [] });
  });
});

describe('the progress', () => {
  const show = (step: Step, journey = freshJourney()) =>
    showAt('home.start', 'en', { step, journey });

  it('tells a step that was chosen by hand as the checklist does', () => {
    const { title, body, callout } = show('web.pay').words;
    const t = createWords('en');
    expect([title, body, callout]).toEqual([
      rich(t('step.web.pay.title')),
      [rich(t('step.web.pay.body'))],
      '',
    ]);
  });

  it('lists the steps to choose from by hand, with the one that is now', () => {
    const { steps } = show('web.pay').words;
    expect(steps.map(({ step }) => step)).toEqual([...methodSteps.web]);
    expect(steps.filter(({ now }) => now).map(({ step }) => step)).toEqual(['web.pay']);
  });
});
