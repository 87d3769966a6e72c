// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { parsePage } from '../tests/unit/parsePage';
import { prominence } from './prominent';

/** Whether the box that is marked with data-it looks like a heading. */
function isProminent(html: string, text = 'Refill', head = '', body = ''): boolean {
  const page = parsePage(`<html><head>${head}</head><body ${body}>${html}</body></html>`);
  const block = page.querySelector('[data-it]');
  if (!block) throw new Error('mark the box with data-it');
  return prominence(page)(block, text);
}
const box = (style: string, inside = 'Refill', tag = 'div') =>
  `<${tag} data-it style="${style}">${inside}</${tag}>`;

describe('looks like a heading', () => {
  test.each<[string, string, boolean]>([
    ['plain text', box(''), false],
    ['a fifth larger than running text', box('font-size: 19.2px'), true],
    ['hardly larger', box('font-size: 19px'), false],
    ['bold', box('font-weight: 600'), true],
    ['half bold', box('font-weight: 500'), false],
    ['bold and smaller', box('font-size: 15px; font-weight: 700'), false],
    ['bold in a list', box('font-weight: 700', 'Refill', 'li'), false],
    ['large in a list', box('font-size: 24px', 'Refill', 'li'), true],
    ['large inside', box('', '<b style="font-size: 24px">Refill</b>'), true],
    ['with space around', box('', ' <!-- a note --> <b style="font-size: 24px">Refill</b> '), true],
    ['with words around', box('', 'My <b style="font-size: 24px">Refill</b>'), false],
    ['one of two', box('', '<b style="font-size: 24px">Refill</b><i>it</i>'), false],
    ['a link', `<a href="#">${box('font-size: 24px', 'Refill', 'span')}</a>`, false],
  ])('%s', (_, html, is) => {
    expect(isProminent(html)).toBe(is);
  });

  it('compares with the size of its own page', () => {
    const larger = 'style="font-size: 20px"';
    expect(isProminent(box('font-size: 23px'), 'Refill', '', larger)).toBe(false);
    expect(isProminent(box('font-size: 24px'), 'Refill', '', larger)).toBe(true);
  });

  it('up to eighty characters of it', () => {
    expect(isProminent(box('font-size: 24px'), 'x'.repeat(80))).toBe(true);
    expect(isProminent(box('font-size: 24px'), 'x'.repeat(81))).toBe(false);
  });
});

describe('repeats the title', () => {
  const head = (title: string) => `<title>${title}</title>`;

  test.each([
    'Refill',
    'Refill - T-Mobile',
    'T-Mobile – Refill',
    'T-Mobile — Refill',
    'T-Mobile · Refill',
    'T-Mobile : Refill',
    'T-Mobile | Refill',
    'T-Mobile|Refill',
    'Refill_T-Mobile',
    'Refill | T-Mobile',
  ])('%s', (title) => {
    expect(isProminent(box(''), 'Refill', head(title))).toBe(true);
  });

  test.each(['Auto-Refill', 'Refill now', 'T-Mobile:Refill'])('not %s', (title) => {
    expect(isProminent(box(''), 'Refill', head(title))).toBe(false);
  });

  it('from four letters on', () => {
    expect(isProminent(box(''), 'Pays', head('Pays - T-Mobile'))).toBe(true);
    expect(isProminent(box(''), 'Pay', head('Pay - T-Mobile'))).toBe(false);
  });

  it('as a link it does not', () => {
    const link = `<a href="#">${box('', 'Refill', 'span')}</a>`;
    expect(isProminent(link, 'Refill', head('Refill'))).toBe(false);
  });
});
