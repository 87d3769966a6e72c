// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { marked } from '../tests/unit/marked';
import { isChoice, isOffer, tileOf } from './choices';

const another = '<div><p>$20</p><button>Choose</button></div>';
const long = 'It is good for a month. '.repeat(10);

describe('can be picked', () => {
  test.each([
    ['an option', '<select><option data-it>$10</option></select>', true],
    ['what plays one', '<p role="radio" data-it>$10</p>', true],
    ['a button', '<button data-it>Refill with $10 now</button>', true],
    ['in a button', '<button><b data-it>$10</b></button>', true],
    ['the label around a radio button', '<label data-it><input type="radio"> $10</label>', true],
    [
      'the label of one that stands beside it',
      '<input type="radio" id="a"><label for="a" data-it>$10</label>',
      true,
    ],
    ['the label around what plays one', '<label data-it><b role="radio"></b> $10</label>', true],
    ['the label of a field', '<label data-it>$10 <input></label>', false],
    ['a label of nothing', '<label data-it>$10</label>', false],
    ['a link that is an amount', '<a href="#" data-it>\n        $10 a month!\n    </a>', true],
    ['a link that says more', '<a href="#" data-it>$100 a month!</a>', false],
    [
      'a tile with a button',
      `<div><p data-it>$10</p><button>Choose</button></div>${another}`,
      true,
    ],
    [
      'a tile with a radio button',
      `<div><p data-it>$10</p><input type="radio"></div>${another}`,
      true,
    ],
    [
      'the end of a row',
      `<div><p>5 GB</p><p data-it>$10 <button>Choose</button></p></div>${another}`,
      true,
    ],
    [
      'an order with what places it',
      '<div><p data-it>$10</p><p>Tax $1</p><button>Pay</button></div><p>$9</p><button>Back</button>',
      false,
    ],
    [
      'a whole page with a button',
      `<div><h1>Check</h1><p data-it>$10</p><button>Pay</button></div>${another}`,
      false,
    ],
    [
      'a whole page by its role',
      `<div role="main"><p data-it>$10</p><button>Pay</button></div>${another}`,
      false,
    ],
    [
      'a page by the rank of its title',
      `<div><p role="heading" aria-level="1">Check</p><p data-it>$10</p><button>Pay</button></div>${another}`,
      false,
    ],
    [
      'a tile that is wrapped deep',
      `<div><div><div><div><p data-it>$10</p><button>Choose</button></div></div></div></div>${another}`,
      true,
    ],
    [
      'an order beside the head of a page',
      '<header>$0.00 <button>Cart</button></header><main><div><p data-it>$10</p><button>Pay</button></div></main>',
      false,
    ],
    ['an amount alone', '<p data-it>$10</p>', false],
    ['a button under the list', '<ul><li data-it>$10</li></ul><button>Next</button>', false],
    [
      'a button after running text',
      `<div><p data-it>$10</p><p>${long}</p><button>Next</button></div>`,
      false,
    ],
    [
      'three boxes deep in its tile',
      `<div><div><div><p data-it>$10</p></div></div><button>Choose</button></div>${another}`,
      true,
    ],
    [
      'four boxes deep',
      `<div><div><div><div><p data-it>$10</p></div></div></div><button>Choose</button></div>${another}`,
      false,
    ],
  ])('%s: %s', (_, html, is) => {
    expect(isChoice(marked(html))).toBe(is);
  });

  it.each([
    ['pointer', true],
    ['auto', false],
  ])('a tile whose cursor is %s: %s', (cursor, is) => {
    const tile = marked('<p data-it>$10</p>');
    const view = { getComputedStyle: () => ({ cursor }) };
    Object.defineProperty(tile.ownerDocument, 'defaultView', { value: view });
    expect(isChoice(tile)).toBe(is);
  });

  it('a part of a site that is all in its shadow, beside another of that kind', () => {
    document.body.innerHTML = '<x-tile></x-tile><x-tile></x-tile><x-order></x-order>';
    const [first, , order] = document.body.children;
    for (const part of [...document.body.children]) {
      const root = part?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = '<div><p>$10</p><button>Choose</button></div>';
    }
    const amountOf = (part: Element | undefined) => part?.shadowRoot?.querySelector('p') as Element;
    expect(isChoice(amountOf(first))).toBe(true);
    expect(isChoice(amountOf(order))).toBe(false);
  });

  it('not in a document that is not shown', () => {
    const tile = marked('<p data-it>$10</p>');
    Object.defineProperty(tile.ownerDocument, 'defaultView', { value: null });
    expect(isChoice(tile)).toBe(false);
  });
});

describe('is offered', () => {
  test.each([
    ['on a tile', '<div><p data-it>$10</p></div>', true],
    ['in a list beside a link', '<ul><li data-it>$10</li></ul><a href="#">Terms</a>', true],
    ['in running text', `<div><p data-it>$10</p><p>${long}</p><a href="#">More</a></div>`, true],
    ['as the price of what a link leads to', '<a href="#"><p data-it>$10</p></a>', false],
    ['beside a link', '<div><p data-it>$10</p><a href="#">More</a></div>', false],
    [
      'in a table',
      '<table><tbody><tr><td><b data-it>$10</b></td><td>5 GB</td></tr></tbody></table>',
      false,
    ],
    [
      'with a link three boxes up',
      '<div><div><div><p data-it>$10</p></div></div><a href="#">More</a></div>',
      false,
    ],
    [
      'with a link four boxes up',
      '<div><div><div><div><p data-it>$10</p></div></div></div><a href="#">More</a></div>',
      true,
    ],
  ])('%s: %s', (_, html, is) => {
    expect(isOffer(marked(html))).toBe(is);
  });
});

describe('the tile of a radio button', () => {
  const radio = '<input type="radio" data-it>';
  const tile = (html: string) => {
    const found = tileOf(marked(html));
    return found && [found.element.getAttribute('class'), found.text];
  };

  test.each([
    [
      'holds no other one',
      `<div><div class="own"><p>${radio}</p><b>$10</b> 5 GB</div><div><input type="radio"> $20</div></div>`,
      '$10 5 GB',
    ],
    ['is within the list', `<ul>Choose<li class="own">${radio} $10</li></ul>`, '$10'],
    ['ends before running text', `<div><p class="own">${radio} $10</p><p>${long}</p></div>`, '$10'],
    [
      'is at most five boxes up',
      `<div>6<div class="own">5<div>4<div>3<div>2<div>${radio} 1</div></div></div></div></div></div>`,
      '5 4 3 2 1',
    ],
  ])('%s', (_, html, text) => {
    expect(tile(html)).toEqual(['own', text]);
  });

  it('is none where the list begins at once', () => {
    expect(tile(`<fieldset>${radio} $10</fieldset>`)).toBeUndefined();
  });
});
