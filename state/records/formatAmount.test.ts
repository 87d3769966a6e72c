import { expect, test } from 'vitest';
import { formatAmount, plainAmount } from './formatAmount';

test.each<[number, string, string, string]>([
  [1500, 'USD', 'en', '$15.00'],
  [1500, 'USD', 'zh-CN', 'US$15.00'],
  [1500, 'PLN', 'pl', '15,00 zł'],
  [0, 'USD', 'en', '$0.00'],
  [5, 'USD', 'en', '$0.05'],
  [123456789, 'USD', 'en', '$1,234,567.89'],
  [1500, 'JPY', 'en', '¥1,500'],
  [450000, 'HUF', 'hu', '4500 Ft'],
  [450050, 'HUF', 'hu', '4500,50 Ft'],
  [1250, 'KWD', 'en', 'KWD 1.250'],
])('%i of %s in %s', (amount, currency, locale, words) => {
  expect(formatAmount(amount, currency, locale).replace(/\s/g, ' ')).toBe(words);
});

test.each<[number, string, string]>([
  [0, 'USD', '0.00'],
  [5, 'USD', '0.05'],
  [150000, 'USD', '1500.00'],
  [1500, 'JPY', '1500'],
  [1250, 'KWD', '1.250'],
  [1, 'CLF', '0.0001'],
])('%i of %s plainly', (amount, currency, text) => {
  expect(plainAmount(amount, currency)).toBe(text);
});
