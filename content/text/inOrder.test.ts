import { expect, it, test } from 'vitest';
import { locales, words } from '.';
import { en } from './en';
import { textsOf, wordsOf } from './inOrder';

test.each(locales)('%s is the same without the names of its texts', (locale) => {
  const texts = textsOf(words[locale], en);
  expect(texts.length).toBeGreaterThan(800);
  expect(wordsOf(texts, en)).toEqual(words[locale]);
});

it('takes no words that lack a text, or have one for several', () => {
  const order = { a: 'A', b: { c: 'C' } };
  expect(textsOf({ b: { c: '3' }, a: '1' }, order)).toEqual(['1', '3']);
  for (const other of [{ a: '1' }, { a: '1', b: '2' }, { a: '1', b: {} }, { a: {}, b: { c: '3' } }])
    expect(() => textsOf(other, order)).toThrow('differ');
});
