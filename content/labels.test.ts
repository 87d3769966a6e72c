// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { marked } from '../tests/unit/marked';
import { parsePage } from '../tests/unit/parsePage';
import { describe as describeField } from './fields';
import { besideOf, labelsIn } from './labels';

describe('takes for its label', () => {
  const labelOf = (html: string) => describeField(marked(html)).label;

  test.each([
    ['the words that tell', '<input data-it aria-label="Yours" placeholder="CVC">', 'CVC'],
    ['the surest of them', '<input data-it aria-label="CVV" placeholder="Card number">', 'CVV'],
    ['the first where none does', '<input data-it aria-label="Yours" title="Or not">', 'Yours'],
    ['whatever there is', '<input data-it title="Yours">', 'Yours'],
    ['its name in words', '<input data-it name="myOwn_thing[here]">', 'my Own thing here'],
    ['none where there is none', '<input data-it>', ''],
    [
      'any of several labels',
      '<label for="x">Yours</label><label for="x">CVV</label><b>and</b><input data-it id="x">',
      'CVV',
    ],
    [
      'the one around, too',
      '<label for="x">Yours</label><label>CVV <b>and</b> <input data-it id="x"></label>',
      'CVV and',
    ],
  ])('%s', (_, html, label) => {
    expect(labelOf(html)).toBe(label);
  });

  it('no label that is for nothing, and no long one', () => {
    const kindOf = (html: string) => describeField(marked(html)).kind;
    expect(kindOf('<label for="">Card number</label><p>And</p><input data-it>')).toBe('other');
    const of = (length: number) => `<input data-it aria-label="${'CVV '.padEnd(length, 'x')}">`;
    expect(kindOf(of(90))).toBe('securityCode');
    expect(kindOf(of(91))).toBe('other');
  });

  it('no running text that stands before it, where nothing tells what is asked for', () => {
    const of = (length: number) => `${'Refill '.padEnd(length, 'x')}<input data-it name="q">`;
    expect(labelOf(of(90))).toBe('Refill '.padEnd(90, 'x'));
    expect(labelOf(of(91))).toBe('q');
  });

  it('the first that tells: what stands further off is not read', () => {
    const field = marked('<input data-it aria-label="CVV">');
    Object.defineProperty(field, 'previousSibling', {
      get() {
        throw new Error('the text beside it was read');
      },
    });
    expect(describeField(field).kind).toBe('securityCode');
  });

  it('what was found for the whole page, where that is given', () => {
    const page = parsePage('<label for="x">Card number</label><b>and</b><input id="x">');
    const input = page.querySelector('input');
    if (!input) throw new Error('no field');
    expect(describeField(input, labelsIn(page)).label).toBe('Card number');
    expect(describeField(input, () => []).label).toBe('and');
  });
});

describe('the text beside it', () => {
  const within = (levels: number) =>
    `<div>Card number${'<div>'.repeat(levels)}<input data-it>${'</div>'.repeat(levels)}</div>`;
  const after = (length: number) => 'CVV '.padEnd(length, 'x');

  test.each([
    ['before up to three boxes around it', within(3), 'Card number'],
    ['not before four', within(4), ''],
    ['not outside its form', '<p>Card number</p><form><input data-it></form>', ''],
    ['not behind a box with another field', '<p>CVV <input></p><input data-it>', ''],
    ['after it, before another field', '<div><input data-it> CVV <input></div>', 'CVV'],
    ['not after another field', '<div><input data-it><input> CVV</div>', ''],
    ['not after a box with one', '<div><input data-it><p><input></p> CVV</div>', ''],
    ['after its box', '<div><p><input data-it></p><b>CVV</b></div>', 'CVV'],
    [
      'not after its box where there are others',
      '<div><p><input data-it></p><b>CVV</b><p><input></p></div>',
      '',
    ],
    ['after it, in short', `<div><input data-it>${after(39)}</div>`, after(39)],
    ['not at length', `<div><input data-it>${after(40)}</div>`, ''],
    ['no example', '<div><input data-it> e.g. CVV</div>', ''],
    ['in an element of the page’s own', '<script-box>CVV</script-box><input data-it>', 'CVV'],
    ['or another', '<x-style>CVV</x-style><input data-it>', 'CVV'],
    ['no remark of the page’s maker', '<div><!-- CVV --><input data-it></div>', ''],
  ])('%s', (_, html, text) => {
    expect(besideOf(marked(html))).toBe(text);
  });

  it('no text of another field', () => {
    expect(besideOf(marked('<div>Password <input type="password"><input data-it></div>'))).toBe('');
  });

  it('not the title of the page', () => {
    const page = parsePage(
      '<html><head><title>Card number</title></head><body><input></body></html>',
    );
    const input = page.querySelector('input');
    expect(input && besideOf(input)).toBe('');
  });
});
