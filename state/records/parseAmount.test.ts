import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { currencyDigits } from './currency';
import { formatAmount, plainAmount } from './formatAmount';
import { parseAmount } from './parseAmount';
import { anyCurrency } from './record.sample';

describe('an amount as people type it', () => {
  test.each<[string, string, number]>([
    ['15', 'USD', 1500],
    ['15.00', 'USD', 1500],
    ['15,00', 'USD', 1500],
    ['15.5', 'USD', 1550],
    ['0', 'USD', 0],
    ['0.05', 'USD', 5],
    ['007', 'USD', 700],
    ['1,000.50', 'USD', 100050],
    ['1.000,50', 'USD', 100050],
    ['1 000,50', 'PLN', 100050],
    ['1\u00a0000,50', 'PLN', 100050],
    ['1\u202f000,50', 'PLN', 100050],
    ["1'000.50", 'CHF', 100050],
    ['1’000.50', 'CHF', 100050],
    ['1 000', 'USD', 100000],
    ['1000', 'USD', 100000],
    ['12,345,678.90', 'USD', 1234567890],
    ['1000.5', 'USD', 100050],
    ['１５', 'USD', 1500],
    ['１５．００', 'USD', 1500],
    ['1，000．00', 'USD', 100000],
    ['15。00', 'CNY', 1500],
    ['  15 ', 'USD', 1500],
    ['$15', 'USD', 1500],
    ['＄15', 'USD', 1500],
    ['$ 15.00', 'USD', 1500],
    ['US$15', 'USD', 1500],
    ['$15 USD', 'USD', 1500],
    ['15 usd', 'USD', 1500],
    ['15美元', 'USD', 1500],
    ['15,00 zł', 'PLN', 1500],
    ['15,00 ZŁ', 'PLN', 1500],
    ['¥1500', 'JPY', 1500],
    ['￥15', 'CNY', 1500],
    ['€15,00', 'EUR', 1500],
    ['1,500', 'JPY', 1500],
    ['1.500', 'JPY', 1500],
    ['1,000,000', 'USD', 100000000],
    ['1,234,567', 'USD', 123456700],
    ['4500', 'HUF', 450000],
    ['1.250', 'KWD', 1250],
    ['1.5', 'KWD', 1500],
    ['0,500', 'TND', 500],
    ['1,000.500', 'KWD', 1000500],
    ['1.000.000', 'KWD', 1000000000],
    ['99999999.99', 'USD', 9999999999],
  ])('%s in %s', (typed, currency, amount) => {
    expect(parseAmount(typed, currency)).toBe(amount);
  });

  test.each<[string, string]>([
    ['-15', 'USD'],
    ['−15', 'USD'],
    ['+15', 'USD'],
    ['$-15', 'USD'],
    ['(15)', 'USD'],
    ['15.001', 'USD'],
    ['1,000', 'USD'],
    ['1.000', 'USD'],
    ['4,500', 'HUF'],
    ['0.500', 'USD'],
    ['0,500', 'USD'],
    ['15.', 'USD'],
    ['.50', 'USD'],
    ['1.000.50', 'USD'],
    ['1,00,0', 'USD'],
    ['1,000,50', 'USD'],
    ['1.000,500', 'USD'],
    ['1,000 000', 'USD'],
    ['15 00', 'USD'],
    ['1 5', 'USD'],
    ['15.00', 'JPY'],
    ['15,0', 'JPY'],
    ['1,250', 'KWD'],
    ['1.2345', 'KWD'],
    ['$15', 'PLN'],
    ['15 zł', 'USD'],
    ['15 EUR', 'USD'],
    ['1e3', 'USD'],
    ['0x10', 'USD'],
    ['٣', 'USD'],
    ['fifteen', 'USD'],
    ['1’00', 'CHF'],
    ['15.00.', 'USD'],
    ['$$15', 'USD'],
    ['NaN', 'USD'],
    ['Infinity', 'USD'],
  ])('%s in %s is wrong, not guessed', (typed, currency) => {
    expect(parseAmount(typed, currency)).toBe('amountWrong');
  });

  test.each(['', ' ', '$', '　', 'USD'])('"%s" is none', (typed) => {
    expect(parseAmount(typed, 'USD')).toBe('amountEmpty');
  });

  test.each(['100000000', '100,000,000.00', '9'.repeat(400), '2065551234'])(
    '%s is huge',
    (typed) => {
      expect(parseAmount(typed, 'USD')).toBe('amountHuge');
    },
  );

  it('is read back as it is written, plainly and in words; or refused, but never another', () => {
    fc.assert(
      fc.property(anyCurrency, fc.nat(99_999_999), (currency, amount) => {
        expect(parseAmount(plainAmount(amount, currency), currency)).toBe(amount);
        for (const locale of ['en', 'zh-CN', 'zh-TW', 'es', 'pl']) {
          const words = formatAmount(amount, currency, locale);
          expect([amount, 'amountWrong']).toContain(parseAmount(words, currency));
          // Only thousands without decimals are.
          if (/[.,]\d\d$/.test(words.trim()) && currencyDigits(currency) === 2)
            expect(parseAmount(words, currency)).toBe(amount);
        }
      }),
    );
  });

  it('never throws, and is an amount that can be kept or a reason', () => {
    const parts = fc.constantFrom('1', '0', '000', '.', ',', ' ', '$', '-', '９', 'zł', "'", 'e');
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts, { maxLength: 12 }).map((each) => each.join('')),
    );
    fc.assert(
      fc.property(typed, anyCurrency, (each, currency) => {
        const read = parseAmount(each, currency);
        if (typeof read === 'string') return;
        expect(Number.isSafeInteger(read) && read >= 0).toBe(true);
        expect(read).toBeLessThan(10 ** (8 + currencyDigits(currency)));
      }),
      { numRuns: 1000 },
    );
  });
});
