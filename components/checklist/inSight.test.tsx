// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { at, blank, dashboard, stage, withSim } from '../popup/stage';

const { find, press, draw } = stage();
/** The steps that were scrolled to, with how. */
const scrolled: unknown[] = [];

beforeEach(() => {
  scrolled.length = 0;
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (
    this: Element,
    how?: boolean | ScrollIntoViewOptions,
  ) {
    scrolled.push(this.className, this.closest<HTMLElement>('.step')?.dataset.step, how);
  });
});
afterEach(() => vi.restoreAllMocks());

it('brings the step where the user is into sight when the list opens, once, and moves no focus', async () => {
  await draw(at('review.submit'));
  expect(scrolled).toEqual(['step-title', 'web.submit', { block: 'nearest' }]);
  expect(document.activeElement).toBe(document.body);
  await draw(at('payment.fields'));
  expect(scrolled).toHaveLength(3);
  await press(find('#tab-tips'));
  await press(find('#tab-checklist'));
  expect(scrolled.slice(3)).toEqual(['step-title', 'web.pay', { block: 'nearest' }]);
});

it.each([
  blank,
  at('payment.fields', { certain: false }),
  at('paymentFailed.retry'),
  at('confirmation.keep'), // the head has the button there
  withSim(dashboard, 'ultra'),
  { ...at('review.submit'), closed: true }, // so has it there
  { ...at('review.submit'), beaten: true },
])(
  'leaves the head in sight where the user is at none of the steps, or has paid: $here.page',
  async (overview) => {
    await draw({ ...overview, marks: { 'web.open': 'done' } });
    expect(scrolled).toEqual([]);
  },
);
