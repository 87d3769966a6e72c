// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { marked } from '../tests/unit/marked';
import { detailOf, tellsNumber, tellsValue } from './details';

describe('tells a phone number that is somebody’s', () => {
  test.each([
    ['(206) 555-0100', true],
    ['Refill for 206 555 0100', true],
    ['+1 206-555-0100', true],
    ['206-***-0100', true],
    ['500 100 200', true],
    ['13800138000', true],
    ['138****8000', true],
    // From nine digits to thirteen, with those of the country.
    ['20 55-0100', false],
    ['20 555-0100', true],
    ['+123 206 555-0100', true],
    ['+123 2065 555-0100', false],
    ['1-877-778-2106', false], // to be called for free
    ['(800) 555-0100', false],
    ['e.g. 206-555-0100', false],
    ['10.12.2026 100 zł', false],
    ['Order 12345', false],
    ['My line', false],
    ['Line ending 0107', true],
    ['Línea terminada en 0107', true],
    ['Card ending in 0107', false],
    ['Line ending 01075', false],
  ])('%s: %s', (text, answer) => {
    expect(tellsNumber(text)).toBe(answer);
  });
});

test.each([
  ['$15', true],
  ['Visa ending in 4242', true],
  ['(206) 555-0100', true],
  ['12 months', false],
  ['Visa', false],
])('%s may be the value of a row: %s', (text, answer) => {
  expect(tellsValue(text)).toBe(answer);
});

describe('a value in a row behind its name', () => {
  const long = 'Taxes and fees. '.repeat(8);
  const detail = (html: string) => {
    const block = marked(html);
    return detailOf(block, block.textContent ?? '');
  };

  test.each([
    ['an amount', '<div><span>Total</span><b data-it>$15.00</b></div>', 'amount'],
    ['a card', '<div><span>Pay with</span><b data-it>Visa •••• 4242</b></div>', 'card'],
    ['a number', '<div><span>For</span><b data-it>(206) 555-0100</b></div>', 'number'],
    ['in a list of names and values', '<dl><dt>Total</dt><dd data-it>$15</dd></dl>', 'amount'],
    [
      'in a table',
      '<table><tbody><tr><td>Total</td><td data-it>$15</td></tr></tbody></table>',
      'amount',
    ],
    [
      'two boxes deep',
      '<div><p>Total</p><div><div><b data-it>$15</b></div></div></div>',
      undefined,
    ],
    ['one box deep', '<div><p>Total</p><div><b data-it>$15</b></div></div>', 'amount'],
    [
      'first in its row of a table',
      '<table><tbody><tr><td data-it>$15</td><td>Total</td></tr></tbody></table>',
      undefined,
    ],
    ['before its name', '<div><b data-it>$15</b><span>Total</span></div>', undefined],
    [
      'with something to press',
      '<div><span>Total</span><b data-it>$15</b><button>Add</button></div>',
      undefined,
    ],
    ['in a heading', '<div><p>Total</p><h2 data-it>$15</h2></div>', undefined],
    ['in a list', '<ul><li>Total</li><li data-it>$15</li></ul>', undefined],
    ['beside running text', `<div><p>${long}</p><b data-it>$15</b></div>`, undefined],
    ['no value', '<div><span>Plan</span><b data-it>Unlimited</b></div>', undefined],
  ])('%s', (_, html, kind) => {
    expect(detail(html)).toBe(kind);
  });

  it('beside a link to change it', () => {
    const row = '<p>For <b data-it>(206) 555-0100</b> <a href="#">Change</a></p>';
    expect(detail(row)).toBe('number');
  });
});
