import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { decodeLabel } from './punycode';

test.each([
  // RFC 3492, section 7.1, those a host can have.
  ['xn--ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['xn--ihqwctvzc91f659drss3x8bo0yb', '他們爲什麽不說中文'],
  ['xn--b1abfaaepdrnnbgefbadotcwatmq2g4l', 'почемужеонинеговорятпорусски'],
  ['xn--3b-ww4c5e180e575a65lsy2b', '3年b組金八先生'],
  ['xn--maana-pta', 'mañana'],
  ['xn--tmobile-506c', 't‐mobile'],
  ['xn--p1ai', 'рф'],
  // No encoded label, or not rightly: it stays as it is.
  ['t-mobile', 't-mobile'],
  ['xn--', ''],
  ['xn--a-!', 'xn--a-!'],
  ['xn--999999999', 'xn--999999999'],
  ['', ''],
  // As long as DNS takes, and longer.
  [`xn--fiq${'a'.repeat(56)}`, '中'.repeat(57)],
  [`xn--fiq${'a'.repeat(57)}`, `xn--fiq${'a'.repeat(57)}`],
])('%s is %s', (label, meant) => {
  expect(decodeLabel(label)).toBe(meant);
});

it('reads any host back as the platform does', () => {
  const letters = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(letters, (text) => {
      const ascii = domainToASCII(text);
      fc.pre(ascii !== '' && ascii.split('.').every((label) => label.length <= 63));
      expect(ascii.split('.').map(decodeLabel).join('.')).toBe(domainToUnicode(ascii));
    }),
    { numRuns: 3000 },
  );
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 70 }), (rest) => {
      expect(typeof decodeLabel(`xn--${rest}`)).toBe('string');
    }),
  );
});
