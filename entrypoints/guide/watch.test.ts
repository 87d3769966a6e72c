// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watch } from './watch';

// A browser that is driven by a debugger does not prerender, so this cannot be tried in one.

let ended: AbortController;
const look = vi.fn();
/** Longer than any pause between two looks. */
const settled = () => vi.advanceTimersByTimeAsync(2000);

beforeEach(() => {
  vi.useFakeTimers();
  look.mockClear();
  ended = new AbortController();
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
  Reflect.deleteProperty(document, 'prerendering');
  Reflect.deleteProperty(document, 'hidden');
});

it.each([
  ['is only being prerendered', 'prerendering', 'prerenderingchange'],
  ['is hidden', 'hidden', 'visibilitychange'],
])('does not look at a page while it %s, and once it is in front', async (_, state, event) => {
  Object.defineProperty(document, state, { configurable: true, value: true });
  const { soon } = watch(document, look, ended.signal);
  soon();
  document.body.append('changed');
  window.dispatchEvent(new Event('load'));
  await settled();
  expect(look).not.toHaveBeenCalled();
  Object.defineProperty(document, state, { configurable: true, value: false });
  document.dispatchEvent(new Event(event));
  await settled();
  expect(look).toHaveBeenCalledOnce();
});

it('looks no more once it was ended', async () => {
  const { soon } = watch(document, look, ended.signal);
  await settled();
  expect(look).toHaveBeenCalledOnce();
  ended.abort();
  soon();
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect(look).toHaveBeenCalledOnce();
});

it('knows whether the page is still as it was looked at', async () => {
  const { isAsSeen } = watch(document, look, ended.signal);
  expect(isAsSeen()).toBe(false);
  await settled();
  expect(isAsSeen()).toBe(true);
  document.body.append('changed');
  expect(isAsSeen()).toBe(false); // before anybody was told of the change
  await settled();
  expect(look).toHaveBeenCalledTimes(2); // which was not lost
  expect(isAsSeen()).toBe(true);
});

it.each([
  ['<input type="submit" value="Place order">', 'value', 'Pay my device bill'],
  ['<button aria-label="Place order"></button>', 'aria-label', 'Pay my device bill'],
  ['<div role="dialog"></div>', 'aria-modal', 'true'],
  ['<div>Payment successful</div>', 'role', 'alert'],
  ['<div data-state="closed">Card declined</div>', 'data-state', 'open'],
  ['<main data-step="1"></main>', 'data-step', '2'],
])('looks again where of %s the %s changes', async (html, attribute, value) => {
  document.body.innerHTML = html;
  watch(document, look, ended.signal);
  await settled();
  look.mockClear();
  document.body.firstElementChild?.setAttribute(attribute, value);
  await settled();
  expect(look).toHaveBeenCalledOnce();
});

it('does not look for what is typed, where that is kept in an attribute', async () => {
  document.body.innerHTML = '<input type="tel" value="">';
  watch(document, look, ended.signal);
  await settled();
  look.mockClear();
  document.querySelector('input')?.setAttribute('value', '2');
  await settled();
  expect(look).not.toHaveBeenCalled();
});
