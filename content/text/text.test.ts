import { describe, expect, test } from 'vitest';
import { brandById } from '../carriers/brands';
import { methodSteps, prepareSteps } from '../guide/steps';
import { isAskedAbout, moments, pages } from '../pages';
import { createWords, hasCaution, locales, words } from '.';
import { rich } from './rich';
import { dummy, flat, localesAndCarriers, textsOf } from './texts.sample';

const placeholders = (text: string) => (text.match(/\{\{.*?\}\}/g) ?? []).sort();
const quotes = (text: string) => (text.match(/\[.*?\]/g) ?? []).sort();

test('the languages have the same keys in the same order', () => {
  const keys = flat(words.en).map(([key]) => key);
  for (const locale of locales) expect(flat(words[locale]).map(([key]) => key)).toEqual(keys);
});

describe.each(localesAndCarriers)('%s, %s', (locale, carrier) => {
  const t = createWords(locale, carrier);
  const texts = textsOf(locale, carrier);
  const english = Object.fromEntries(textsOf('en', carrier));
  const { methods, tips, troubles } = brandById(carrier).guide;

  test.each(texts)('%s', (key, text) => {
    expect(text).not.toBe('');
    expect(text.trim()).toBe(text);
    expect(text, 'one paragraph').not.toContain('\n');
    expect([...new Set(placeholders(text))], 'placeholders').toEqual([
      ...new Set(placeholders(english[key] ?? '')),
    ]);
    expect(quotes(text), 'quotes of the site').toEqual(quotes(english[key] ?? ''));
    if (!key.startsWith('moment.')) expect(text, 'only moments have a control').not.toContain('[*');

    const shown = t(key, dummy);
    expect(shown).not.toMatch(/\{\{|\}\}|undefined|\$t\(/);
    for (const part of rich(shown)) {
      const inner = typeof part === 'string' ? part : 'quote' in part ? part.quote : part.control;
      expect(inner).not.toMatch(/[[\]]|\*(?!\d)/); // codes may begin with a star
      expect(inner).not.toBe('');
    }
  });

  test('every step, tip, trouble, moment and page has its words', () => {
    // Compiling proves the keys; here each must also be found.
    for (const step of [...prepareSteps, ...methods.flatMap((method) => methodSteps[method])])
      expect(t(`step.${step}.title`) + t(`step.${step}.body`)).not.toContain('step.');
    for (const method of methods) expect(t(`method.${method}.title`)).not.toContain('method.');
    for (const tip of tips)
      expect(t(`tip.${tip}.title`) + t(`tip.${tip}.body`)).not.toContain('tip.');
    for (const id of troubles)
      expect(t(`trouble.${id}.why`) + t(`trouble.${id}.fix`)).not.toContain('trouble.');
    for (const moment of moments) {
      for (const part of ['title', 'body', 'callout'] as const) {
        expect(t(`moment.${moment}.${part}`)).not.toContain('moment.');
      }
    }
    for (const page of pages) {
      expect(t(`page.${page}`)).not.toContain('page.');
      if (isAskedAbout(page)) expect(t(`panel.question.${page}`)).not.toContain('panel.');
      if (hasCaution(page, carrier)) expect(t(`caution.${page}`)).not.toContain('caution.');
    }
    expect(t('alert.postpaidPay.title') + t('alert.postpaidPay.body')).not.toContain('alert.');
  });

  test('no number of days is promised for a suspended number', () => {
    for (const [key] of texts) {
      if (key === 'trouble.refillPin.fix') continue; // days of an unused PIN
      expect(t(key, dummy)).not.toMatch(/\b(90|120)\b|\d+\s*(days|天|日|días)/);
    }
  });
});
