import { expect, it, vi } from 'vitest';
import { addLanguage, lists } from '.';
import { polish } from './polish';
import { allIn, languagesOf, listOf } from './words';

it('gives lists of any shape their words in one more language', () => {
  const pay = listOf('pay');
  const topics = [listOf('plan'), listOf('phone')];
  expect(pay.test('place')).toBe(false);
  addLanguage(
    'pl',
    { pay, inside: { topics } },
    { pay: 'place', inside: { topics: ['', 'telefon'] } },
  );
  expect([pay.test('place'), pay.test('pay'), pay.test('plac')]).toEqual([true, true, false]);
  expect(topics.map((topic) => topic.test('telefon'))).toEqual([false, true]);
  expect(languagesOf('place')).toContain('pl');
});

it('does so once: what is given again changes nothing', () => {
  const pay = listOf('pay');
  addLanguage('pl', { pay }, { pay: 'place' });
  addLanguage('pl', { pay }, { pay: 'zaplac' });
  expect([pay.test('place'), pay.test('zaplac')]).toEqual([true, false]);
});

it('one expression finds each place of a list, until it has another language', () => {
  const pay = listOf('pay');
  const make = vi.fn((real: typeof RegExp, how: [string, string]) => new real(...how));
  vi.stubGlobal('RegExp', new Proxy(RegExp, { construct: make }));
  expect([allIn(pay, 'pay place pay'), allIn(pay, 'pay')]).toEqual([['pay', 'pay'], ['pay']]);
  vi.unstubAllGlobals();
  expect(make).toHaveBeenCalledTimes(1);
  addLanguage('pl', { pay }, { pay: 'place' });
  expect(allIn(pay, 'pay place')).toEqual(['pay', 'place']);
});

it('every list has its Polish words, but for topics that are none there', () => {
  const missing = Object.keys(lists).filter((name) => !(name in polish));
  expect(missing).toEqual([]);
  expect(Object.keys(lists.fieldWords)).toEqual(Object.keys(polish.fieldWords ?? {}));
  expect(polish.topics).toHaveLength(lists.topics.length);
});
