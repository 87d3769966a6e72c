// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followMoves } from './followMoves';

const onReturn = vi.fn();
let ended: AbortController;

beforeEach(() => {
  ended = new AbortController();
});

afterEach(() => {
  ended.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  onReturn.mockClear();
});

test.each([
  ['navigate', true],
  ['prerender', true],
  ['reload', false],
  ['back_forward', false],
])('a document that came by %s is new: %s', (type, is) => {
  const entry = { type } as unknown as PerformanceEntry;
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([entry]);
  const coming = followMoves(onReturn, ended.signal);
  expect(coming.first()).toBe(is);
  coming.answered();
  // What was gone back to may load what it shows.
  expect(coming.first()).toBe(type === 'back_forward' ? false : undefined);
});

const clicks = (isTrusted: boolean) => {
  const click = new Event('click', { bubbles: true });
  Object.defineProperty(click, 'isTrusted', { value: isTrusted });
  document.body.dispatchEvent(click);
};
const shown = (persisted: boolean) =>
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

test('what was gone back to in a document is told from what is new in it', () => {
  const moves = new EventTarget();
  vi.stubGlobal('navigation', moves);
  const coming = followMoves(onReturn, ended.signal);
  expect(coming.first()).toBe(true);
  coming.answered();
  const isBack = () => coming.first() === false;
  const move = (navigationType?: string) =>
    moves.dispatchEvent(Object.assign(new Event('currententrychange'), { navigationType }));
  const after = (type?: string) => {
    move(type);
    return isBack();
  };
  expect(isBack()).toBe(false);
  expect(after('traverse')).toBe(true);
  expect(after('replace')).toBe(true);
  expect(after()).toBe(true);
  expect(after('push')).toBe(false);
  expect(after('traverse')).toBe(true);
  clicks(false);
  expect(isBack()).toBe(true);
  clicks(true);
  expect(isBack()).toBe(false);
  ended.abort();
  expect(after('traverse')).toBe(false);
});

test('so is a document that the browser brings back, where it tells of no moves, too', () => {
  vi.stubGlobal('navigation', undefined);
  const coming = followMoves(onReturn, ended.signal);
  coming.answered();
  shown(false);
  expect(coming.first()).toBeUndefined();
  expect(onReturn).not.toHaveBeenCalled();
  shown(true);
  expect(coming.first()).toBe(false);
  expect(onReturn).toHaveBeenCalledOnce();
});
