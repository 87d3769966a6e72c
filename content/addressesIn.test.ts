import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { cpuTime } from '../tests/unit/cpuTime';
import { addressesIn } from './addressesIn';

test.each([
  ['https://my-t-mobile.com/pay', ['https://my-t-mobile.com/pay']],
  ['  my-t-mobile.com ', ['https://my-t-mobile.com']],
  ['t-mobile.guyyu.icu/x?y=1', ['https://t-mobile.guyyu.icu/x?y=1']],
  [
    'T-Mobile: your points expire today. http://t-mobile.mxuie.cc/pay.',
    ['http://t-mobile.mxuie.cc/pay'],
  ],
  [
    '积分快到期了，点这里：https://t-mobile.guyyu.icu/pay，回复 Y',
    ['https://t-mobile.guyyu.icu/pay'],
  ],
  ['（www.t-mobile.com）', ['https://www.t-mobile.com']],
  ['Log in (www.t-mobile.com).', ['https://www.t-mobile.com']],
  ['HTTPS://WWW.T-MOBILE.COM', ['HTTPS://WWW.T-MOBILE.COM']],
  // Each once.
  ['my-t-mobile.com, my-t-mobile.com', ['https://my-t-mobile.com']],
  ['t-mоbile.com', ['https://t-mоbile.com']], // Cyrillic о
  ['www.example.com:8443/a', ['https://www.example.com:8443/a']],
  // All of them: the second may be the false one.
  [
    'See https://www.t-mobile.com or my-t-mobile.com/x',
    ['https://www.t-mobile.com', 'https://my-t-mobile.com/x'],
  ],
  // Nothing is left out that would make the address another one.
  ['https://t-mobile.com@evil.example/a', ['https://t-mobile.com@evil.example/a']],
  ['www.t-mobile.com@evil.example/a', ['https://www.t-mobile.com@evil.example/a']],
  ['a@t-mobile.com:x@evil.example:81/', ['https://a@t-mobile.com:x@evil.example:81/']],
  // Where a browser would go, and what it may be sent on to.
  [
    '(evil.example/r?u=https://www.t-mobile.com/login)',
    ['https://evil.example/r?u=https://www.t-mobile.com/login', 'https://www.t-mobile.com/login'],
  ],
  [
    't-mobile.com/a,https://evil.example/b',
    ['https://t-mobile.com/a,https://evil.example/b', 'https://evil.example/b'],
  ],
  ['Link:https://t-mobile.com/a', ['https://t-mobile.com/a']],
  ['t-mobile.com。evil.net', ['https://t-mobile.com。evil.net']], // the browser's dot
  ['官t-mobile.com', ['https://官t-mobile.com']],
  ['https://www.t-mobile.com/。', ['https://www.t-mobile.com/']],
])('%j: %j', (text, addresses) => {
  expect(addressesIn(text)).toEqual(addresses);
});

test.each([
  '',
  '   ',
  'hello',
  '7726',
  'T-Mobile',
  '没有网址。',
  '...',
  'https://',
  '$15.00',
  'someone@t-mobile.com',
  't-mobile.com@evil.example',
  'someone@t-mobile.com?subject=a/b',
])('%j has none', (text) => {
  expect(addressesIn(text)).toEqual([]);
});

it('leaves none out, however many there are', () => {
  const all = Array.from({ length: 1000 }, (_, at) => `https://${at}.example`);
  expect(addressesIn(all.join(' '))).toEqual(all);
});

it('answers with what can be parsed, whatever is pasted, and in no time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      for (const address of addressesIn(text)) expect(URL.canParse(address)).toBe(true);
    }),
  );
  const begun = cpuTime();
  for (const part of ['a.', 'a@', '-', 'a', '.', 'https://', 'a.a/', 'a.a ', '。'])
    addressesIn(part.repeat(20_000));
  addressesIn(`${'.'.repeat(100_000)}a`); // as a pasted bill has them between words
  expect(cpuTime() - begun).toBeLessThan(5000);
});
