// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clipped, type Rect } from './clips';
import { follow } from './follow';

/** Frames that were asked for and not drawn yet. */
let frames: FrameRequestCallback[] = [];
let ended: AbortController;
let told: (Rect | null)[];
/** What lies on top wherever it is asked, where there is no layout. */
let onTop: Element[] = [];
document.elementsFromPoint = () => onTop;

beforeEach(() => {
  onTop = [];
  frames = [];
  told = [];
  ended = new AbortController();
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** Draws up to `most` frames; answers how many were asked for. */
function draw(most: number): number {
  let drawn = 0;
  for (; drawn < most && frames.length; drawn++) frames.shift()?.(0);
  return drawn;
}

function control(y: number): HTMLElement {
  const button = document.createElement('button');
  button.getBoundingClientRect = () => new DOMRect(10, y, 100, 40);
  document.body.append(button);
  return button;
}

const at = (y: number) => ({ x: 10, y, width: 100, height: 40 });

it('tells the place once and falls asleep while nothing moves', () => {
  const button = control(50);
  follow(
    () => button,
    (rect) => told.push(rect),
    ended.signal,
  );
  expect(draw(100)).toBeLessThan(20);
  expect(told).toEqual([at(50)]);
});

it('wakes for scrolling and tells the new place in the next frame', () => {
  const button = control(50);
  follow(
    () => button,
    (rect) => told.push(rect),
    ended.signal,
  );
  draw(100);
  button.getBoundingClientRect = () => new DOMRect(10, 20, 100, 40);
  dispatchEvent(new Event('scroll'));
  draw(1);
  expect(told).toEqual([at(50), at(20)]);
});

it('finds the node that took the place of another', () => {
  let button = control(50);
  follow(
    () => button,
    (rect) => told.push(rect),
    ended.signal,
  );
  draw(3);
  button.remove();
  button = control(300);
  draw(1);
  expect(told).toEqual([at(50), at(300)]);
});

it('says when it is gone, asks for no frames meanwhile, and sees it come back', () => {
  let button: HTMLElement | null = control(50);
  follow(
    () => button,
    (rect) => told.push(rect),
    ended.signal,
  );
  draw(3);
  button.remove();
  button = null;
  expect(draw(100)).toBeLessThan(3);
  expect(told).toEqual([at(50), null]);
  button = control(80);
  vi.advanceTimersByTime(1500);
  draw(1);
  expect(told).toEqual([at(50), null, at(80)]);
});

it('looks for what stays away a few times, and then by no clock any more', () => {
  let asked = 0;
  follow(
    () => {
      asked++;
      return null;
    },
    (rect) => told.push(rect),
    ended.signal,
  );
  for (let seconds = 0; seconds < 60; seconds++) {
    draw(100);
    vi.advanceTimersByTime(1000);
  }
  expect(asked).toBeGreaterThan(3);
  expect(asked).toBeLessThan(10);
  expect(vi.getTimerCount()).toBe(0);
});

/** A layer of the page over all of it. */
function layer(): HTMLElement {
  const over = document.createElement('div');
  over.style.backgroundColor = 'white';
  document.body.append(over);
  return over;
}

it('is gone under a layer once both rest, and back when that is taken away', () => {
  const button = control(50);
  onTop = [button];
  const look = follow(
    () => button,
    (rect) => told.push(rect),
    ended.signal,
  );
  draw(100);
  onTop = [layer()];
  look();
  draw(5);
  expect(told).toEqual([at(50)]);
  draw(100);
  expect(told).toEqual([at(50), null]);
  for (let seconds = 0; seconds < 20; seconds++) {
    draw(100);
    vi.advanceTimersByTime(1000);
  }
  expect(vi.getTimerCount() + frames.length).toBe(0);
  onTop = [button];
  look();
  draw(1);
  expect(told).toEqual([at(50), null, at(50)]);
});

it('stays while it is scrolled by under a bar', () => {
  const button = control(50);
  onTop = [button];
  follow(
    () => button,
    (rect) => told.push(rect),
    ended.signal,
  );
  draw(100);
  onTop = [layer()];
  for (let y = 49; y >= 30; y--) {
    button.getBoundingClientRect = () => new DOMRect(10, y, 100, 40);
    dispatchEvent(new Event('scroll'));
    draw(1);
  }
  onTop = [button];
  draw(100);
  expect(told).not.toContain(null);
  expect(told.at(-1)).toEqual(at(30));
});

it('is not told before it is scrolled clear of what lay over it', () => {
  const button = control(50);
  onTop = [layer()];
  follow(
    () => button,
    (rect) => told.push(rect),
    ended.signal,
  );
  draw(5);
  button.getBoundingClientRect = () => new DOMRect(10, 20, 100, 40);
  onTop = [button];
  draw(100);
  expect(told).toEqual([at(20)]);
});

it('ends with the signal', () => {
  const button = control(50);
  follow(
    () => button,
    (rect) => told.push(rect),
    ended.signal,
  );
  ended.abort();
  dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(5000);
  expect(draw(100)).toBe(0);
  expect(told).toEqual([]);
});

it('is cut down to what a scroller lets through', () => {
  const scroller = control(0);
  scroller.getBoundingClientRect = () => new DOMRect(0, 0, 200, 60);
  expect(clipped(at(50), [scroller])).toEqual({ x: 10, y: 50, width: 100, height: 10 });
  expect(clipped(at(70), [scroller])).toMatchObject({ width: 100, height: 0 });
});
