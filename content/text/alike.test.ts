import { describe, expect, test } from 'vitest';
import { createWords, type Locale, locales } from '.';

/* What is met in two places at once is called the same in both. */

/** Names of tabs do not break. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each(locales)('in %s a tab and the heading in it have one name', (locale) => {
  const t = createWords(locale);
  expect(plain(t('popup.tabs.records'))).toBe(t('records.title'));
  expect(plain(t('popup.tabs.lines'))).toBe(t('lines.title'));
});

test.each(locales)('in %s a report is said to belong where the source code is kept', (locale) => {
  expect(createWords(locale)('popup.report.hint')).toMatch(
    /issue.*(source|源代码|原始碼|fuente)|(source|源代码|原始碼|fuente).*issue/,
  );
});

describe.each<Locale>(['zh-CN', 'zh-Hant'])('%s', (locale) => {
  const t = createWords(locale, 't-mobile-us');

  test('an answer is worded as the title that it leads to', () => {
    expect(t('help.path.signIn.missing')).toBe(t('trouble.separateAccounts.title'));
  });

  test('what is said of a site has its subject', () => {
    const carrier = 'T-Mobile';
    const subject = t('verdict.kind.own', { carrier }).slice(0, 2);
    for (const kind of ['aside', 'brand', 'stranger'] as const)
      expect(t(`verdict.kind.${kind}`, { carrier })[0]).toBe(subject[0]);
  });

  test('on a page for paying it is asked of the payment', () => {
    expect(t('panel.question.payment')).toContain('付款');
  });

  test('who named the wrong brand is asked so, in plain words', () => {
    expect(t('sims.change')).toMatch(/^[选選][错錯]了？/);
  });
});
