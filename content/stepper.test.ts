// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { parsePage } from '../tests/unit/parsePage';
import { placeInSteps } from './stepper';

/** The place of the text that is marked with data-it. */
function place(html: string) {
  const block = parsePage(`<body>${html}</body>`).querySelector('[data-it]');
  if (!block) throw new Error('mark the text with data-it');
  return placeInSteps(block);
}

const step = (attributes: string, text = 'Payment') => `<li data-it ${attributes}>${text}</li>`;
const others = '<li>Amount</li><li>Review</li>';
const current = 'aria-current="step"';

describe('a line of steps', () => {
  test.each<[string, string, ReturnType<typeof placeInSteps>]>([
    ['an ordered list, the marked one', `<ol>${step(current)}${others}</ol>`, 'here'],
    ['another', `<ol>${step('')}<li ${current}>Amount</li></ol>`, 'elsewhere'],
    ['none is marked', `<ol>${step('')}${others}</ol>`, 'elsewhere'],
    ['two are', `<ol>${step(current)}<li ${current}>Amount</li></ol>`, undefined],
    ['a plain list with a mark', `<ul>${step(current)}${others}</ul>`, 'here'],
    ['a plain list without one', `<ul>${step('')}${others}</ul>`, undefined],
    ['with two', `<ul>${step(current)}<li ${current}>Amount</li></ul>`, undefined],
    ['a list that is called so', `<ul class="steps">${step('')}${others}</ul>`, 'elsewhere'],
    ['its box', `<div class="wizard-Steps"><ul>${step('')}${others}</ul></div>`, 'elsewhere'],
    ['no wider', `<div class="steps"><div><ul>${step('')}${others}</ul></div></div>`, undefined],
    ['any boxes', `<div class="progress"><p data-it>A</p><p>B</p></div>`, 'elsewhere'],
    ['but so called', `<div><p data-it ${current}>A</p><p>B</p></div>`, undefined],
    ['not one alone', '<div class="steps"><p data-it>Payment</p></div>', undefined],
    ['no menu', `<nav class="steps"><p data-it ${current}>A</p><p>B</p></nav>`, undefined],
    ['seven', `<ol>${step('')}${'<li>Next</li>'.repeat(6)}</ol>`, 'elsewhere'],
    ['not eight', `<ol>${step('')}${'<li>Next</li>'.repeat(7)}</ol>`, undefined],
    ['names of thirty', `<ol>${step('', 'x'.repeat(30))}${others}</ol>`, 'elsewhere'],
    ['not longer ones', `<ol>${step('')}<li>${'x'.repeat(31)}</li></ol>`, undefined],
    ['no longer line', `<ol>${step('')}${`<li>${'x'.repeat(25)}</li>`.repeat(5)}</ol>`, undefined],
    ['nothing to press', `<ol>${step(current)}<li><a href="#">Amount</a></li></ol>`, undefined],
  ])('%s', (_, html, is) => {
    expect(place(html)).toBe(is);
  });

  const wrapped = (levels: number) =>
    `<ol><li ${current}>${'<div>'.repeat(levels)}<p data-it>Payment</p>${'</div>'.repeat(levels)}</li><li>Review</li></ol>`;

  it('a name stands no deeper than two boxes in its step', () => {
    expect(place(wrapped(0))).toBe('here');
    expect(place(wrapped(1))).toBe('here');
    expect(place(wrapped(2))).toBeUndefined();
  });

  test.each([
    ['aria-current="page"', true],
    ['aria-current="false"', false],
    ['aria-selected="true"', true],
    ['class="step is-active"', true],
    ['class="step step--current"', true],
    ['class="selected-step"', true],
    ['class="app-on"', true],
    ['class="now"', true],
    ['class="inactive"', false],
    ['class="on-hold"', false],
    ['class="button"', false],
  ])('the mark of the step one is at: %s', (mark, is) => {
    const html = `<ol>${step(mark)}${others}</ol>`;
    expect(place(html)).toBe(is ? 'here' : 'elsewhere');
  });

  it('may stand inside the step', () => {
    expect(place(`<ol>${step('', `<b ${current}>Payment</b>`)}${others}</ol>`)).toBe('here');
  });

  it('what is in no page is in no line', () => {
    expect(placeInSteps(document.createElement('li'))).toBeUndefined();
  });
});
