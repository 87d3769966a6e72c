import { expect, test } from 'vitest';
import { verdictOf } from './index';

test.each([
  ['https://www.t-mobile.com./a', 'www.t-mobile.com', 't-mobile.com'],
  ['https://t-mobile.com.evil.co.uk/', 't-mobile.com.evil.co.uk', 'evil.co.uk'],
  ['https://t-mobile.github.io/', 't-mobile.github.io', 'github.io'],
  // Signs that stand for themselves are shown as they are, letters that may be forged are not.
  ['https://话费充值.中国/', '话费充值.中国', '话费充值.中国'],
  ['https://www.中文域名.com/', 'www.中文域名.com', '中文域名.com'],
  ['https://t-mоbile.com/', 'xn--t-mbile-cjg.com', 'xn--t-mbile-cjg.com'],
  ['https://münchen.de/', 'xn--mnchen-3ya.de', 'xn--mnchen-3ya.de'],
  ['https://t一mobile.com/', 'xn--tmobile-5t3k.com', 'xn--tmobile-5t3k.com'],
  ['https://ノ.example/', 'xn--ldk.example', 'xn--ldk.example'], // reads as a slash
  ['https://שלום.example/', 'xn--9dbne9b.example', 'xn--9dbne9b.example'], // would turn about
  ['https://[2001:db8::1]:8443/', '[2001:db8::1]', '[2001:db8::1]'],
  ['http://localhost/', 'localhost', 'localhost'],
  // Sixty characters are shown.
  [`https://${'a'.repeat(50)}.evil.test/`, `${'a'.repeat(50)}.evil.test`, 'evil.test'],
  [`https://${'a'.repeat(51)}.evil.test/`, `…${'a'.repeat(49)}.evil.test`, 'evil.test'],
  [
    `https://t-mobile.com.${'a-'.repeat(30)}b.evil.top/`,
    `…${'-a'.repeat(24)}-b.evil.top`,
    'evil.top',
  ],
  ['about:blank', '', ''],
])('%s is shown as %s, of %s', (address, shown, site) => {
  const verdict = verdictOf(address);
  expect(verdict.site).toBe(site);
  expect(verdict.shown).toBe(shown);
});
