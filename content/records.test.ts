// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { marked } from '../tests/unit/marked';
import { hasDay, isPast, isRecordRow, recordOf } from './records';

const table = (rows: string) => `<table><tbody>${rows}</tbody></table>`;

describe('the row of a list of payments that a text stands in', () => {
  const row = (html: string) => recordOf(marked(html))?.getAttribute('class') ?? null;

  test.each([
    ['an item', '<ul><li class="own"><b data-it>11/04/2026</b> <i>$15</i></li></ul>'],
    ['the item itself', '<ul><li class="own" data-it>11/04/2026 $15.00</li></ul>'],
    ['an amount without its currency', '<ul><li class="own" data-it>11/04/2026 50.00</li></ul>'],
    ['a row of a table', table('<tr class="own"><td data-it>2026-11-04</td><td>$15.00</td></tr>')],
    [
      'four boxes deep',
      '<div role="row" class="own"><p><b><i><u data-it>11/04/2026 $15</u></i></b></p></div>',
    ],
    [
      'a box with another before it',
      '<main><div>10/04/2026 $15</div><div class="own" data-it>11/04/2026 $15</div></main>',
    ],
    [
      'a box with another behind it',
      '<main><div class="own" data-it>11/04/2026 $15</div><div>10/04/2026 $15</div></main>',
    ],
  ])('%s', (_, html) => {
    expect(row(html)).toBe('own');
  });

  test.each([
    ['without an amount', '<ul><li data-it>11/04/2026 paid</li></ul>'],
    ['with an amount of data', '<ul><li data-it>11/04/2026 50.00 GB</li></ul>'],
    ['without a day', '<ul><li data-it>$15</li></ul>'],
    ['with an amount that has the digits of a day', '<ul><li data-it>$15.00</li></ul>'],
    [
      'five boxes deep',
      '<div role="row"><p><b><i><u><s data-it>11/04/2026 $15</s></u></i></b></p></div>',
    ],
    ['a box alone', '<main><div data-it>11/04/2026 $15</div></main>'],
    ['a box beside another thing', '<main><div data-it>11/04/2026 $15</div><div>Pay</div></main>'],
    [
      'of a form beside another',
      '<main><form>10/04/2026 $15</form><form><b data-it>11/04/2026 $15</b></form></main>',
    ],
    ['of a form', '<ul><li><form><b data-it>11/04/2026 $15</b></form></li></ul>'],
    ['in running text', `<ul><li><b data-it>11/04/2026</b> $15 ${'so on '.repeat(50)}</li></ul>`],
  ])('none: %s', (_, html) => {
    expect(row(html)).toBeNull();
  });
});

describe('what is over', () => {
  test.each([
    ['an item with a day and an amount', '<ul><li data-it>11/04/2026 $15</li></ul>', true],
    [
      'a row of three cells, without a day',
      table('<tr><td data-it>Refill</td><td>Visa</td><td>$15</td></tr>'),
      true,
    ],
    ['a row by its role', '<div role="row"><b data-it>Refill</b> <i>$15</i></div>', true],
    ['a name and its value', table('<tr><td data-it>To pay</td><td>$15</td></tr>'), false],
    ['text', '<p data-it>Refill $15</p>', false],
  ])('%s: %s', (_, html, past) => {
    expect(isPast(marked(html))).toBe(past);
  });
});

describe('a row of records', () => {
  test.each([
    ['has a day and an amount', '<th>11/04/2026</th><td>$15</td>', true],
    ['or an amount in one of three cells', '<td>Refill</td><td>Visa</td><td>$15</td>', true],
    ['has no heading', '<th>Plan</th><td>Monthly</td><td>$15</td>', false],
    ['has more than a name and its value', '<td>To pay</td><td>$15</td>', false],
    [
      'has nothing to take',
      '<td>Week</td><td>8 GB</td><td>$18 <button>Select</button></td>',
      false,
    ],
    ['has nothing to mark', '<td><input type="radio"></td><td>8 GB</td><td>$18</td>', false],
    ['has a receipt to open', '<td>11/04/2026</td><td>$15</td><td><button>PDF</button></td>', true],
    ['has an amount', '<td>Refill</td><td>Visa</td><td>Nov 4</td>', false],
  ])('%s', (_, cells, is) => {
    expect(isRecordRow(marked(table(`<tr data-it>${cells}</tr>`)))).toBe(is);
  });

  it('has an amount, whatever its tag', () => {
    expect(isRecordRow(marked('<div role="row" data-it>Refill $15</div>'))).toBe(true);
    expect(isRecordRow(marked('<div role="row" data-it>Refill</div>'))).toBe(false);
  });
});

test.each([
  ['11/04/2026', true],
  ['Nov 4, 2026', true],
  ['Plans of 2026', false],
  ['$15.00', false],
])('%s has a day: %s', (text, has) => {
  expect(hasDay(text)).toBe(has);
});
