import { expect, it, test } from 'vitest';
import { isNickname, sameNickname } from './nickname';

test.each([
  ['', false],
  [' ', false],
  ['\u200D', false],
  [' Mum', false],
  ['Mum', true],
  ['字'.repeat(40), true],
  ['字'.repeat(41), false],
  ['😀'.repeat(40), true],
])('%j may be a nickname: %s', (text, may) => {
  expect(isNickname(text)).toBe(may);
});

it('knows the same name when it sees it', () => {
  expect(sameNickname('Mum', 'mum')).toBe(true);
  expect(sameNickname('ＭＵＭ', 'mum')).toBe(true);
  expect(sameNickname('妈妈', '爸爸')).toBe(false);
});
