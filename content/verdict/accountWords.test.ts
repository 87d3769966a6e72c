import { expect, test } from 'vitest';
import { isAccountWord } from './accountWords';
import { fold } from './fold';

test.each([
  ['login', true],
  ['mylogin24', true],
  ['官网', true],
  ['refill', false],
  ['loginx', false],
  ['24', false],
  ['', false],
  // A label has at most 63 letters.
  [`${'my'.repeat(31)}2`, true],
  ['my'.repeat(32), false],
])('%s speaks of an account: %s', (piece, answer) => {
  expect(isAccountWord(fold(piece))).toBe(answer);
});
