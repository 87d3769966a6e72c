// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { marked } from '../tests/unit/marked';
import { parsePage } from '../tests/unit/parsePage';
import { seesByStyle } from '../tests/unit/seesByStyle';
import { linkListsIn } from './linkLists';
import { recognise } from './recognise';

const links = (count: number) =>
  Array.from({ length: count }, (_, at) => `<li><a href="/${at}">Place ${at}</a></li>`).join('');
const it = '<li><a href="/bill" data-it>Pay bill</a></li>';

test.each([
  ['in a long list of links', `<ul>${it}${links(11)}</ul>`, true],
  ['in columns with headings', `<div><h4>Care</h4><ul>${it}${links(6)}</ul></div>`, false],
  [
    'in columns that are many together',
    `<div><div><h4>Care</h4><ul>${it}${links(6)}</ul></div><div><h4>More</h4><ul>${links(6)}</ul></div></div>`,
    true,
  ],
  ['in a short list', `<ul>${it}${links(10)}</ul>`, false],
  ['beside what is pressed', `<ul>${it}${links(11)}<button>Refill</button></ul>`, false],
  ['beside a field', `<ul>${it}${links(11)}<input></ul>`, false],
  [
    'with the title of the page',
    `<div><h1>Pay</h1><ul>${links(3)}</ul>${it}${links(9)}</div>`,
    false,
  ],
  ['with a message', `<div><p role="alert">Paid</p>${it}${links(11)}</div>`, false],
  ['among texts', `<div>${it}${links(11)}<p>${'Your balance is low. '.repeat(6)}</p></div>`, false],
  ['among what is far too long', `<div>${it}${links(300)}</div>`, false],
  ['in the page itself', `<main>${it}${links(11)}</main>`, false],
])('%s: %s', (_, html, answer) => {
  const element = marked(html);
  const found = linkListsIn(element.getRootNode() as ParentNode);
  expect(found.some((box) => box.contains(element))).toBe(answer);
});

test('what stands in one speaks for no page', () => {
  const cards = (foot: string) =>
    `<h1>Saved cards</h1><p>Visa ending in 1881</p><button>Add a card</button>${foot}`;
  const bill = '<li><a href="/bill">Pay bill</a></li>';
  const told = (foot: string) =>
    recognise(new URL('https://my.t-mobile.com/account/p'), parsePage(cards(foot)), seesByStyle)
      ?.page;
  expect(told(`<ul>${bill}${links(4)}</ul>`)).toBe('postpaidPay');
  expect(told(`<ul>${bill}${links(14)}</ul>`)).toBeUndefined();
});
