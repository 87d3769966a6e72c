import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { cleanNickname, isNickname, nicknameLength, sameNickname } from './nickname';

test.each([
  ['  Mum  ', 'Mum'],
  ['妈妈\n的卡', '妈妈 的卡'],
  ['　全角　', '全角'],
  ['a\u202Eb\u200B', 'ab'],
  ['e\u200B\u0301', 'é'],
  ['👩‍👧', '👩‍👧'],
  ['\u0000\u0007', ''],
  ['\uD800x', '\uFFFDx'],
])('%j is kept as %j', (typed, kept) => {
  expect(cleanNickname(typed)).toBe(kept);
});

it('cleaning twice is cleaning once, and what is clean and short may be kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      const clean = cleanNickname(typed);
      expect(cleanNickname(clean)).toBe(clean);
      expect(JSON.parse(JSON.stringify(clean))).toBe(clean);
    }),
    { numRuns: 1000 },
  );
});

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

it('counts characters, not halves of them', () => {
  expect(nicknameLength('妈妈😀')).toBe(3);
});

it('knows the same name when it sees it', () => {
  expect(sameNickname('Mum', 'mum')).toBe(true);
  expect(sameNickname('ＭＵＭ', 'mum')).toBe(true);
  expect(sameNickname('妈妈', '爸爸')).toBe(false);
});
