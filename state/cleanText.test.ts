import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { cleanText, textLength } from './cleanText';

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
  expect(cleanText(typed)).toBe(kept);
});

it('cleaning twice is cleaning once, and what is clean comes back from storage as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      const clean = cleanText(typed);
      expect(cleanText(clean)).toBe(clean);
      expect(JSON.parse(JSON.stringify(clean))).toBe(clean);
    }),
    { numRuns: 1000 },
  );
});

it('counts characters, not halves of them', () => {
  expect(textLength('妈妈😀')).toBe(3);
});
