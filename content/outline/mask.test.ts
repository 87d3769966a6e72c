import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cpuTime } from '../../tests/unit/cpuTime';
import { cut, mask, maskName, maskPath } from './mask';
import { hanWords, latinWords } from './vocabulary';

describe('a text keeps the words of the site and loses those of the user', () => {
  test.each([
    ['Add to Balance', 'Add to Balance'],
    ['Renewal amount $15.00', 'Renewal amount $0'],
    ['You paid US$1,234.56 today', 'You paid US$0 today'],
    ['Kwota: 25,00 zł', 'Kwota: 0 zł'],
    ['支付金额 25.00 美元', '支付金额 0 美元'],
    ['Refill for (206) 555-0100', 'Refill for (0) 0-0'],
    ['0.6 GB left of 10GB', '0.0 GB left of 0GB'],
    ['Visa ending in 4242', 'Visa ending in 0'],
    ['Confirmation number AB12-99XY', 'Confirmation number •-•'],
    ['Text a code to j.doe+x@mail.example', 'Text a code to •'],
    ['See https://evil.example/anna?x=1 now', 'See • now'],
    ['Account of Barbara Kowalska', 'Account of • •'],
    ['Account of Łukasz Żółć', 'Account of • •'],
    ['Account of Ольга', 'Account of •'],
    ['张伟的余额', '•的余额'],
    ['Número de teléfono', 'Número de teléfono'],
    ['Doładowanie konta', 'Doładowanie konta'],
    ['Couldn’t process your card', 'Couldn’t process your card'],
    ['T-Mobile® phone number 📞', 'T-Mobile phone number'],
    ['Balance|Refill', 'Balance Refill'],
    ['x1card card1x', '• •'], // letters and digits in turn are no word
    ['张余额伟杰', '•余额•'],
  ])('%s → %s', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  test.each([
    ['Hello, Bill', 'Hello, •'],
    ['Hi Price!', 'Hi •!'],
    ['¡Hola, Luz!', '¡Hola, •!'],
    ['欢迎回来，成功', '欢迎回来 •'],
    ['Welcome back, May', 'Welcome back, •'],
    ['Good morning, Will', 'Good morning, •'],
    ['Good evening Bill', 'Good evening •'],
    ['Buenos días, Luz', 'Buenos días, •'],
    ['Buenas noches Casa', 'Buenas noches •'],
    ['Dobry wieczór, Stan', 'Dobry wieczór, •'],
    ['早上好，成功', '早上好 •'],
    ['晚安 成功', '晚安 •'],
    ['Hello Bill, $15 left', 'Hello •, $0 •'],
    // What stands before it is masked as anywhere.
    ['(206) 555-0100, hello Bill', '(0) 0-0, hello •'],
    ['$15 @ Hello, Bill', '0 Hello, •'],
  ])('after a greeting even common words are names: %s', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  test.each([
    ['cardNumber', 'card Number'],
    ['payment[cc_number]', 'payment cc number'],
    ['barbara2_email', '• email'],
    ['__privateStripeFrame7', '• • •'],
  ])('a name in code: %s → %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  test.each([
    ['/my-account/dashboard', '/my-account/dashboard'],
    ['/signin/v2/', '/signin/v/'],
    ['/u/barbara.kowalska/2065550100', '/u/•.•/0'],
    ['/p/%E5%BC%A0%E4%BC%9F', '/•/•'],
    ['/%zz', '/'],
    ['/pay@bill', '/pay-bill'],
    ['/pay'.repeat(20), '/pay'.repeat(11)],
  ])('a path: %s → %s', (path, masked) => {
    expect(maskPath(path)).toBe(masked);
  });
});

describe('whatever the text is', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.lorem(),
  );

  it('only words of the vocabulary, zeros and marks come out', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const out of [mask(text), maskName(text), maskPath(text)]) {
          // Chinese has no spaces: "0" may stand beside a word of it.
          const inWords = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
          for (const word of out.match(inWords) ?? []) {
            const bare = word.replace(/^0/, '').toLowerCase().normalize('NFD');
            const plain = bare.replace(/\p{M}/gu, '').replaceAll('ł', 'l');
            const han = /^\p{Script=Han}+$/u.test(word);
            expect(plain === '' || han || latinWords.has(plain), `${word} of ${text}`).toBe(true);
          }
          expect(out).not.toMatch(/[1-9@<>]/);
        }
      }),
      { numRuns: 2000, examples: [['𐡘再'], ['再 7']] },
    );
  });

  it('it has an end, and a label another', () => {
    expect(mask('pay '.repeat(300))).toBe('pay '.repeat(150).trim());
    expect(cut('x'.repeat(160))).toBe('x'.repeat(160));
    expect(cut('x'.repeat(161))).toBe(`${'x'.repeat(159)}…`);
  });

  it('masking once more changes nothing', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(mask(mask(text))).toBe(mask(text));
      }),
    );
  });

  it('is quick, however long it is', () => {
    for (const text of [
      'a@'.repeat(50_000),
      '1'.repeat(100_000),
      '$1,'.repeat(50_000),
      'x'.repeat(100_000),
    ]) {
      const start = cpuTime();
      expect(cut(mask(text)).length).toBeLessThanOrEqual(160);
      expect(cpuTime() - start).toBeLessThan(200);
    }
  });
});

it('words that are mostly names, and that nothing looks for, are not in the vocabulary', () => {
  const names = 'cree dale ella ida les max van'.split(' ');
  expect(names.filter((name) => latinWords.has(name))).toEqual([]);
});

it('the vocabulary has no word twice over in another form, and no digit', () => {
  for (const word of latinWords) expect(word).toMatch(/^[a-z-]*$/);
  for (const word of hanWords) expect(word).toMatch(/^\p{Script=Han}*$/u);
});
