import { describe, expect, it, test } from 'vitest';
import { currencies, currencyDigits } from './currency';

describe('currencies', () => {
  it('are those one pays with', () => {
    expect(currencies()).toContain('USD');
    expect(currencies()).toContain('PLN');
    for (const none of ['XDR', 'XAU', 'XXX', 'XSU', 'usd', ''])
      expect(currencies()).not.toContain(none);
    expect([...currencies()].sort()).toEqual(currencies());
  });

  test.each([
    ['USD', 2],
    ['HUF', 2],
    ['IDR', 2],
    ['JPY', 0],
    ['IQD', 3],
    ['CLF', 4],
    ['QQQ', 2],
  ])('%s has %i decimals, whatever the browser holds', (currency, digits) => {
    expect(currencyDigits(currency)).toBe(digits);
  });
});
