import { describe, expect, it } from 'vitest';
import type { Step } from '../content/guide/steps';
import { createWords, locales } from '../content/text';
import { rich } from '../content/text/rich';
import { plain, showAt, us } from './show.sample';

describe.each(locales)('on a page that has changed, in %s', (locale) => {
  const t = createWords(locale, us);
  const at = (state: 'folded' | 'open', step: Step = 'web.findRefill') =>
    showAt('dashboard.refill', locale, { certainty: 'drifted', state, step });

  it('says so, folded too, tells the step in words, and neither warns nor points', () => {
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
