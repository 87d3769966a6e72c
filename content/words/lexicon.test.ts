// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { english } from '../../tests/unit/kinds/en';
import { spanish } from '../../tests/unit/kinds/es';
import { noStep } from '../../tests/unit/kinds/noStep';
import { otherBusiness } from '../../tests/unit/kinds/otherBusiness';
import { polish } from '../../tests/unit/kinds/pl';
import { simplified } from '../../tests/unit/kinds/zhCN';
import { traditional } from '../../tests/unit/kinds/zhTW';
import { listIn } from '../../tests/unit/listIn';
import { parsePage } from '../../tests/unit/parsePage';
import * as w from '.';
import { fold } from './fold';
import { allIn, anyWord, expressionOf, languagesOf, listOf, only, placeOf, words } from './words';

const pages = [english, spanish, polish, simplified, traditional, noStep, otherBusiness].flat();
const texts = [
  ...new Set(
    pages.flatMap(([name, , html]) => {
      const walker = document.createTreeWalker(parsePage(html), 4);
      const found = [name];
      while (walker.nextNode()) found.push(walker.currentNode.nodeValue?.trim() ?? '');
      return found;
    }),
  ),
];
const lists = [
  ...Object.entries(w).flatMap(([name, list]) =>
    name.endsWith('Words') && 'test' in list ? [[name, list as w.Words] as const] : [],
  ),
  ...Object.entries(w.fieldWords),
];

describe('every list finds what its words, tried all at once, would find', () => {
  test.each(lists)('%s', (_, list) => {
    const whole = new RegExp(expressionOf(list));
    const place = (text: string) => whole.exec(fold(text))?.index ?? -1;
    expect(texts.filter((text) => placeOf(list, text) !== place(text))).toEqual([]);
    // A list that is found in none of these would be held by nothing here.
    const some = texts.find((text) => list.test(text));
    if (some) expect(list.test(`${some}!`)).toBe(whole.test(fold(`${some}!`)));
  });

  it('and there is enough to find', () => {
    expect(texts.length).toBeGreaterThan(1200);
    expect(
      lists.filter(([, list]) => texts.some((text) => list.test(text))).length,
    ).toBeGreaterThan(lists.length * 0.8);
  });
});

describe('words', () => {
  const list = listIn({ en: 'top[ -]?up|add (?:money|funds)', es: 'recarg(?:a|ar)', zh: '充值' });

  it.each([
    ['Top-up now', true],
    ['TOPUP', true],
    ['Add  money', true],
    ['Addmoney', true], // split over elements
    ['stop upstairs', false],
    ['Recárga', true],
    ['recargas', false],
    ['手机充值卡', true],
    ['手機充値', false],
    ['儲值', false],
  ])('%s: %s', (text, is) => {
    expect(list.test(text)).toBe(is);
  });

  it('are found in traditional characters, too', () => {
    expect(listIn({ zh: '储值|续费' }).test('立即儲值')).toBe(true);
  });

  it('tell where they stand first', () => {
    expect(placeOf(list, 'Please top up, add money')).toBe(7);
    expect(placeOf(list, 'nothing')).toBe(-1);
  });

  it('alone are a label of only these', () => {
    const label = only(list);
    expect(['Top up', ' » Top up! '].map((text) => label.test(text))).toEqual([true, true]);
    expect(label.test('Top up my friend')).toBe(false);
    expect(label.test('My friend, top up')).toBe(false);
  });

  it('tell their language', () => {
    expect(languagesOf('Recarga')).toEqual(['es']);
    expect(languagesOf('充值')).toEqual(['zh']);
  });

  it('are given, each where it stands', () => {
    expect(allIn(list, 'Top up, TOP-UP: recarga o 充值')).toEqual([
      'top up',
      'top-up',
      'recarga',
      '充值',
    ]);
    expect(allIn(list, 'nothing')).toEqual([]);
  });

  it.each(['my line', 'my\u00a0line', 'my\u3000line', 'my\tline', 'my\rline', 'my\n line'])(
    'are found whatever the white space in them: %j',
    (text) => {
      expect(listOf('my line').test(text)).toBe(true);
    },
  );

  it('may have any ending, or a few words of the sentence between them', () => {
    const open = listIn({ en: 'pay…now', pl: 'plac~' });
    const texts = ['Pay it right now', 'Pay now', 'Płacę', 'Plac', 'Pay. Now', 'Zapłać'];
    expect(texts.map((text) => open.test(text))).toEqual([true, true, true, true, false, false]);
  });

  it('are whole words: no letter of ours and no digit stands beside them', () => {
    const pay = listIn({ en: 'pay', es: 'pag(?:o|a)' });
    for (const beside of ['a', 'z', '0', '9', 'à', 'ſ', 'Z']) {
      expect(pay.test(`${beside}pay`), beside).toBe(false);
      expect(pay.test(`pay${beside}`), beside).toBe(false);
      expect(pay.test(`${beside}pago`), beside).toBe(false);
      expect(pay.test(`pago${beside}`), beside).toBe(false);
    }
    for (const beside of ['/', ':', '@', '[', '`', '{', '½', 'ƀ', '值']) {
      expect(pay.test(`${beside}pay`), beside).toBe(true);
      expect(pay.test(`pay${beside}`), beside).toBe(true);
    }
  });

  it('may begin with a number, in Chinese also inside a word, or with a mark before a text', () => {
    const number = listIn({ en: '\\d+ gb', zh: '\\d+天' });
    const texts = ['0 GB', '9 GB', '12GB', 'T9天', 'T9 GB', 'GB'];
    expect(texts.map((text) => number.test(text))).toEqual([true, true, true, true, false, false]);
    expect(placeOf(listIn({ es: '[¿]?olvidaste' }), '¿Olvidaste?')).toBe(0);
  });

  it('are found in a text that was asked about before they were known', () => {
    const text = 'Weather of the day';
    expect(listOf('weather').test(text)).toBe(true);
    expect(listOf('day').test(text)).toBe(true);
  });

  it('are worth a text where they are for texts, or asked for', () => {
    const ofTexts = words('snowfall');
    const ofLabels = listOf('hailstorm');
    expect(ofTexts.test('Snowfall')).toBe(true);
    expect(anyWord().test('Snowfall')).toBe(true);
    expect(anyWord().test('Hailstorm')).toBe(false);
    expect(anyWord([ofLabels]).test('Hailstorm')).toBe(true);
    expect(anyWord([/sunshine/i]).test('Sunshine')).toBe(true);
    expect(anyWord([ofLabels, /sunshine/i]).test('Drizzle')).toBe(false);
  });
});
