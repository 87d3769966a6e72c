// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { marked } from '../tests/unit/marked';
import { isTeaser } from './teaser';

const heading = '<h2 data-it>A new phone</h2>';
const more = '<a href="#">Learn more</a>';

test.each([
  ['a part that leads elsewhere', `<section>${heading}${more}</section>`, true],
  ['an item that does', `<ul><li>${heading}${more}</li></ul>`, true],
  ['a box that calls itself so', `<div class="home-promo">${heading}${more}</div>`, true],
  ['a plain box', `<div>${heading}${more}</div>`, false],
  ['what leads nowhere', `<section>${heading}<p>Shipped.</p></section>`, false],
  ['something to press', `<section>${heading}${more}<button>Pay</button></section>`, false],
  ['something to fill in', `<section>${heading}${more}<input></section>`, false],
  ['what the page is about', `<section><h1>Checkout</h1>${heading}${more}</section>`, false],
  ['what was ordered', `<section>${heading}<a href="#">Track order</a></section>`, false],
  ['what is in a cart', `<ul><li>${heading}<a href="#">Remove</a></li></ul>`, false],
  ['a long part', `<section>${heading}${more}<p>${'It is new. '.repeat(40)}</p></section>`, false],
])('%s: %s', (_, html, answer) => {
  expect(isTeaser(marked(html))).toBe(answer);
});
