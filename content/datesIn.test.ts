import { describe, expect, it } from 'vitest';
import { datesIn, hasDate, isDateOnly } from './datesIn';

const today = '2026-11-22';
const december = '2026-12-04';

describe('a date in words and in the forms of each language', () => {
  it.each([
    'Dec 4, 2026',
    'Dec. 4, 2026',
    'December 4, 2026',
    'December 4th, 2026',
    'Friday, December 4, 2026',
    'DEC 4 2026',
    '4 Dec 2026',
    '4th December 2026',
    'Dec 4',
    'on Dec 4.',
    'Dec 4: your plan',
    'Dec\u00a04,\u00a02026',
    '4 de diciembre de 2026',
    '4 de diciembre del 2026',
    '4 dic 2026',
    '4 dic. 2026',
    '4 de diciembre',
    'Diciembre 4 de 2026',
    // Tuesday is "mar" for short, as March is.
    'mar. 4 dic 2026',
    'Mar 4 dic. 12:30',
    'se renueva el mar 4 de diciembre de 2026',
    '4 grudnia 2026',
    '4 grudnia 2026 r.',
    '4 gru 2026',
    '4 grudnia',
    '2026年12月4日',
    '2026 年 12 月 4 日',
    '12月4日',
    '12月04號',
    '2026-12-04',
    '2026/12/4',
    '2026.12.04',
    'amount $15.00 · Dec 4',
    '$15 Dec 4',
    '4 GB until Dec 4',
  ])('%s', (text) => {
    expect(datesIn(text, today, undefined)).toEqual([december]);
  });

  it.each<[string, boolean | undefined, (string | undefined)[]]>([
    ['12/04/2026', false, [december]],
    ['12/4/2026', false, [december]],
    ['12/04/26', false, [december]],
    ['04/12/2026', true, [december]],
    ['04.12.2026', true, [december]],
    ['4-12-2026', true, [december]],
    ['12/04/2026', undefined, [undefined]],
    ['12/13/2026', undefined, ['2026-12-13']],
    ['13/12/2026', false, ['2026-12-13']],
    ['12/12/2026', undefined, ['2026-12-12']],
    ['13/13/2026', false, []],
    ['02/29/2027', false, []],
    ['02/29/2028', false, ['2028-02-29']],
    ['June 31, 2027', false, []],
    // A month and a year are no day, nor are times, amounts, numbers, versions, and ranges.
    ['12/26', false, []],
    ['12/2026', false, []],
    ['Dec 2026', false, []],
    ['Dec 12:30', false, []],
    ['$12.04', false, []],
    ['1-877-778-2106', false, []],
    ['206-555-0100', false, []],
    ['10.12.26', true, []],
    ['1.2.2026.5', true, ['2026-02-01']],
    ['4-10 Dec 2026', false, []],
    ['market 4, decide 5, may be 6', false, []],
    ['12月', false, []],
    ['30 days', false, []],
  ])('%s, day first: %s', (text, dayFirst, dates) => {
    expect(datesIn(text, today, dayFirst)).toEqual(dates);
  });

  it.each<[string, (string | undefined)[]]>([
    ['Nov 22', ['2026-11-22']],
    ['Jan 5', ['2027-01-05']],
    ['Oct 1', ['2027-10-01']],
    // Most likely it has just passed.
    ['Nov 20', [undefined]],
    ['Oct 9', [undefined]],
    ['Oct 8', ['2027-10-08']],
    ['Feb 29', []],
    ['Nov 4 – Dec 4', [undefined, december]],
    ['Mar 4 Apr. 5', ['2027-03-04', '2027-04-05']],
    ['mar. 4 mar. 2027', ['2027-03-04']],
    ['Mar 4 and more', ['2027-03-04']],
    ['Dec 4 (2026-12-04)', [december, december]],
  ])('without a year, %s is the next such day', (text, dates) => {
    expect(datesIn(text, today, undefined)).toEqual(dates);
  });

  it('is told across the turn of the year', () => {
    expect(datesIn('Dec 28', '2027-01-03', undefined)).toEqual([undefined]);
    expect(datesIn('Jan 3', '2026-12-30', undefined)).toEqual(['2027-01-03']);
  });
});

it.each([
  ['Dec 4, 2026', true],
  ['Fri, Dec 4', true],
  [' 12/04/2026 ', true],
  ['2026年12月4日', true],
  ['星期五 12月4日', true],
  ['4 grudnia 2026 r.', true],
  ['$15.00', false],
  ['Last payment Nov 4, 2026', false],
  ['Dec 4, 2026 – Jan 4, 2027', false],
])('%s is a date and nothing else: %s', (text, answer) => {
  expect(isDateOnly(text)).toBe(answer);
});

it.each([
  ['Renews on Dec 4', true],
  ['Renewal date', false],
])('%s has a date: %s', (text, answer) => {
  expect(hasDate(text)).toBe(answer);
});
