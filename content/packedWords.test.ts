import { expect, it } from 'vitest';
import { latinWords } from './outline/latinWords';
import { packWords, unpackWords } from './packedWords';

it('writes what a word has of the one before as a letter', () => {
  expect(packWords(['pays', 'pay', 'sign-in', 'payment'])).toBe('ApayDmentDsAsign-in');
  expect(unpackWords('ApayDmentDsAsign-in')).toEqual(['pay', 'payment', 'pays', 'sign-in']);
});

it('loses none of the words that an outline may repeat', () => {
  expect(latinWords.length).toBeGreaterThan(2000);
  expect(unpackWords(packWords(latinWords))).toEqual([...latinWords].sort());
});
