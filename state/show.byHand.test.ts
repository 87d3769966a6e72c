import { describe, expect, it, test } from 'vitest';
import { allSteps, methodSteps, stepOfPage } from '../content/guide/steps';
import { createWords, locales } from '../content/text';
import { rich } from '../content/text/rich';
import { showAt } from './show.sample';

const others = allSteps.filter((step) => step !== stepOfPage.postpaidPay);

describe.each(locales)('in %s', (locale) => {
  const t = createWords(locale);

  test.each(others)('%s, chosen by hand, is told as the checklist tells it', (step) => {
    const { words, ...show } = showAt('postpaidPay.leave', locale, { step });
    expect(show).toMatchObject({ step, points: false, tone: 'plain' });
    expect(words).toMatchObject({
      title: rich(t(`step.${step}.title`)),
      body: [rich(t(`step.${step}.body`))],
      callout: '',
      alert: undefined,
      caution: undefined,
      links: [],
    });
  });
});

it('a step chosen by hand is told without the warning of the page', () => {
  expect(showAt('payment.fields').words.caution).toBeDefined();
  expect(showAt('payment.fields', 'en', { step: 'web.open' }).words.caution).toBeUndefined();
});

it('but that a payment is on its way stays said, whatever was chosen', () => {
  const warning = showAt('paymentPending.wait').words.caution;
  expect(warning).toEqual(rich(createWords('en')('caution.paymentPending')));
  for (const step of methodSteps.web)
    expect(showAt('paymentPending.wait', 'en', { step }).words.caution, step).toEqual(warning);
});

it('where no step is named, none is said to be the wrong one', () => {
  const t = createWords('en');
  const other = (...at: Parameters<typeof showAt>) => showAt(...at).words.otherStep;
  expect(other('home.start')).toBe(t('panel.otherStep'));
  expect(other('history.look')).toBe(t('panel.whichStep'));
  expect(other('dashboard.refill', 'en', { paying: 'back' })).toBe(t('panel.whichStep'));
});

it('the steps to choose from are those of the website, with the one that is now', () => {
  const { steps } = showAt('home.start', 'en', { step: 'web.pay' }).words;
  expect(steps.map(({ step }) => step)).toEqual([...methodSteps.web]);
  expect(steps.filter(({ now }) => now).map(({ step }) => step)).toEqual(['web.pay']);
});
